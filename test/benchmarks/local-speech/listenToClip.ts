import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { createEndpointer, type Utterance } from '@payaloud/browser/internal/capture';
import type { Recognition } from '../../../packages/local-speech/src/worker/protocol';

/** `asked-right`: the right amount is among the choices. `asked-other`: it is not, so the payer says "none of these". */
export type Verdict = 'exact' | 'asked-right' | 'asked-other' | 'refused' | 'wrong';

export interface Listener {
  readonly recognize: (pcm: Float32Array) => Recognition | Promise<Recognition>;
  /** As `localSpeech` listens with this engine. */
  readonly ifUnheard: 'fail' | 'recognize';
  /** In dB. */
  readonly minSignalToNoise: number;
}

/** As `localSpeech` listens with a grammar. */
export const grammarLimits = { ifUnheard: 'fail', minSignalToNoise: 20 } as const;

export interface Heard {
  readonly verdict: Verdict;
  readonly heard: string;
}

/** Sends a clip through every stage of a page: endpointer, loudness gate, recognizer and `hearAmount`. */
export async function listenToClip(
  listener: Listener,
  clip: Float32Array,
  minorUnits: number | null,
  terms = dollars,
): Promise<Heard> {
  const pcm = toRecognize(listener, clip);
  const recognition = pcm ? await listener.recognize(pcm) : unheard;
  return judge(recognition, minorUnits, terms);
}

/** The sound that the recognizer gets, or null if the page refuses it before. */
export function toRecognize(
  { ifUnheard, minSignalToNoise }: Omit<Listener, 'recognize'>,
  clip: Float32Array,
): Float32Array | null {
  const utterance = firstUtterance(clip);
  if (!utterance) return ifUnheard === 'fail' ? null : clip;
  return utterance.signalToNoise < minSignalToNoise ? null : utterance.pcm;
}

/** Judges a recognition for a payer who meant this amount. Null: they meant none. */
export function judge(recognition: Recognition, minorUnits: number | null, terms = dollars): Heard {
  if (recognition.kind === 'not-understood') return { verdict: 'refused', heard: '' };
  const heard = recognition.transcripts.join(' / ');
  return { verdict: verdictOf(hearAmount(recognition.transcripts, terms), minorUnits, recognition.certainty), heard };
}

const dollars: { readonly language: HearingLanguage; readonly currency: string } = { language: en, currency: 'USD' };
const unheard: Recognition = { kind: 'not-understood' };

/** A doubtful amount is asked about. */
function verdictOf(
  heard: ReturnType<typeof hearAmount>,
  minorUnits: number | null,
  certainty: 'doubtful' | undefined,
): Verdict {
  switch (heard.kind) {
    case 'ambiguous':
      return heard.candidates.some((one) => one.minorUnits === minorUnits) ? 'asked-right' : 'asked-other';
    case 'refused':
      return 'refused';
    case 'amount':
      if (certainty) return heard.money.minorUnits === minorUnits ? 'asked-right' : 'asked-other';
      return heard.money.minorUnits === minorUnits ? 'exact' : 'wrong';
  }
}

function firstUtterance(clip: Float32Array): Utterance | undefined {
  const endpointer = createEndpointer();
  const found = [...endpointer.push(clip), endpointer.finish()].find(({ kind }) => kind === 'utterance');
  return found?.kind === 'utterance' ? found.utterance : undefined;
}
