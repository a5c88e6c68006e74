import { voiceBands, type VoiceBands } from '@payaloud/voiceprint';
import { trainBackground } from '@payaloud/voiceprint/training';
import { imitating, recordedByTelephone } from './attacks';
import { groupsOf, women, type Voice } from './people';
import { scoresOf, type Who } from './rates';
import { babbleRoom, quiet, telephone, whiteRoom, type Room } from './rooms';
import { enrollAll, tryAll, type Enrolled, type Trial } from './trials';

/** The tries of five people who are in neither the background nor, if a band is chosen, its choice. */
export interface LeftOut {
  readonly people: readonly Voice[];
  readonly bands: VoiceBands;
  /** How many of them these bands enroll, with three rounds of ten words. */
  readonly enrolled: number;
  /** Four words of twenty that were enrolled, in each room. */
  readonly fourOfTwenty: readonly Trial[];
  /** Six words of ten that were enrolled, as the flow asks, with other words. In the quiet room. */
  readonly sixOfTen: readonly Trial[];
  /** Four words in the owner's name: recordings of the owner, and others whose pitch is shifted to the owner's. */
  readonly attacks: readonly Trial[];
}

/** Before the bands are chosen, which needs all of them. */
interface Tried extends Pick<LeftOut, 'people' | 'fourOfTwenty' | 'sixOfTen' | 'attacks'> {
  /** Returns how many are enrolled. */
  enroll(bands: VoiceBands): number;
}

/** Enrollment must not refuse anybody before the bands are chosen. */
const openBands: VoiceBands = { match: Infinity, mismatch: -Infinity };

/**
 * Leaves five people out in turn. Their background is trained on the other fifteen. Their bands are chosen on answers
 * between people of whom none is left out here.
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
    return {
      people: fold.people,
      bands,
      enrolled: fold.enroll(bands),
      fourOfTwenty: judge(fold.fourOfTwenty),
      sixOfTen: judge(fold.sixOfTen),
      attacks: judge(fold.attacks),
    };
  });
}

/**
 * In the quiet room one in 50 answers by another woman and one in 100 by another man is a `match`; the stricter decides. In
 * noise the same, in white noise of 20 dB. `mismatch` is the one that ships.
 */
export function chooseBands(trials: readonly Trial[]): VoiceBands {
  const matchIn = ({ name }: Room) => {
    const here = trials.filter(({ room }) => room === name);
    const from = (who: Who, share: number) => quantile(scoresOf(here, who), share);
    return Math.max(from('women', 0.98), from('men', 0.99));
  };
  return { match: matchIn(quiet), matchInNoise: matchIn(steadyNoise), mismatch: voiceBands.mismatch };
}

/** Five groups: two women in a row of five, and three men. So each woman is left out with two others. */
function splits(all: readonly Voice[]): readonly (readonly Voice[])[] {
  const isWoman = ({ name }: Voice) => women.includes(name);
  const [female, male] = [all.filter(isWoman), all.filter((voice) => !isWoman(voice))];
  return female.map((one, at) => [one, female[(at + 1) % female.length]!, ...male.slice(3 * at, 3 * at + 3)]);
}

function tryPeople(people: readonly Voice[], all: readonly Voice[], talkers: readonly Float32Array[]): Tried {
  const background = trainBackground(groupsOf(all.filter((voice) => !people.includes(voice))), { bands: openBands });
  const { words } = people[0]!;
  const some = words.filter((_, index) => index % 2 === 0);
  const [enrolled, enrolledSome] = [words, some].map((list) =>
    enrollAll(people, background, { words: list, rounds: 3 }),
  ) as [readonly Enrolled[], readonly Enrolled[]];
  const four = { words, length: 4, fromTake: 3 };
  const inQuiet = { ...four, own: 20, others: 20 };
  const elsewhere = { ...four, own: 10, others: 10 };
  const attacks = people.flatMap((owner) => {
    const own = enrolled.filter((one) => one.owner === owner.name);
    const recorded = tryAll([recordedByTelephone(owner)], own, background, [splicedRoom], elsewhere);
    const others = people.filter((other) => other !== owner).map((other) => imitating(other, owner));
    return [...recorded, ...tryAll(others, own, background, [shiftedRoom], { ...elsewhere, others: 5 })];
  });
  return {
    people,
    enroll: (bands) => enrollAll(people, { ...background, bands }, { words: some, rounds: 3 }).length,
    fourOfTwenty: [
      ...tryAll(people, enrolled, background, [quiet], inQuiet),
      ...tryAll(people, enrolled, background, [steadyNoise, babbleRoom(talkers, 20), telephone], elsewhere),
    ],
    sixOfTen: tryAll(people, enrolledSome, background, [quiet], {
      ...elsewhere,
      own: 15,
      others: 15,
      words: some,
      length: 6,
    }),
    attacks,
  };
}

const steadyNoise = whiteRoom(20);
const splicedRoom: Room = { ...quiet, name: 'owner, recorded by telephone and spliced' };
const shiftedRoom: Room = { ...quiet, name: 'others, shifted to the owner’s pitch' };

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN;
}
