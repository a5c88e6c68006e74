import { checkVoiceTake, type VoiceTakeFault } from '@payaloud/voiceprint';
import { percent } from '../gesture/rates';
import { table } from '../gesture/tables';
import type { Voice } from './people';
import { quiet, telephone, whiteRoom, type Room } from './rooms';
import { promptsOf, utter } from './utterances';

/** A good answer is not to be called faulty; a bad one is to be told as what it is. */
const recordings: readonly Room[] = [
  quiet,
  whiteRoom(20),
  whiteRoom(10),
  telephone,
  { name: 'a thousandth of the amplitude', place: (utterance) => utterance.map((sample) => sample / 1_000) },
  {
    name: 'ten times full scale, cut off',
    place(utterance) {
      const loudest = utterance.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      return utterance.map((sample) => Math.max(-1, Math.min(1, (10 * sample) / loudest)));
    },
  },
];

/** Shares of the faults that `checkVoiceTake` finds in ten answers of six digits by each person. */
export function faultTable(people: readonly Voice[]): string {
  const answers = people.flatMap((by) => promptsOf(by, by.words, { count: 10, length: 6, fromTake: 5 }));
  const faults: readonly (VoiceTakeFault | null)[] = [null, 'too-short', 'clipped', 'too-quiet', 'noisy'];
  const rows = recordings.map((recording) => {
    const found = answers.map((prompt) => checkVoiceTake(recording.place(utter(prompt), prompt.seed)).fault);
    return [
      recording.name,
      ...faults.map((fault) => percent(found.filter((one) => one === fault).length / found.length)),
    ];
  });
  return table('What checkVoiceTake says', [['', ...faults.map((fault) => fault ?? 'good')], ...rows]);
}
