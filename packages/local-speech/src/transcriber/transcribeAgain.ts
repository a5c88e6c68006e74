import { atSpeed } from '../noise/atSpeed';
import { withoutQuiet } from '../noise/withoutQuiet';
import type { Recognition } from '../worker/recognition';

/**
 * Text of the utterance, and of the same sound 6 % faster, slower, and without what is quiet: two amounts are a question, a text that one of
 * them lacks is nothing. With the faster one alone a "two hundred and fifty" beside another voice was twice "fifteen", and the end of
 * another voice made $62.86 of sixty two dollars at every speed (25 November 2026).
 */
export async function transcribeAgain(
  pcm: Float32Array,
  transcribe: (pcm: Float32Array) => Promise<string>,
): Promise<Recognition> {
  const [first, ...others] = hearings;
  const texts: [string, ...string[]] = [tidy(await transcribe(first(pcm)))];
  for (const hearing of others) {
    // The payer need not wait for what changes nothing any more.
    if (texts.includes('')) break;
    texts.push(tidy(await transcribe(hearing(pcm))));
  }
  if (texts.includes('')) return { kind: 'not-understood' };
  const [best, ...further] = texts;
  return { kind: 'heard', transcripts: [best, ...new Set(further.filter((text) => text !== best))] };
}

type Hearing = (pcm: Float32Array) => Float32Array;

const hearings: readonly [Hearing, ...Hearing[]] = [
  (pcm) => pcm,
  (pcm) => atSpeed(pcm, 1.06),
  (pcm) => atSpeed(pcm, 0.94),
  withoutQuiet,
];

/** As people say it: no full stop at the end, no brackets around noises (`[music]`). */
function tidy(text: string): string {
  return text
    .replaceAll(/\[[^\]]*\]|\([^)]*\)/g, ' ')
    .replace(/[\s.!?。！？]+$/u, '')
    .trim()
    .toLowerCase();
}
