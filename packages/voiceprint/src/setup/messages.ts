import type { Message } from '@payaloud/core/announcement';
import type { HearingLanguage } from '@payaloud/core/languages';
import type { VoiceSetupSentences } from '@payaloud/core/internal/languages';
import { spellWhole } from '@payaloud/core/internal/number-words';
import type { VoiceSetupSaying } from './effects';

type Terms = Extract<VoiceSetupSaying, { kind: 'consent' }>;

const topic = 'voice-setup';
/** Each paragraph of the terms has a topic of its own, because a newer message replaces one that waits. */
const topicsOfTerms = Array.from({ length: 8 }, (_, place) => `${topic}:terms-${place}`);

/** The messages in the language of the set-up: several for the terms, which are long. A newer one replaces those that wait. */
export function composeVoiceSetup(
  saying: VoiceSetupSaying,
  sentences: VoiceSetupSentences,
  language: HearingLanguage,
): readonly Message[] {
  const { rules, tag, words } = language;
  const base = { urgency: 'polite', lang: tag } as const;
  if (saying.kind === 'consent') {
    const paragraphs = [sentences.label, ...sentences.consent(saying.megabytes)];
    return paragraphs.map((text, place) => ({ ...base, text, topic: topicsOfTerms[place] ?? topic, closes: topic }));
  }
  const inWords = (digit: number) => spellWhole(digit, rules, { ruleSet: words.speaking.ruleSets?.digits });
  const text = textOf(saying, sentences, String);
  const speech = textOf(saying, sentences, inWords);
  return [{ ...base, text, topic, closes: topicsOfTerms, ...(speech === text ? {} : { speech }) }];
}

function textOf(
  saying: Exclude<VoiceSetupSaying, Terms>,
  sentences: VoiceSetupSentences,
  write: (digit: number) => string,
): string {
  switch (saying.kind) {
    case 'ask': {
      const { lead, about, order, digits, round, total } = saying;
      const opening = lead === 'taken' ? sentences.taken : lead && sentences.faults(lead, about);
      const number = round === null ? null : sentences.round(round, total);
      const asked = sentences.ask(order, digits.map(write));
      return [opening, number, asked].filter((part) => part !== null).join(' ');
    }
    case 'obstacle':
      return sentences.obstacles[saying.obstacle];
    case 'end':
      return sentences.ends[saying.end];
    case 'paused':
      return sentences.paused(saying.done, saying.total);
    case 'preparing':
    case 'busy':
    case 'slow':
    case 'closed':
      return sentences[saying.kind];
  }
}
