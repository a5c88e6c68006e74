import { loadVoiceBackground, voiceBands } from '@payaloud/voiceprint';
import { packBackground, trainBackground } from '@payaloud/voiceprint/training';
import { describe, expect, it } from 'vitest';
import { mixtureData } from '../../packages/voiceprint/src/background/mixtureData';
import { percent } from './gesture/rates';
import { table } from './gesture/tables';
import { fliteVoices, hasFlite, recordedSetUp } from './voiceprint/attacks';
import { sizeOfAll, timeOf } from './voiceprint/cost';
import { faultTable } from './voiceprint/faults';
import { chooseBands, leaveOut } from './voiceprint/leaveOut';
import { backgroundVoices, digitVoices, groupsOf, hasVoices, wordsOf } from './voiceprint/people';
import { equalError } from './voiceprint/rates';
import { babbleRoom, digitalReplay, loudspeaker, quiet, telephone, whiteRoom } from './voiceprint/rooms';
import {
  attackTable,
  bandTable,
  equalErrorTable,
  leftOutTable,
  ownerTable,
  roomTable,
  spokenAttackTable,
} from './voiceprint/tables';
import { compare, enrollAll, tryAll, type Trial } from './voiceprint/trials';
import { promptsOf, roundsOf, utter } from './voiceprint/utterances';

const timeout = 3_600_000;
/** `atMost` fails the benchmark: the measurement of 26 November 2026, and about one more error. */
const limits: { name: string; measured: number; goal: number; atMost: number }[] = [];

/** Prints the tables of docs/measured/voiceprint.md. Each test can be run by itself with `-t`. */
describe.skipIf(!hasVoices)('voice match', () => {
  it(
    'ships the background that these recordings give, byte for byte',
    () => {
      expect(packBackground(trainBackground(groupsOf(backgroundVoices())))).toBe(mixtureData);
    },
    timeout,
  );

  it(
    'ships the bands that 20 people choose, and is measured on those who are left out',
    () => {
      const folds = leaveOut(backgroundVoices(), wordsOf(digitVoices()));
      const shipped = (trials: readonly Trial[]) => trials.map((trial) => ({ ...trial, bands: voiceBands }));
      const four = folds.map(({ fourOfTwenty }) => fourOfTwenty);
      const six = folds.map(({ sixOfTen }) => sixOfTen.map((trial) => ({ ...trial, room: 'six words of ten' })));
      for (const [bands, judged] of [
        ['the bands that ship', shipped],
        ['bands that the others chose', (trials: readonly Trial[]) => trials],
      ] as const) {
        console.log(leftOutTable(`Four words of twenty, one try, ${bands}`, four.map(judged), 'try'));
        console.log(leftOutTable(`Four words of twenty, five tries, ${bands}`, four.map(judged), 'payment'));
        console.log(leftOutTable(`Six words of ten, quiet room, one try, ${bands}`, six.map(judged), 'try'));
        console.log(leftOutTable(`Six words of ten, quiet room, five tries, ${bands}`, six.map(judged), 'payment'));
        console.log(spokenAttackTable(`Attacks, ${bands}`, judged(folds.flatMap(({ attacks }) => attacks))));
      }
      console.log(bandTable(folds));
      console.log(equalErrorTable('Four words of twenty', four.flat()));
      console.log(equalErrorTable('Six words of ten', six.flat()));
      const bands = chooseBands(four.flat());
      console.log('Chosen by all', bands);
      expect(bands.match).toBeCloseTo(voiceBands.match, 2);
      expect(bands.matchInNoise).toBeCloseTo(voiceBands.matchInNoise ?? NaN, 1);
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
      const murmur = wordsOf(backgroundVoices());
      const loud = [whiteRoom(20), babbleRoom(murmur, 20), telephone];
      const inQuiet = tryAll(people, enrolled, background, [quiet], { ...digits, own: 25, others: 20 });
      const elsewhere = tryAll(people, enrolled, background, loud, { ...digits, own: 15, others: 10 });
      const all = [...inQuiet, ...elsewhere];
      console.log(roomTable('Six random digits, ten enrolled: six people of the Free Spoken Digit Dataset', all));
      const three = all.filter(({ rounds }) => rounds === 3);
      console.log(ownerTable('Owners one by one, three rounds', three));

      const replays = tryAll(people, enrolled, background, [loudspeaker, digitalReplay], {
        ...digits,
        own: 15,
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
            others: 10,
          }),
        );
        console.log(attackTable('Prompts read by flite', read, 'others'));
      } else console.log('SKIPPED: flite, which needs apt-get install flite sox.');

      console.log(faultTable(people));
      const answers = people.flatMap((by) => promptsOf(by, words, { ...digits, count: 3 })).map(utter);
      const [first] = people;
      const { enrolled: setUp, compared, recognized } = await timeOf(enrolled[0]!, roundsOf(first!, words, 3), answers);
      const { all: whole, background: data } = await sizeOfAll();
      console.log(
        table('Cost', [
          [
            'comparing six digits',
            `${compared.toFixed(0)} ms, ${(compared / recognized).toFixed(3)} of recognizing them (${recognized.toFixed(0)} ms)`,
          ],
          ['enrolling three rounds of ten digits', `${setUp.toFixed(0)} ms`],
          [
            'code and background',
            `${(whole / 1_000).toFixed(1)} kB gzip, of which the background ${(data / 1_000).toFixed(1)} kB`,
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
