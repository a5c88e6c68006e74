import type { Task } from '../grammar/taskGrammar';
import type { AcousticModel } from '../models/acousticModel';

interface Thresholds {
  /**
   * Log likelihood above any speech, in the decoder's unit per 10 ms of speech. From `asked` on the payer is asked about
   * an amount, from `exact` on it may be taken.
   */
  readonly overSpeech: Readonly<
    Record<Exclude<Task, 'choice' | 'prompted-digits'>, { readonly asked: number; readonly exact: number }>
  >;
  /** The payer is asked which was meant if a phrase with another number is less than this behind, in the decoder's unit. */
  readonly overRivals: Readonly<Record<'quiet' | 'noisy', number>>;
  /** The payer is asked about an amount if one of its numerals is less than this above any speech in its place, per 10 ms. */
  readonly overAnything: number;
}

/**
 * Each model has its own phones and densities, so scores differ between models. A telephone model has no sound above 4
 * kHz.
 */
export function thresholdsFor({ features }: Pick<AcousticModel, 'features'>): Thresholds {
  return Number(features.upperf) > telephoneBand ? wideBand : narrowBand;
}

const telephoneBand = 4_000;

/**
 * Of 312 clips of seven known voices, ten made of them and a person, a third of them beside another voice, 146 were exact
 * and 99 asked with the right amount; none was wrong (26 November 2026). With `overRivals` at 260 in quiet one would be
 * wrong, at 200 three; without `overAnything` one, and five if `exact` was 22. In babble of 20 dB a "forty" heard as
 * "fourteen" lay 425 above.
 */
const narrowBand: Thresholds = {
  overSpeech: {
    amount: { asked: 15, exact: 28 },
    digits: { asked: 15, exact: 22 },
    answer: { asked: 12, exact: 12 },
  },
  overRivals: { quiet: 300, noisy: 500 },
  overAnything: 20,
};

/** Chosen for other rules with Debian's 16 kHz model (25 November 2026), and not measured with these. */
const wideBand: Thresholds = {
  overSpeech: {
    amount: { asked: 17, exact: 30 },
    digits: { asked: 17, exact: 24 },
    answer: { asked: 12, exact: 12 },
  },
  overRivals: { quiet: 700, noisy: 900 },
  overAnything: 20,
};
