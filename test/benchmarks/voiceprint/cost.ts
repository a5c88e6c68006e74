import { enrollVoice, loadVoiceBackground, matchVoice } from '@payaloud/voiceprint';
import { bundle, gzipBytes } from '../bundle';
import { openEngine } from '../local-speech/engines';
import type { Enrolled } from './trials';

/**
 * Median ms for enrolling rounds, for comparing an answer, and for recognizing the same answer by the English model that
 * ships.
 */
export async function timeOf(
  { template }: Enrolled,
  rounds: readonly (readonly Float32Array[])[],
  answers: readonly Float32Array[],
) {
  const background = await loadVoiceBackground();
  const engine = await openEngine('8k');
  if (!engine) throw new Error('The shipped model is missing.');
  const [first = new Float32Array()] = answers;
  const enrolled = await medianMs([first, first, first], () => enrollVoice(rounds, background));
  const compared = await medianMs(answers, (pcm) => matchVoice(template, [pcm], background));
  const recognized = await medianMs(answers, (pcm) => engine.recognizeAnew(pcm));
  engine.close();
  return { enrolled, compared, recognized };
}

/** Gzip bytes of everything that `gaussianVerifier` and `checkVoiceTake` need, and of the background in it. */
export async function sizeOfAll(): Promise<{ all: number; background: number }> {
  const code = await bundle("export { checkVoiceTake, gaussianVerifier } from '@payaloud/voiceprint';");
  const data = await bundle("export { mixtureData } from './packages/voiceprint/src/background/mixtureData';");
  return { all: gzipBytes(code), background: gzipBytes(data) };
}

async function medianMs(answers: readonly Float32Array[], run: (pcm: Float32Array) => unknown): Promise<number> {
  const times: number[] = [];
  for (const pcm of answers) {
    await run(pcm);
    const start = performance.now();
    await run(pcm);
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
}
