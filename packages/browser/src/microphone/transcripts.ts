import type { ResultEntry, ResultList } from './webSpeech';

/** What a recognizer has reported so far, rebuilt from the whole of `event.results`. */
export interface ReportedSpeech {
  /** The recognizer has made up its mind. */
  readonly isFinal: boolean;
  /** Marked as final with confidence 0 (Chrome on Android): it counts only when the recognizer then ends without an error. */
  readonly isTentative: boolean;
  /** The n-best list in the recognizer's own order, best first; empty where nothing was reported. */
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
    isFinal: segments.length > 0 && segments.every(({ stability }) => stability === 'final'),
    isTentative: segments.length > 0 && segments.every(({ stability }) => stability !== 'interim'),
    transcripts: joinAlternatives(segments),
  };
}

/**
 * Drops what the page itself has just said: its own voice, heard through the open microphone. Where the best
 * transcript is an echo, so is the whole utterance.
 */
export function withoutEcho(transcripts: readonly string[], justSaid: string | undefined): readonly string[] {
  const echo = bareWords(justSaid ?? '');
  if (echo === '') return transcripts;
  if (transcripts[0] !== undefined && bareWords(transcripts[0]) === echo) return [];
  return transcripts.filter((transcript) => bareWords(transcript) !== echo);
}

interface Segment {
  readonly alternatives: readonly [string, ...string[]];
  readonly stability: 'interim' | 'tentative' | 'final';
}

/** A joined n-best list longer than this adds nothing that `hearAmount` would not already ask about. */
const mostTranscripts = 10;

function readEntry(entry: ResultEntry): Segment | null {
  const alternatives: string[] = [];
  for (let index = 0; index < entry.length; index++) {
    const transcript = entry[index]?.transcript.trim();
    if (transcript && !alternatives.includes(transcript)) alternatives.push(transcript);
  }
  const [best, ...others] = alternatives;
  if (best === undefined) return null;
  return { alternatives: [best, ...others], stability: stabilityOf(entry) };
}

function stabilityOf(entry: ResultEntry): Segment['stability'] {
  if (!entry.isFinal) return 'interim';
  return (entry[0]?.confidence ?? 0) > 0 ? 'final' : 'tentative';
}

/**
 * "sixty" does not hold "six": where both are final they are two parts. What is not final may still grow in a word. A final
 * "two" behind "two hundred" stays: it may be a repeat, or the rest of 202, and the payer is asked.
 */
function addSegment(segments: Segment[], next: Segment) {
  const last = segments.at(-1);
  const before = comparable(last?.alternatives[0] ?? '');
  const after = comparable(next.alternatives[0]);
  if (!last) segments.push(next);
  else if (after === before) segments[segments.length - 1] = firmer(last, next);
  else if (holds(after, before) || (last.stability !== 'final' && after.startsWith(before))) {
    segments[segments.length - 1] = next;
  } else if (next.stability === 'final' || !holds(before, after)) segments.push(next);
}

/** `whole` begins with `part` and a word ends there. Chinese writes no boundary: "三" grows to "三块五". */
function holds(whole: string, part: string): boolean {
  return whole.startsWith(part) && !/^(?!\p{Script=Han})[\p{L}\p{M}\p{N}]/u.test(whole.slice(part.length));
}

function firmer(last: Segment, next: Segment): Segment {
  const ranks = ['interim', 'tentative', 'final'];
  return ranks.indexOf(next.stability) >= ranks.indexOf(last.stability) ? next : last;
}

/** The best of all segments, then each other alternative with the best of the rest: every disagreement stays visible. */
function joinAlternatives(segments: readonly Segment[]): readonly string[] {
  if (segments.length === 0) return [];
  const best = segments.map(({ alternatives }) => alternatives[0]);
  const joined = new Set([best.join(' ')]);
  segments.forEach(({ alternatives }, index) => {
    for (const alternative of alternatives.slice(1)) joined.add(best.with(index, alternative).join(' '));
  });
  return [...joined].slice(0, mostTranscripts);
}

/** Symbols stay: "-5" is not "5". */
function comparable(transcript: string): string {
  return transcript
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,!?。，！？]+$/u, '');
}

/** Words without case, punctuation and symbols. Combining marks stay: they are letters of Indic scripts. */
function bareWords(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
