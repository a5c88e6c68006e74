import { createEndpointer } from '@payaloud/browser/internal/capture';
import type { HearingLanguage } from '@payaloud/core/languages';
import { fr } from '@payaloud/core/languages/fr';
import { hearAmount, type HeardAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';
import { promptSpeaker, type Speaker } from '../../../../test/benchmarks/local-speech/speakers';
import { createLanguageRecognizer, shippedNodeModel } from '../test-support/nodeRecognizer';
import type { Recognition } from './protocol';

const june = promptSpeaker('asterisk fr-CA', '/usr/share/asterisk/sounds/fr_CA_f_June/digits', 'wav');
if (june.missing !== null) console.warn(`SKIPPED amounts in French: ${june.missing}`);

describe('createTempoRecognizer', () => {
  it.skipIf(june.missing !== null)('asks in French from a margin of 0 over any speech, and takes from 3', async () => {
    const recognizer = await createLanguageRecognizer(shippedNodeModel(fr, 'fr-fr'));
    const hear = (said: string) => recognizer.recognize(utterance(june, said), 'amount');
    const heard = (recognition: Recognition) => amountIn(recognition, fr, 'USD');
    // Margins of 12.1, 2.0 and -0.5.
    expect(heard(await hear('80 4 dollars'))).toMatchObject({ kind: 'amount', money: { minorUnits: 8400 } });
    expect(heard(await hear('30 dollars'))).toMatchObject({ kind: 'ambiguous', candidates: [{ minorUnits: 3000 }] });
    expect(await hear('thousand dollars')).toEqual({ kind: 'not-understood' });
    recognizer.delete();
  });
});

function amountIn(recognition: Recognition, language: HearingLanguage, currency: string): HeardAmount | null {
  return recognition.kind === 'heard' ? hearAmount(recognition.transcripts, { language, currency }) : null;
}

function utterance(speaker: Speaker, said: string): Float32Array {
  const endpointer = createEndpointer();
  const found = [...endpointer.push(speaker.say(said)), endpointer.finish()].find(({ kind }) => kind === 'utterance');
  return found?.kind === 'utterance' ? found.utterance.pcm : new Float32Array();
}
