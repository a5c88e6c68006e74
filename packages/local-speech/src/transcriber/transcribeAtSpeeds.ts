import { atSpeed } from '../noise/atSpeed';
import type { Recognition } from '../worker/recognize';

/**
 * Text of the utterance, and of the same sound 6 % faster and slower: two amounts are a question, a text that one of them lacks is nothing.
 * With the faster one alone a "two hundred and fifty" beside another voice was twice "fifteen" (25 November 2026).
 */
export async function transcribeAtSpeeds(
  pcm: Float32Array,
  transcribe: (pcm: Float32Array) => Promise<string>,
): Promise<Recognition> {
  const first = tidy(await transcribe(pcm));
  const texts = [first];
  for (const speed of otherSpeeds) texts.push(tidy(await transcribe(atSpeed(pcm, speed))));
  if (texts.includes('')) return { kind: 'not-understood' };
  return { kind: 'heard', transcripts: [first, ...new Set(texts.filter((text) => text !== first))] };
}

const otherSpeeds = [1.06, 0.94];

/** As people say it: no full stop at the end, no brackets around noises (`[music]`). */
function tidy(text: string): string {
  return text
    .replaceAll(/\[[^\]]*\]|\([^)]*\)/g, ' ')
    .replace(/[\s.!?。！？]+$/u, '')
    .trim()
    .toLowerCase();
}
