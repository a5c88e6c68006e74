import { loadVoiceBackground, voiceBands, voiceSettings } from '@payaloud/voiceprint';
import { packBackground, trainBackground } from '@payaloud/voiceprint/training';
import { describe, expect, it } from 'vitest';
import { mixtureData } from '../../packages/voiceprint/src/background/mixtureData';
import { percent } from './gesture/rates';
import { table } from './gesture/tables';
import { fliteVoices, hasFlite, recordedSetUp, talkers } from './voiceprint/attacks';
import { sizeOfAll, timeOf } from './voiceprint/cost';
import { chooseOnAll, crossValidate, rooms } from './voiceprint/crossValidate';
import { faultTable } from './voiceprint/faults';
import { backgroundVoices, digitVoices, hasVoices, sessionsOf } from './voiceprint/people';
import { equalError } from './voiceprint/rates';
import { babbleRoom, digitalReplay, loudspeaker, quiet, telephone, whiteRoom } from './voiceprint/rooms';
import { attackTable, choiceTable, ownerTable, roomTable } from './voiceprint/tables';
import { compare, enrollAll, tryAll, type Trial } from './voiceprint/trials';
import { promptsOf, roundsOf, utter } from './voiceprint/utterances';

if (!hasVoices) console.log('SKIPPED: voiceprint benchmark, because PAYALOUD_DATA/voices has no recordings.');
const timeout = 3_600_000;
/** `atMost` fails the benchmark: the measurement of 26 November 2026, and about one more error. */
const limits: { name: string; measured: number; goal: number; atMost: number }[] = [];

/** Prints the tables of docs/measured/voiceprint.md. Takes about eight minutes of processor time. */
describe.skipIf(!hasVoices)('voice match', () => {
  it(
    'ships the background that these recordings give, byte for byte',
    () => {
      expect(packBackground(trainBackground(sessionsOf(backgroundVoices())))).toBe(mixtureData);
    },
    timeout,
  );

  it(
    'ships what 17 people choose, and is measured on those who are left out',
    () => {
      const people = backgroundVoices();
      const folds = crossValidate(people);
      console.log(choiceTable(folds));
      console.log(
        roomTable(
          'Six words, ten enrolled: people of DSPSpeech-20, left out',
          folds.flatMap(({ sixOfTen, bands }) => sixOfTen.map((trial) => ({ ...trial, bands }))),
        ),
      );
      const words = people[0]!.words;
      const fourWords = folds.flatMap((fold) => {
        const background = { ...fold.background, bands: fold.bands };
        const enrolled = enrollAll(fold.people, background, { words, rounds: 3 });
        return tryAll(fold.people, enrolled, background, rooms, { words, length: 4, fromTake: 3, own: 25, others: 25 });
      });
      console.log(roomTable('Four words, twenty enrolled: people of DSPSpeech-20, left out', fourWords));
      const enrolledPeople = new Set(fourWords.map(({ owner }) => owner)).size;
      console.log(`Enrolled with the bands of the others: ${enrolledPeople} of ${people.length}`);
      const measured = equalError(fourWords.filter(({ room }) => room === quiet.name));
      limits.push({ name: 'four words, 3 rounds', measured, goal: 0.015, atMost: 0.016 });
      const { settings, bands } = chooseOnAll(folds);
      console.log('Chosen by all', settings, bands);
      expect(settings).toEqual(voiceSettings);
      expect(rounded(bands.match)).toBe(voiceBands.match);
      expect(rounded(bands.mismatch)).toBe(voiceBands.mismatch);
    },
    timeout,
  );

  it(
    'tells apart six people who had no part in anything',
    async () => {
      const people = digitVoices();
      const words = people[0]!.words;
      const background = await loadVoiceBackground();
      const enrolled = [3, 5].flatMap((rounds) => enrollAll(people, background, { words, rounds }));
      console.log(`Enrolled: ${enrolled.length} of ${2 * people.length}`);
      const digits = { words, length: 6, fromTake: 5 };
      const murmur = hasFlite ? talkers() : [];
      const loud = [20, 10].flatMap((level) => [whiteRoom(level), ...(hasFlite ? [babbleRoom(murmur, level)] : [])]);
      const inQuiet = tryAll(people, enrolled, background, [quiet], { ...digits, own: 50, others: 20 });
      const elsewhere = tryAll(people, enrolled, background, [...loud, telephone], { ...digits, own: 25, others: 10 });
      console.log(
        roomTable('Six random digits, ten enrolled: six people of the Free Spoken Digit Dataset', [
          ...inQuiet,
          ...elsewhere,
        ]),
      );
      const three = (trials: readonly Trial[]) => trials.filter(({ rounds }) => rounds === 3);
      console.log(ownerTable('Owners one by one, three rounds', three([...inQuiet, ...elsewhere])));
      const single = tryAll(people, enrolled, background, [quiet], { ...digits, length: 1, own: 50, others: 20 });
      console.log(roomTable('One digit, for contrast', single));

      const replays = tryAll(people, enrolled, background, [loudspeaker, digitalReplay], {
        ...digits,
        own: 25,
        others: 0,
      });
      const recorded = people.flatMap((by) =>
        compare(
          by.name,
          'digital replay of the set-up',
          recordedSetUp(by),
          enrolled.filter(({ owner }) => owner === by.name),
          background,
        ),
      );
      console.log(attackTable('Recordings of the owner', [...replays, ...recorded], 'own'));
      if (hasFlite) {
        const read = fliteVoices(words).flatMap((voice) =>
          tryAll([voice], enrolled, background, [{ ...quiet, name: voice.name }], {
            ...digits,
            fromTake: 0,
            own: 0,
            others: 15,
          }),
        );
        console.log(attackTable('Prompts read by flite', read, 'others'));
      } else console.log('SKIPPED: babble and flite, which need apt-get install flite sox.');

      console.log(faultTable(people));
      const answers = people.flatMap((by) => promptsOf(by, words, { ...digits, count: 3 })).map(utter);
      const [first] = people;
      const { enrolled: setUp, compared, recognized } = await timeOf(enrolled[0]!, roundsOf(first!, words, 3), answers);
      const { all, background: data } = await sizeOfAll();
      console.log(
        table('Cost', [
          [
            'comparing six digits',
            `${compared.toFixed(0)} ms, ${(compared / recognized).toFixed(3)} of recognizing them (${recognized.toFixed(0)} ms)`,
          ],
          ['enrolling three rounds of ten digits', `${setUp.toFixed(0)} ms`],
          [
            'code and background',
            `${(all / 1_000).toFixed(1)} kB gzip, of which the background ${(data / 1_000).toFixed(1)} kB`,
          ],
          ['template', `${(enrolled[0]!.template.values.byteLength / 1_000).toFixed(1)} kB`],
        ]),
      );

      const errorAfter = (rounds: number) => equalError(inQuiet.filter((trial) => trial.rounds === rounds));
      limits.push(
        { name: 'six digits, 3 rounds', measured: errorAfter(3), goal: 0.02, atMost: 0.023 },
        { name: 'six digits, 5 rounds', measured: errorAfter(5), goal: 0.012, atMost: 0.028 },
        { name: 'time, of recognition', measured: compared / recognized, goal: 0.25, atMost: 0.25 },
      );
      const rows = limits.map(({ name, measured, goal, atMost }) => [name, ...[measured, goal, atMost].map(percent)]);
      console.log(table('Goals', [['', 'measured', 'goal', 'fails above'], ...rows]));
      for (const { name, measured, atMost } of limits) expect(measured, name).toBeLessThanOrEqual(atMost);
    },
    timeout,
  );
});

/** As the bands are written in the source. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
