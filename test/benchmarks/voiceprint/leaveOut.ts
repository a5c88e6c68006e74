import type { VoiceBands } from '@payaloud/voiceprint';
import { trainBackground } from '@payaloud/voiceprint/training';
import { imitating, recordedByTelephone } from './attacks';
import { groupsOf, women, type Voice } from './people';
import { scoresOf, type Who } from './rates';
import { babbleRoom, quiet, telephone, whiteRoom, type Room } from './rooms';
import { enrollAll, tryAll, type Trial } from './trials';

/** What five people did who are in neither the background nor the choice of the bands. */
export interface LeftOut {
  readonly people: readonly Voice[];
  readonly bands: VoiceBands;
  /** Four words of twenty that were enrolled, in each room. */
  readonly fourOfTwenty: readonly Trial[];
  /** Six words of ten that were enrolled, as the flow asks, with other words. In the quiet room. */
  readonly sixOfTen: readonly Trial[];
  /** Four words in the owner's name: recordings of the owner, and others whose pitch is shifted to the owner's. */
  readonly attacks: readonly Trial[];
}

/** Enrollment must not refuse anybody before the bands are chosen. */
const openBands: VoiceBands = { match: Infinity, mismatch: -Infinity };

/**
 * Leaves each pair of women out, with three men: each man is left out with two pairs. Their background is trained on the
 * other fifteen people. Their bands are chosen on answers between people of whom none is left out here.
 *
 * @param talkers Words of other people, for babble.
 */
export function leaveOut(all: readonly Voice[], talkers: readonly Float32Array[]): readonly LeftOut[] {
  const folds = splits(all).map((people) => tryPeople(people, all, talkers));
  return folds.map((fold) => {
    const names = fold.people.map(({ name }) => name);
    const chosenOn = folds.map(({ fourOfTwenty }) =>
      fourOfTwenty.filter(({ owner, by }) => !names.includes(owner) && !names.includes(by)),
    );
    const bands = chooseBands(chosenOn.flat());
    const judge = (trials: readonly Trial[]) => trials.map((trial) => ({ ...trial, bands }));
    const { fourOfTwenty, sixOfTen, attacks } = fold;
    return { ...fold, bands, fourOfTwenty: judge(fourOfTwenty), sixOfTen: judge(sixOfTen), attacks: judge(attacks) };
  });
}

/**
 * In the quiet room one in 100 answers by another woman and one in 200 by another man is a `match`; the stricter decides.
 * Of owners' answers, one in 100 is a `mismatch`.
 */
export function chooseBands(trials: readonly Trial[]): VoiceBands {
  const inQuiet = trials.filter(({ room }) => room === quiet.name);
  const from = (who: Who, share: number) => quantile(scoresOf(inQuiet, who), share);
  const match = Math.max(from('women', 0.99), from('men', 0.995));
  return { match, mismatch: Math.min(match, from('own', 0.01)) };
}

function splits(all: readonly Voice[]): readonly (readonly Voice[])[] {
  const isWoman = ({ name }: Voice) => women.includes(name);
  const [female, male] = [all.filter(isWoman), all.filter((voice) => !isWoman(voice))];
  const pairs = female.flatMap((one, at) => female.slice(at + 1).map((other) => [one, other]));
  return pairs.map((pair, at) => {
    // The second time in other company.
    const step = at < 5 ? 1 : 5;
    const men = [0, 1, 2].map((place) => male[((at % 5) * (step === 1 ? 3 : 1) + place * step) % male.length]!);
    return [...pair, ...men];
  });
}

function tryPeople(people: readonly Voice[], all: readonly Voice[], talkers: readonly Float32Array[]) {
  const background = trainBackground(groupsOf(all.filter((voice) => !people.includes(voice))), { bands: openBands });
  const { words } = people[0]!;
  const some = words.filter((_, index) => index % 2 === 0);
  const four = { words, length: 4, fromTake: 3, own: 20, others: 20 };
  const enrolled = enrollAll(people, background, { words, rounds: 3 });
  const rooms: readonly Room[] = [quiet, whiteRoom(20), babbleRoom(talkers, 20), telephone];
  const few = { ...four, own: 20, others: 10 };
  const attacks = people.flatMap((owner) => {
    const own = enrolled.filter((one) => one.owner === owner.name);
    const recorded = tryAll([recordedByTelephone(owner)], own, background, [splicedRoom], few);
    const others = people.filter((other) => other !== owner).map((other) => imitating(other, owner));
    return [...recorded, ...tryAll(others, own, background, [shiftedRoom], few)];
  });
  return {
    people,
    fourOfTwenty: tryAll(people, enrolled, background, rooms, four),
    sixOfTen: tryAll(people, enrollAll(people, background, { words: some, rounds: 3 }), background, [quiet], {
      ...four,
      words: some,
      length: 6,
    }),
    attacks,
  };
}

const splicedRoom: Room = { ...quiet, name: 'owner, recorded by telephone and spliced' };
const shiftedRoom: Room = { ...quiet, name: 'others, shifted to the owner’s pitch' };

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN;
}
