import {
  amounts,
  decidingAmounts,
  furtherAmounts,
  newAmounts,
  otherAmounts,
  promptAmounts,
  unrelated,
} from './sentences';
import { changedSpeaker, festivalSpeaker, fliteSpeaker, pausingSpeaker, promptSpeaker, type Speaker } from './speakers';

/** Voices with their amounts and everything that is heard beside them. */
interface Voices {
  readonly speakers: readonly Speaker[];
  readonly amounts: typeof amounts;
  readonly firstSeed: number;
  /** Sentences for the murmur. */
  readonly murmur: () => readonly Float32Array[];
  /** Amounts that somebody else says. */
  readonly rivals: () => readonly Float32Array[];
}

const kal16 = fliteSpeaker('kal16');
const awb = fliteSpeaker('awb');
const rms = fliteSpeaker('rms');
const slt = fliteSpeaker('slt');
const kal = festivalSpeaker('kal', 'kal_diphone', 'english/kal_diphone');
const ked = festivalSpeaker('ked', 'ked_diphone', 'english/ked_diphone');
const hts = festivalSpeaker('slt', 'cmu_us_slt_arctic_hts', 'us/cmu_us_slt_arctic_hts');

/** The voices on which thresholds were chosen until 26 November 2026, as flite and festival have them. */
const plain: Voices = {
  speakers: [kal16, awb, rms, slt, kal, ked, hts],
  amounts,
  firstSeed: 0,
  murmur: () => unrelated.slice(0, 12).map((sentence) => rms.say(sentence)),
  rivals: () => [awb.say('thirty one dollars')],
};

/** The same voices, changed. Some of Moonshine's thresholds were chosen on them, too. */
const changed: Voices = {
  speakers: [
    changedSpeaker(awb, 'speed 1.12'),
    changedSpeaker(rms, 'speed 0.9'),
    changedSpeaker(slt, 'speed 1.1 tempo 0.85'),
    changedSpeaker(kal16, 'pitch 250'),
    changedSpeaker(rms, 'speed 1.15 tempo 0.9'),
    changedSpeaker(slt, 'speed 0.86 tempo 1.1'),
    changedSpeaker(awb, 'pitch -200 tempo 1.15'),
    changedSpeaker(hts, 'pitch -250 tempo 0.85'),
    changedSpeaker(ked, 'speed 1.08'),
    changedSpeaker(rms, 'tempo 1.3'),
  ],
  amounts: otherAmounts,
  firstSeed: 9_000,
  murmur: () => unrelated.slice(12, 30).map((sentence, index) => (index % 2 === 1 ? slt : kal16).say(sentence)),
  rivals: () => [
    slt.say('seventeen dollars and fifty cents'),
    kal16.say('ninety dollars'),
    awb.say('two hundred dollars'),
    rms.say('eighty six dollars please'),
    slt.say('five dollars'),
  ],
};

/** The same voices, changed in other ways. The lead was chosen on these three groups, 26 November 2026. */
const retuned: Voices = {
  speakers: [
    changedSpeaker(fliteSpeaker('kal16', 'int_f0_target_mean=135', 'duration_stretch=1.15'), 'speed 1.06'),
    changedSpeaker(kal, 'speed 0.93 tempo 1.05'),
    changedSpeaker(ked, 'pitch 180 tempo 0.92'),
    changedSpeaker(hts, 'speed 1.07'),
    changedSpeaker(awb, 'speed 0.91 tempo 1.08'),
    changedSpeaker(slt, 'speed 0.93 reverb 20'),
    changedSpeaker(rms, 'pitch 220'),
    changedSpeaker(kal16, 'speed 1.18 tempo 0.82'),
    changedSpeaker(ked, 'speed 0.89 tempo 1.12'),
    changedSpeaker(fliteSpeaker('rms', 'duration_stretch=1.2'), 'pitch -120 reverb 15'),
  ],
  amounts: furtherAmounts,
  firstSeed: 40_000,
  murmur: () => unrelated.map((sentence, index) => (index % 3 === 0 ? kal : hts).say(sentence)),
  rivals: () => [
    hts.say('sixty one dollars'),
    ked.say('twelve dollars and ten cents'),
    kal.say('four hundred dollars'),
    hts.say('nineteen dollars please'),
    ked.say('eight dollars'),
    kal.say('thirty dollars'),
  ],
};

