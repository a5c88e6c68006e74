import { voiceSettings, type VoiceBackground, type VoiceBands, type VoiceSettings } from '@payaloud/voiceprint';
import { trainBackground } from '@payaloud/voiceprint/training';
import { sessionsOf, type Voice } from './people';
import { equalError, scoresOf } from './rates';
import { quiet, telephone, whiteRoom, type Room } from './rooms';
import { enrollAll, tryAll, type Trial } from './trials';

/** People, and a background that was trained on the people of the other folds. */
interface Fold {
  readonly people: readonly Voice[];
  readonly background: VoiceBackground;
  /** Under each candidate, answers of six words, of ten that were enrolled three times: as the flow asks, with other words. */
  readonly tried: readonly (readonly Trial[])[];
}

/** People with everything trained and chosen on others. */
export interface Measured extends Fold {
  readonly settings: VoiceSettings;
  readonly bands: VoiceBands;
  /** The trials under the chosen settings. */
  readonly sixOfTen: readonly Trial[];
}

export const rooms: readonly Room[] = [quiet, whiteRoom(20), whiteRoom(10), telephone];

/** Enrollment must not refuse anybody before the bands are chosen. */
const openBands: VoiceBands = { match: Infinity, mismatch: -Infinity };
const foldCount = 4;

const candidates: readonly VoiceSettings[] = [20, 30].flatMap((depthDb) =>
  [3, 6].map((overRoomDb) => ({ ...voiceSettings, depthDb, overRoomDb })),
);

/**
 * Leaves each fold out: its background is trained on the other folds, and its settings and bands are chosen by the
 * answers of the other folds, whose own backgrounds were in turn trained without them.
 */
export function crossValidate(people: readonly Voice[]): readonly Measured[] {
  const folds = Array.from({ length: foldCount }, (_, fold) => tryFold(people, fold));
  const chosen = folds.map((fold) => {
    const settings = chooseSettings(folds.filter((other) => other !== fold));
    const background = { ...fold.background, settings };
    return { ...fold, settings, background, sixOfTen: fold.tried[candidates.indexOf(settings)]! };
  });
  return chosen.map((fold) => {
    const others = chosen.filter((other) => other !== fold).flatMap(({ sixOfTen }) => sixOfTen);
    return { ...fold, bands: chooseBands(others) };
  });
}

/** The choice of all folds together, which ships. */
export function chooseOnAll(folds: readonly Measured[]): { settings: VoiceSettings; bands: VoiceBands } {
  return { settings: chooseSettings(folds), bands: chooseBands(folds.flatMap(({ sixOfTen }) => sixOfTen)) };
}

function tryFold(all: readonly Voice[], fold: number): Fold {
  const people = all.filter((_, index) => index % foldCount === fold);
  const others = all.filter((voice) => !people.includes(voice));
  const background = trainBackground(sessionsOf(others), { bands: openBands });
  const tried = candidates.map((settings) => answerSixOfTen(people, { ...background, settings }));
  return { people, background, tried };
}

function answerSixOfTen(people: readonly Voice[], background: VoiceBackground): readonly Trial[] {
  const words = people[0]!.words.filter((_, index) => index % 2 === 0);
  const enrolled = enrollAll(people, background, { words, rounds: 3 });
  const answers = { words, length: 6, fromTake: 3, own: 12, others: 12 };
  return tryAll(people, enrolled, background, rooms, answers);
}

/** The candidate with the least equal error rate, over the rooms together. The first of equals. */
function chooseSettings(folds: readonly Pick<Fold, 'tried'>[]): VoiceSettings {
  const errors = candidates.map((_, candidate) => equalError(folds.flatMap(({ tried }) => tried[candidate]!)));
  return candidates[errors.indexOf(Math.min(...errors))]!;
}

/**
 * Of others' answers in the four rooms, one in 1,000 is in the band `match`, because a payer's relatives sound alike and
 * five tries add up. Of owners' answers, one in 100 is in `mismatch`.
 */
function chooseBands(trials: readonly Trial[]): VoiceBands {
  const match = quantile(scoresOf(trials, 'others'), 0.999);
  return { match, mismatch: Math.min(match, quantile(scoresOf(trials, 'own'), 0.01)) };
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN;
}
