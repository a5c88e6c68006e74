import type { HearingLanguage } from '../languages/hearingLanguage';
import type { LanguageWords } from '../languages/words';
import { memoize } from '../number-words/memoize';
import { expandPhrases } from './phrases';
import { splitPieces } from './pieces';

/** A payer's answer to a read-back, or to the question which of several amounts was meant. */
export type HeardAnswer = keyof LanguageWords['answers'];

/**
 * Understands the answer to a read-back. Returns null if there is none.
 *
 * Only a whole utterance counts: "yes button" is a screen reader in the microphone, not an answer. An answer may be
 * said twice or in two ways ("um, yes, that is right"). Different answers, in one transcript or in alternatives, count
 * as none. A yes or a place does not count if an alternative denies it or contains it among other words:
 * "fine" next to "not fine".
 *
 * @param transcripts The recognizer's n-best list, best first. The best one must be an answer.
 * @example
 *   hearAnswer(['yes, that is right'], en);
 */
export function hearAnswer(transcripts: readonly string[], { words }: HearingLanguage): HeardAnswer | null {
  const answers = transcripts.slice(0, maxTranscripts).map((transcript) => classify(transcript, words));
  const [best = null, ...others] = answers;
  const agrees = (other: Answer | null) =>
    other === null || other === best || (other === 'unsure' && !takesAnAmount(best));
  return best !== 'unsure' && others.every(agrees) ? best : null;
}

/** `unsure`: an answer, or a word that denies one, among other words. */
type Answer = HeardAnswer | 'unsure';

const maxTranscripts = 5;
const maxAnswerLength = 60;
/** Recognizers turn noise into "yes yes yes". */
const maxAnswers = 2;

/** True if the answer accepts an amount, or chooses one. */
export function takesAnAmount(answer: Answer | null): boolean {
  return answer === 'yes' || answer === 'first' || answer === 'second' || answer === 'third';
}

function classify(transcript: string, words: LanguageWords): Answer | null {
  if (transcript.length > maxAnswerLength) return null;
  const said = plain(transcript, words);
  return patternsOf(words).find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** A pattern for each answer, and then one for an answer or a denial among other words. */
const patternsOf = memoize((words: LanguageWords): readonly (readonly [Answer, RegExp])[] => {
  const anyOf = (phrases: readonly string[]) => `(?:${phrases.map((phrase) => plain(phrase, words)).join('|')})`;
  const hesitations = `${anyOf(expandPhrases(words.hesitations))}*`;
  const answers = Object.entries(words.answers) as [HeardAnswer, readonly string[]][];
  const denials = words.refusals.filter(({ reason }) => reason === 'negated').flatMap(({ say }) => expandPhrases(say));
  const hints = [...answers.flatMap(([, phrases]) => phrases), ...denials];
  const whole = (phrases: readonly string[]) =>
    new RegExp(`^(${hesitations}${anyOf(phrases)}){1,${maxAnswers}}${hesitations}$`);
  return [
    ...answers.map(([answer, phrases]) => [answer, whole(phrases)] as const),
    ['unsure', new RegExp(`${anyOf(hints)}(?: |$)`)],
  ];
});

/** Puts a space before every word. */
function plain(text: string, words: LanguageWords): string {
  return splitPieces(text, words)
    .filter(({ kind }) => kind !== 'break')
    .map((piece) => ` ${piece.text}`)
    .join('');
}