/** Voices, amounts, murmur, rivals and seeds that no choice has seen. */
const unheard: Voices = {
  speakers: [
    changedSpeaker(awb, 'speed 1.05 tempo 0.88'),
    changedSpeaker(fliteSpeaker('rms', 'duration_stretch=0.85'), 'speed 1.1'),
    changedSpeaker(slt, 'pitch -180'),
    changedSpeaker(kal16, 'speed 0.9 tempo 1.12'),
    changedSpeaker(kal, 'pitch 150'),
    changedSpeaker(kal, 'speed 1.12 tempo 0.9'),
    changedSpeaker(ked, 'speed 1.16 tempo 0.86'),
    changedSpeaker(hts, 'speed 0.92'),
    changedSpeaker(hts, 'pitch 160 tempo 1.12'),
    changedSpeaker(slt, 'speed 1.05 highpass 300 lowpass 3400'),
    changedSpeaker(fliteSpeaker('awb', 'int_f0_target_mean=150', 'duration_stretch=1.1'), 'reverb 25'),
  ],
  amounts: newAmounts,
  firstSeed: 70_000,
  murmur: () => unrelated.toReversed().map((sentence, index) => (index % 3 === 0 ? rms : ked).say(sentence)),
  rivals: () => [
    rms.say('fifty two dollars'),
    kal.say('fourteen dollars and sixty cents'),
    slt.say('six hundred dollars'),
    rms.say('eleven dollars please'),
    kal.say('nine dollars'),
    slt.say('seventy dollars'),
  ],
};

/** Voices, amounts, murmur, rivals and seeds that decide: no choice of 1 December 2026 has seen them. */
const deciding: Voices = {
  speakers: [
    changedSpeaker(awb, 'speed 1.09 tempo 0.96'),
    changedSpeaker(fliteSpeaker('awb', 'duration_stretch=1.12'), 'pitch 120'),
    changedSpeaker(rms, 'speed 0.94 tempo 1.06'),
    changedSpeaker(rms, 'pitch 90 reverb 10'),
    changedSpeaker(slt, 'speed 0.97 tempo 1.08'),
    changedSpeaker(slt, 'pitch 140'),
    changedSpeaker(fliteSpeaker('slt', 'int_f0_target_mean=190'), 'speed 0.9 tempo 0.95'),
    changedSpeaker(kal16, 'speed 1.1 tempo 0.9'),
    changedSpeaker(kal16, 'pitch -120 tempo 1.06'),
    changedSpeaker(fliteSpeaker('rms', 'duration_stretch=1.1'), 'speed 1.12'),
    changedSpeaker(fliteSpeaker('awb', 'int_f0_target_mean=115'), 'speed 1.06 reverb 12'),
    changedSpeaker(fliteSpeaker('kal16', 'int_f0_target_mean=90', 'duration_stretch=0.9'), 'highpass 250 lowpass 3600'),
  ],
  amounts: decidingAmounts,
  firstSeed: 90_000,
  murmur: () => unrelated.slice(0, 16).map((sentence, index) => (index % 2 === 0 ? slt : awb).say(sentence)),
  rivals: () => [
    kal16.say('twenty six dollars'),
    rms.say('fifteen dollars and eighty cents'),
    slt.say('three hundred dollars'),
    rms.say('eighteen dollars please'),
    slt.say('seven dollars'),
    awb.say('ninety dollars'),
  ],
};

/** A person's recorded words, put together. */
const person: Voices = {
  ...retuned,
  speakers: [promptSpeaker('asterisk en-US', '/usr/share/asterisk/sounds/en_US_f_Allison/digits', 'wav')],
  amounts: promptAmounts,
  firstSeed: 500,
};

/** Voices that say their words one by one. */
const pausing: Voices = {
  ...retuned,
  speakers: [
    pausingSpeaker(awb, 0.06),
    pausingSpeaker(rms, 0.12),
    pausingSpeaker(slt, 0.18),
    pausingSpeaker(kal16, 0.25),
  ],
  firstSeed: 120_000,
};

/** The same with other pauses, amounts and voices. */
const pausingDeciding: Voices = {
  ...deciding,
  speakers: [
    pausingSpeaker(changedSpeaker(kal16, 'speed 1.1 tempo 0.9'), 0.15),
    pausingSpeaker(changedSpeaker(awb, 'pitch 120'), 0.08),
    pausingSpeaker(changedSpeaker(slt, 'pitch 140'), 0.1),
    pausingSpeaker(changedSpeaker(awb, 'speed 1.09 tempo 0.96'), 0.2),
    pausingSpeaker(changedSpeaker(rms, 'speed 0.94 tempo 1.06'), 0.3),
  ],
  firstSeed: 130_000,
};

export const voices = { plain, changed, retuned, unheard, deciding, person, pausing, pausingDeciding } as const;
export type VoiceGroup = keyof typeof voices;

/** Say things that are not an amount. */
export const otherSpeakers: readonly Speaker[] = [slt, awb, changedSpeaker(ked, 'pitch 180 tempo 0.92')];

/** Say answers. The limits for answers were chosen on the first. */
export const answerSpeakers = {
  'voices seen before': [plain, changed, retuned].flatMap(({ speakers }) => speakers),
  'new voices': [unheard, deciding].flatMap(({ speakers }) => speakers),
} as const satisfies Readonly<Record<string, readonly Speaker[]>>;
