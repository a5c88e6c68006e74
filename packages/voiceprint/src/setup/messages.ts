import type { Message } from '@payaloud/core/announcement';
import type { HearingLanguage } from '@payaloud/core/languages';
import type { VoiceSetupSentences } from '@payaloud/core/internal/languages';
import { spellWhole } from '@payaloud/core/internal/number-words';
import type { VoiceSetupSaying } from './effects';

/** The message in the language of the set-up. A newer one replaces one that waits. */
export function composeVoiceSetup(
  saying: VoiceSetupSaying,
  sentences: VoiceSetupSentences,
  language: HearingLanguage,
): Message {
  const { rules, tag, words } = language;
  const inWords = (digit: number) => spellWhole(digit, rules, { ruleSet: words.speaking.ruleSets?.digits });
  const text = textOf(saying, sentences, String);
  const speech = textOf(saying, sentences, inWords);
  const base = { text, urgency: 'polite', lang: tag, topic: 'voice-setup' } as const;
  return speech === text ? base : { ...base, speech };
}

function textOf(saying: VoiceSetupSaying, sentences: VoiceSetupSentences, write: (digit: number) => string): string {
  switch (saying.kind) {
    case 'consent':
      return [sentences.label, ...sentences.consent(saying.megabytes)].join(' ');
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
      return sentences[saying.kind];
  }
}
