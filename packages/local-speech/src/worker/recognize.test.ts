import { beforeAll, describe, expect, it } from 'vitest';
import { grammarLimits, listenToClip } from '../../../../test/benchmarks/local-speech/listenToClip';
import { burst } from '../../../../test/benchmarks/local-speech/noise';
import { hasSpeechTools, speechPcm, warnWithoutSpeechTools } from '../../../../test/end-to-end/support/speechWav';
import { sharedNodeRecognizer } from '../test-support/nodeRecognizer';
import type { SpeechRecognizer } from './recognize';

/** The least of test/benchmarks/local-speech.bench.ts. `recognize.long.test.ts` has more. */
warnWithoutSpeechTools('recognition of voices in Node');

describe.skipIf(!hasSpeechTools)('createSpeechRecognizer', () => {
  let recognizer: SpeechRecognizer;

  beforeAll(async () => {
    recognizer = await sharedNodeRecognizer();
  });

  it('hears an amount after a cough', async () => {
    const listen = { recognize: (pcm: Float32Array) => recognizer.recognize(pcm, 'amount'), ...grammarLimits };
    const clip = burst(speechPcm('twelve dollars', 'rms'), 0);
    expect((await listenToClip(listen, clip, 1200)).verdict).toBe('exact');
  });

  it('understands nothing in silence', () => {
    expect(recognizer.recognize(new Float32Array(16_000), 'amount')).toEqual({ kind: 'not-understood' });
  });
});
