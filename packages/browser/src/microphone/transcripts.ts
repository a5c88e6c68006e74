import { withoutCardNumbers } from '@payaloud/core/internal/spoken-amount';
import type { ResultEntry, ResultList } from './webSpeech';

/** Everything that a recognizer has reported so far, rebuilt from the whole of `event.results`. */
export interface ReportedSpeech {
  /** True if the recognizer will not revise it. */
  readonly isFinal: boolean;
  /**
   * True if it is marked final with confidence 0 (Chrome on Android). It counts only if the recognizer then ends
   * without an error.
   */
  readonly isTentative: boolean;
  /** The n-best list in the recognizer's own order, best first, without card numbers; empty if nothing was reported. */
  readonly transcripts: readonly string[];
}

export const nothingReported: ReportedSpeech = { isFinal: false, isTentative: false, transcripts: [] };

/**
 * Reads `event.results` from the start: Chrome on Android sets `resultIndex` back to 0, marks interim results as final
 * with confidence 0, repeats finals, and adds entries that hold all earlier ones
 * (JamesBrill/react-speech-recognition#31, metadist/synaplan#924, willdady/platypus#771).
 */
export function readResults(results: ResultList): ReportedSpeech {
  const segments: Segment[] = [];
  for (let index = 0; index < results.length; index++) {
    const entry = results[index];
    const segment = entry && readEntry(entry);
    if (segment) addSegment(segments, segment);
  }
  return {
    isFinal: segments.length > 0 && segments.every(({ finality }) => finality === 'final'),
    isTentative: segments.length > 0 && segments.every(({ finality }) => finality !== 'interim'),
    transcripts: joinAlternatives(segments),
  };
}

/**
 * Drops the page's own last words, heard through the open microphone. If the best transcript is an echo, the whole
 * utterance is dropped.
 */
export function withoutEcho(transcripts: readonly string[], justSaid: string | undefined): readonly string[] {
  const echo = bareWords(justSaid ?? '');
  if (echo === '') return transcripts;
  if (transcripts[0] !== undefined && bareWords(transcripts[0]) === echo) return [];
  return transcripts.filter((transcript) => bareWords(transcript) !== echo);
}

interface Segment {
  readonly alternatives: readonly [string, ...string[]];
  readonly finality: 'interim' | 'tentative' | 'final';
}

/** A joined n-best list longer than this adds nothing: `hearAmount` would ask about it anyway. */
const maxTranscripts = 10;

function readEntry(entry: ResultEntry): Segment | null {
  const alternatives: string[] = [];
  for (let index = 0; index < entry.length; index++) {
    const transcript = withoutCardNumbers(entry[index]?.transcript.trim() ?? '');
    if (transcript && !alternatives.includes(transcript)) alternatives.push(transcript);
  }
  const [best, ...others] = alternatives;
  if (best === undefined) return null;
  return { alternatives: [best, ...others], finality: finalityOf(entry) };
}

function finalityOf(entry: ResultEntry): Segment['finality'] {
  if (!entry.isFinal) return 'interim';
  return (entry[0]?.confidence ?? 0) > 0 ? 'final' : 'tentative';
}

/**
 * "sixty" does not contain "six": two final results are two parts. A non-final result may still grow within a word. A
 * final "two" after "two hundred" stays, because it may be a repeat or the rest of 202, and the payer is asked.
 */
function addSegment(segments: Segment[], next: Segment) {
  const last = segments.at(-1);
  const before = comparable(last?.alternatives[0] ?? '');
  const after = comparable(next.alternatives[0]);
  if (!last) segments.push(next);
  else if (after === before) segments[segments.length - 1] = moreFinal(last, next);
  else if (hasPrefix(after, before) || (last.finality !== 'final' && after.startsWith(before))) {
    segments[segments.length - 1] = next;
  } else if (next.finality === 'final' || !hasPrefix(before, after)) segments.push(next);
}

/** True if `whole` starts with `part` and a word ends there. Chinese has no word boundaries: "三" grows to "三块五". */
function hasPrefix(whole: string, part: string): boolean {
  return whole.startsWith(part) && !/^(?!\p{Script=Han})[\p{L}\p{M}\p{N}]/u.test(whole.slice(part.length));
}

function moreFinal(last: Segment, next: Segment): Segment {
  const ranks = ['interim', 'tentative', 'final'];
  return ranks.indexOf(next.finality) >= ranks.indexOf(last.finality) ? next : last;
}

/**
 * Joins the best of all segments, then each alternative with the best of the others, so that every disagreement stays
 * visible.
 */
function joinAlternatives(segments: readonly Segment[]): readonly string[] {
  if (segments.length === 0) return [];
  const best = segments.map(({ alternatives }) => alternatives[0]);
  const joined = new Set([best.join(' ')]);
  segments.forEach(({ alternatives }, index) => {
    for (const alternative of alternatives.slice(1)) joined.add(best.with(index, alternative).join(' '));
  });
  return [...joined].slice(0, maxTranscripts);
}

/** Keeps symbols: "-5" is not "5". */
function comparable(transcript: string): string {
  return transcript
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,!?。，！？]+$/u, '');
}

/** The words without case, punctuation and symbols. Combining marks stay, because they are letters in Indic scripts. */
function bareWords(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
