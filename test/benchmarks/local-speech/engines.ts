import { existsSync } from 'node:fs';
import { en } from '@payaloud/core/languages/en';
import { createNodeRecognizer, type NodeModel } from '../../../packages/local-speech/src/test-support/nodeRecognizer';
import { createNodeMoonshine } from '../../../packages/local-speech/src/test-support/nodeMoonshine';
import { grammarLimits, type Listener } from './listenToClip';

export interface Engine extends Listener {
  readonly name: string;
  close(): void;
}

/**
 * Opens an engine: `8k` as shipped, `16k` from Debian, or `moonshine`.
 * Returns null if it is not installed.
 */
export async function openEngine(model: string): Promise<Engine | null> {
  if (model === 'moonshine') return moonshine();
  if (model !== '16k') return pocketsphinx('English, 8 kHz');
  const debian = '/usr/share/pocketsphinx/model/en-us';
  if (existsSync(debian))
    return pocketsphinx('English, 16 kHz', {
      language: en,
      folder: `${debian}/en-us`,
      dictionary: `${debian}/cmudict-en-us.dict`,
    });
  console.warn('SKIPPED the 16 kHz model: apt-get install pocketsphinx-en-us');
  return null;
}

async function pocketsphinx(name: string, model?: NodeModel): Promise<Engine> {
  const recognizer = await createNodeRecognizer(model);
  return {
    name,
    recognize: (pcm) => recognizer.recognize(pcm, 'amount', 'USD'),
    ...grammarLimits,
    close: () => recognizer.delete(),
  };
}

async function moonshine(): Promise<Engine | null> {
  const recognizer = await createNodeMoonshine();
  if (recognizer)
    return {
      name: 'Moonshine tiny',
      recognize: (pcm) => recognizer.recognize(pcm, 'amount', 'USD'),
      ifUnheard: 'recognize',
      leastSignalToNoise: 0,
      close: () => recognizer.delete(),
    };
  console.warn('SKIPPED Moonshine: its weights are not installed');
  return null;
}
