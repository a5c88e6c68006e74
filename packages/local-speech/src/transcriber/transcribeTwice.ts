import { atSpeed } from '../noise/atSpeed';
import type { Recognition } from '../worker/recognize';

/** Text of the utterance, and text of the same sound 6 % faster: two amounts are a question, one text alone is nothing. */
export async function transcribeTwice(
  pcm: Float32Array,
  transcribe: (pcm: Float32Array) => Promise<string>,
): Promise<Recognition> {
  const first = tidy(await transcribe(pcm));
  const second = tidy(await transcribe(atSpeed(pcm, 1.06)));
  if (first === '' || second === '') return { kind: 'not-understood' };
  return { kind: 'heard', transcripts: first === second ? [first] : [first, second] };
}

/** As people say it: no full stop at the end, no brackets around noises (`[music]`). */
function tidy(text: string): string {
  return text
    .replaceAll(/\[[^\]]*\]|\([^)]*\)/g, ' ')
    .replace(/[\s.!?。！？]+$/u, '')
    .trim()
    .toLowerCase();
}
