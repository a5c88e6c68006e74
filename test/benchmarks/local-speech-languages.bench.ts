import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { describe, expect, it } from 'vitest';
import {
  createLanguageRecognizer,
  shippedNodeModel,
  type NodeModel,
} from '../../packages/local-speech/src/testing/nodeRecognizer';
import { listenToClip, type Verdict } from './local-speech/listenToClip';
import { frenchAmounts, mandarinAmounts, mandarinDenials, mandarinUnrelated } from './local-speech/otherLanguages';
import { promptSpeaker, syllableSpeaker, type Speaker } from './local-speech/speakers';

/**
 * Mandarin with `tdt_sc_8k` unpacked into the folder `PAYALOUD_MANDARIN_MODEL`, and French with the model that `soundswallower`
 * ships, which is not offered. What is held is that nothing is taken wrongly.
 */
const mandarin = process.env.PAYALOUD_MANDARIN_MODEL ?? '';
const trials: readonly Trial[] = [
  {
    name: 'French',
    speaker: promptSpeaker('asterisk fr-CA', '/usr/share/asterisk/sounds/fr_CA_f_June/digits', 'wav'),
    model: shippedNodeModel(fr, 'fr-fr'),
    currency: 'USD',
    amounts: frenchAmounts,
    others: [],
  },
  {
    name: 'Mandarin',
    speaker: syllableSpeaker(3),
    model: { language: zhHans, folder: mandarin, dictionary: '' },
    currency: 'CNY',
    amounts: mandarinAmounts,
    others: [...mandarinDenials, ...mandarinUnrelated],
  },
];

interface Trial {
  readonly name: string;
  readonly speaker: Speaker;
  readonly model: NodeModel;
  readonly currency: string;
  readonly amounts: readonly (readonly [said: string, written: string, minorUnits: number])[];
  /** Of which none may become an amount. */
  readonly others: readonly string[];
}

describe('other languages on the device', () => {
  it.for(trials)(
    '$name: takes nothing wrongly',
    async ({ name, speaker, model, currency, amounts, others }, context) => {
      const missing = speaker.missing ?? (existsSync(join(model.folder, 'mdef')) ? null : 'no model');
      if (missing !== null) {
        console.warn(`SKIPPED ${name}: ${missing}`);
        return context.skip();
      }
      const recognizer = await createLanguageRecognizer(model);
      const counts: Record<Verdict, number> = { exact: 0, asked: 0, refused: 0, wrong: 0 };
      for (const [said, , minorUnits] of amounts) {
        const listen = (pcm: Float32Array) => recognizer.recognize(pcm, 'amount');
        const { verdict } = await listenToClip(listen, speaker.say(said), minorUnits, {
          language: model.language,
          currency,
        });
        counts[verdict] += 1;
      }
      const taken: string[] = [];
      for (const said of others) {
        const listen = (pcm: Float32Array) => recognizer.recognize(pcm, 'amount');
        const { verdict } = await listenToClip(listen, speaker.say(said), null, { language: model.language, currency });
        if (verdict === 'wrong') taken.push(said);
      }
      recognizer.delete();
      console.log(
        `${name}, ${speaker.name}: ${JSON.stringify(counts)}, of ${others.length} others ${taken.length} taken`,
      );
      expect(counts.wrong).toBe(0);
      expect(taken).toEqual([]);
    },
  );
});
