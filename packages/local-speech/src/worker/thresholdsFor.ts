import type { Task } from '../grammar/taskGrammar';
import type { AcousticModel } from '../models/acousticModel';

/** `shared`: something sounds like a second voice. */
export type RoomKind = 'quiet' | 'noisy' | 'shared';

interface Thresholds {
  /** Log likelihood over any speech at all, in the decoder's unit per 10 ms of speech. */
  readonly overSpeech: Readonly<Record<Task, Readonly<Record<RoomKind, number>>>>;
  /** Log likelihood over the phrases with another numeral: what comes nearer is asked about. */
  readonly overOthers: Readonly<Record<RoomKind, number>>;
  /** The same over what sounds alike: fifteen, fifty. */
  readonly overTwins: Readonly<Record<RoomKind, number>>;
  /**
   * Log likelihood of each numeral over any speech in its place, per 10 ms of it: below it nobody said it clearly. Beside a voice
   * 5 dB below "fifty" was "eleven" at 16.3, and another voice's "two hundred" stood before "four" at 19.8. Of 176 clear amounts of both
   * models six lay lower (25 November 2026).
   */
  readonly overAnything: number;
}

/** Each model has phones and densities of its own, and so a measure of its own. A model for telephones has no sound above 4 kHz. */
export function thresholdsFor({ features }: Pick<AcousticModel, 'features'>): Thresholds {
  return Number(features.upperf) > telephoneBand ? wideBand : narrowBand;
}

const telephoneBand = 4_000;

/**
 * In quiet, clear voices say amounts at 22 to 48, 31 of 36 other sentences lie below 21; with babble of six talkers at 20 and 10 dB what
 * was wrong lay below 28, but for tails, which are asked. Of 69 clear amounts 63 lay 420 and more over every other number; beside a second
 * voice what was wrong lay up to 407 over what was said (24 November 2026). Behind 56 clear amounts that
 * were exact twins lay 235 and more; beside a second voice "seventy" lay 201 over the "seven" that was said (25 November 2026).
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
 * Of 28 clear amounts all lay at 24 and more, and 22 more than 700 over every other number; beside a second voice what was wrong lay up
 * to 616 over what was said (Debian's 16 kHz model, 24 November 2026). Twins that were wrong there lay up to 307 over what was said; of
 * clear ones the nearest was 290 behind (25 November 2026).
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
