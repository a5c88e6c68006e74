import type { HearingLanguage } from '../languages/hearingLanguage';
import type { LanguageWords } from '../languages/words';
import { expandPhrases } from './phrases';
import { splitPieces } from './pieces';

/** What a payer answers to a read-back. */
export type HeardAnswer = keyof LanguageWords['answers'];

/**
 * Understands the answer to a read-back. Only a whole utterance counts: "yes button" is a screen reader's voice in the
 * microphone and no answer. It may be said twice or in two ways ("um, yes, that is right"), but answers of two kinds are none,
 * neither in one transcript nor in alternatives. Nor is a yes that an alternative holds among other words, or that it denies:
 * "fine" beside "not fine".
 *
 * @param transcripts The recognizer's n-best list, best first. The best one must be an answer.
 */
export function hearAnswer(transcripts: readonly string[], { words }: HearingLanguage): HeardAnswer | null {
  const answers = transcripts.slice(0, mostTranscripts).map((transcript) => classify(transcript, words));
  const [best = null, ...others] = answers;
  const agrees = (other: Answer | null) => other === null || other === best || (other === 'unsure' && best !== 'yes');
  return best !== 'unsure' && others.every(agrees) ? best : null;
}

/** `unsure`: an answer, or what denies one, among other words. */
type Answer = HeardAnswer | 'unsure';

const mostTranscripts = 5;
const longestAnswer = 60;
/** "Yes yes yes" is what recognizers make of noise. */
const mostAnswers = 2;
const everyKind: Readonly<Record<HeardAnswer, true>> = { yes: true, no: true, repeat: true, cancel: true };
const kinds = Object.keys(everyKind) as readonly HeardAnswer[];

function classify(transcript: string, words: LanguageWords): Answer | null {
  if (transcript.length > longestAnswer) return null;
  const said = plain(transcript, words);
  const anyOf = (phrases: readonly string[]) => `(?:${phrases.map((phrase) => plain(phrase, words)).join('|')})`;
  const hesitations = `${anyOf(expandPhrases(words.hesitations))}*`;
  const isAnswer = (kind: HeardAnswer) =>
    new RegExp(`^(${hesitations}${anyOf(words.answers[kind])}){1,${mostAnswers}}${hesitations}$`).test(said);
  const denials = words.refusals.filter(({ reason }) => reason === 'negated').flatMap(({ say }) => expandPhrases(say));
  const hints = [...kinds.flatMap((kind) => words.answers[kind]), ...denials];
  return kinds.find(isAnswer) ?? (new RegExp(`${anyOf(hints)}(?: |$)`).test(said) ? 'unsure' : null);
}

/** A space before every word. */
function plain(text: string, { spacing }: LanguageWords): string {
  return splitPieces(text, spacing)
    .filter(({ kind }) => kind !== 'break')
    .map((piece) => ` ${piece.text}`)
    .join('');
}
