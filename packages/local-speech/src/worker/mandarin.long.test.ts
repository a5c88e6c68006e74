import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEndpointer } from '@payaloud/browser/internal/capture';
import type { HearingLanguage } from '@payaloud/core/languages';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { hearAmount, type HeardAmount } from '@payaloud/core/spoken-amount';
import { unpackMandarinModel } from '@payaloud/local-speech/node';
import { describe, expect, it } from 'vitest';
import { syllableSpeaker, type Speaker } from '../../../../test/benchmarks/local-speech/speakers';
import { createLanguageRecognizer, pocketsphinxFolder } from '../test-support/nodeRecognizer';
import type { Recognition } from './protocol';

const gcin = syllableSpeaker(3);
if (gcin.missing !== null) console.warn(`SKIPPED amounts in Mandarin: ${gcin.missing}`);

describe('createTempoRecognizer in Mandarin', () => {
  it.skipIf(gcin.missing !== null || pocketsphinxFolder === null)(
    'asks in Mandarin from a margin of 0 over any speech, and takes from 1',
    async () => {
      const target = mkdtempSync(join(tmpdir(), 'payaloud-mandarin-'));
      const { folder } = unpackMandarinModel(pocketsphinxFolder ?? '', target, zhHans);
      const recognizer = await createLanguageRecognizer({ language: zhHans, folder });
      const hear = (said: string) => recognizer.recognize(utterance(gcin, said), 'amount');
      const heard = amountIn(await hear('ㄨ3 ㄑㄧㄢ ㄎㄨㄞ4'), zhHans, 'CNY');
      expect(heard).toMatchObject({ kind: 'amount', money: { minorUnits: 500_000 } });
      expect(await hear('ㄐㄧㄡ3 ㄕ2 ㄐㄧㄡ3 ㄩㄢ2')).toMatchObject({
        transcripts: expect.arrayContaining(['']) as unknown,
      });
      expect(await hear('ㄧ ㄅㄞ3 ㄎㄨㄞ4')).toEqual({ kind: 'not-understood' });
      recognizer.delete();
    },
  );
});

function amountIn(recognition: Recognition, language: HearingLanguage, currency: string): HeardAmount | null {
  return recognition.kind === 'heard' ? hearAmount(recognition.transcripts, { language, currency }) : null;
}

function utterance(speaker: Speaker, said: string): Float32Array {
  const endpointer = createEndpointer();
  const found = [...endpointer.push(speaker.say(said)), endpointer.finish()].find(({ kind }) => kind === 'utterance');
  return found?.kind === 'utterance' ? found.utterance.pcm : new Float32Array();
}
