import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { createEndpointer, type Utterance } from '@payaloud/browser/capture';
import type { Recognition } from '../../../packages/local-speech/src/worker/recognition';

/** `asked-right`: the right amount is among the choices. `asked-other`: it is not, so the payer says "none of these". */
export type Verdict = 'exact' | 'asked-right' | 'asked-other' | 'refused' | 'wrong';

export interface Listener {
  readonly recognize: (pcm: Float32Array) => Recognition | Promise<Recognition>;
  /** As `localSpeech` listens with this engine. */
  readonly ifUnheard: 'fail' | 'recognize';
  /** In dB. */
  readonly leastSignalToNoise: number;
}

/** As `localSpeech` listens with a grammar. */
export const grammarLimits = { ifUnheard: 'fail', leastSignalToNoise: 20 } as const;

export interface Heard {
  readonly verdict: Verdict;
  readonly heard: string;
  /** Time of the recognizer, in ms. Null if it was not asked. */
  readonly ms: number | null;
}

/** Sends a clip through every stage of a page: endpointer, loudness gate, recognizer and `hearAmount`. */
export async function listenToClip(
  { recognize, ifUnheard, leastSignalToNoise }: Listener,
  clip: Float32Array,
  minorUnits: number | null,
  terms = dollars,
): Promise<Heard> {
  const utterance = firstUtterance(clip);
  const isLoud = utterance !== undefined && utterance.signalToNoise < leastSignalToNoise;
  if (isLoud || (!utterance && ifUnheard === 'fail')) return { verdict: 'refused', heard: '', ms: null };
  const start = performance.now();
  const recognition = await recognize(utterance?.pcm ?? clip);
  const ms = performance.now() - start;
  if (recognition.kind === 'not-understood') return { verdict: 'refused', heard: '', ms };
  const verdict = judge(hearAmount(recognition.transcripts, terms), minorUnits);
  return { verdict, heard: recognition.transcripts.join(' / '), ms };
}

const dollars: { readonly language: HearingLanguage; readonly currency: string } = { language: en, currency: 'USD' };

function judge(heard: ReturnType<typeof hearAmount>, minorUnits: number | null): Verdict {
  switch (heard.kind) {
    case 'ambiguous':
      return heard.candidates.some((one) => one.minorUnits === minorUnits) ? 'asked-right' : 'asked-other';
    case 'refused':
      return 'refused';
    case 'amount':
      return heard.money.minorUnits === minorUnits ? 'exact' : 'wrong';
  }
}

function firstUtterance(clip: Float32Array): Utterance | undefined {
  const endpointer = createEndpointer();
  const found = [...endpointer.push(clip), endpointer.finish()].find(({ kind }) => kind === 'utterance');
  return found?.kind === 'utterance' ? found.utterance : undefined;
}
