import type { Task } from '../grammar/taskGrammar';
import type { AcousticModel } from '../models/acousticModel';

/** `shared` means that a second voice may be present. */
export type RoomKind = 'quiet' | 'noisy' | 'shared';

interface Thresholds {
  /** Minimum log likelihood above any speech, in the decoder's unit per 10 ms of speech. */
  readonly overSpeech: Readonly<
    Record<Exclude<Task, 'choice' | 'prompted-digits'>, Readonly<Record<RoomKind, number>>>
  >;
  /** Minimum log likelihood above phrases with another numeral. The payer is asked about closer ones. */
  readonly overOthers: Readonly<Record<RoomKind, number>>;
  /** The same above phrases that sound alike: fifteen, fifty. */
  readonly overTwins: Readonly<Record<RoomKind, number>>;
  /**
   * Minimum log likelihood of each numeral above any speech in its place, per 10 ms. Below it, nobody said the numeral
   * clearly. Beside a voice 5 dB below, "fifty" was heard as "eleven" at 16.3, and another voice's "two hundred" was
   * heard before "four" at 19.8. Of 176 clear amounts with both models, six lay lower (25 November 2026).
   */
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
 * In quiet, clear voices say amounts at 22 to 48, and 31 of 36 other sentences lie below 21. With six talkers' babble
 * at 20 and 10 dB, wrong results lay below 28, except for tails, about which the payer is asked. Of 69 clear amounts,
 * 63 lay at least 420 above every other number. Beside a second voice, wrong results lay up to 407 above the amount
 * that was said (24 November 2026). Behind 56 clear amounts heard exactly, twins lay at least 235 behind. Beside a
 * second voice, "seventy" lay 201 above the "seven" that was said (25 November 2026).
 */
const narrowBand: Thresholds = {
  overSpeech: {
    amount: { quiet: 22, noisy: 28, shared: 28 },
    digits: { quiet: 15, noisy: 22, shared: 22 },
    answer: { quiet: 5, noisy: 12, shared: 12 },
  },
  overOthers: { quiet: 420, noisy: 600, shared: 700 },
  overTwins: { quiet: 260, noisy: 500, shared: 1_000 },
  overAnything: 20,
};

/**
 * Of 28 clear amounts, all lay at 24 or more, and 22 lay more than 700 above every other number. Beside a second voice,
 * wrong results lay up to 616 above the amount that was said (Debian's 16 kHz model, 24 November 2026). Wrong twins lay
 * up to 307 above the amount that was said there; for clear amounts the nearest twin lay 290 behind (25 November 2026).
 */
const wideBand: Thresholds = {
  overSpeech: {
    amount: { quiet: 24, noisy: 30, shared: 30 },
    digits: { quiet: 17, noisy: 24, shared: 24 },
    answer: { quiet: 5, noisy: 12, shared: 12 },
  },
  overOthers: { quiet: 700, noisy: 900, shared: 1_100 },
  overTwins: { quiet: 350, noisy: 850, shared: 1_700 },
  overAnything: 20,
};
