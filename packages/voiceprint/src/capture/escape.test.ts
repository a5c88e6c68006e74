import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { expect, it } from 'vitest';

it('is answered by all who open the microphone in the same words', () => {
  const { microphoneClosed } = en.sentences.common;
  expect(voice.check.again.closed).toBe(microphoneClosed);
  expect(voice.setup.closed).toBe(microphoneClosed);
  expect(en.sentences.enrolledWords.stopped.closed).toContain(microphoneClosed);
});
