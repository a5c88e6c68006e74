import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { createEndpointer, type Utterance } from '@payaloud/browser/capture';
import type { Recognition } from '../../../packages/local-speech/src/worker/recognition';

export type Verdict = 'exact' | 'asked' | 'refused' | 'wrong';

export type Listener = (pcm: Float32Array) => Recognition | Promise<Recognition>;

/** Sends a clip through every stage of a page: endpointer, loudness gate, decoder and `hearAmount`. */
export async function listenToClip(
  recognize: Listener,
  clip: Float32Array,
  minorUnits: number | null,
  terms = dollars,
) {
  const utterance = firstUtterance(clip);
  if (!utterance || utterance.signalToNoise < leastSignalToNoise) return { verdict: 'refused' as Verdict, heard: '' };
  const recognition = await recognize(utterance.pcm);
  if (recognition.kind === 'not-understood') return { verdict: 'refused' as Verdict, heard: '' };
  const heard = hearAmount(recognition.transcripts, terms);
  return { verdict: judge(heard, minorUnits), heard: recognition.transcripts.join(' / ') };
}

const dollars: { readonly language: HearingLanguage; readonly currency: string } = { language: en, currency: 'USD' };
/** The default in `localSpeech`. */
const leastSignalToNoise = 20;

function judge(heard: ReturnType<typeof hearAmount>, minorUnits: number | null): Verdict {
  if (heard.kind === 'ambiguous') return 'asked';
  if (heard.kind === 'refused') return 'refused';
  return heard.money.minorUnits === minorUnits ? 'exact' : 'wrong';
}

function firstUtterance(clip: Float32Array): Utterance | undefined {
  const endpointer = createEndpointer();
  const found = [...endpointer.push(clip), endpointer.finish()].find(({ kind }) => kind === 'utterance');
  return found?.kind === 'utterance' ? found.utterance : undefined;
}
