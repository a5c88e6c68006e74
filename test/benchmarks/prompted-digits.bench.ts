import { hearDigits } from '@payaloud/core/spoken-amount';
import { en } from '@payaloud/core/languages/en';
import { countMatches } from '../../packages/voiceprint/src/capture/countMatches';
import { minMatches, promptLength } from '../../packages/voiceprint/src/capture/prompt';
import { createRandom } from '../../packages/browser/src/effects/payment/test-support/chaos/createRandom';
import { describe, expect, it } from 'vitest';
import { createNodeMoonshine } from '../../packages/local-speech/src/test-support/nodeMoonshine';
import { createNodeRecognizer } from '../../packages/local-speech/src/test-support/nodeRecognizer';
import { percent } from './gesture/rates';
import { table } from './gesture/tables';
import { fliteVoices, hasFlite } from './voiceprint/attacks';
import { digitVoices, hasVoices, type Voice } from './voiceprint/people';
import { promptsOf, utter, type Prompt } from './voiceprint/utterances';

const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const promptsOfEach = 10;

/** Prints the tables of "Do the digits get through" in docs/measured/voiceprint.md. Takes about ten minutes. */
describe.skipIf(!hasVoices || !hasFlite)('prompted digits', () => {
  it('are heard by both recognizers', async () => {
    const small = await createNodeRecognizer();
    const moonshine = await createNodeMoonshine();
    const rows: Heard[] = [];
    for (const voice of [...fliteVoices(names), ...digitVoices()]) {
      const prompts = promptsOf(voice, voice.words, { count: promptsOfEach, length: promptLength, fromTake: 0 });
      const bySmall: number[] = [];
      const byBeam: number[] = [];
      const byGreedy: number[] = [];
      for (const prompt of prompts) {
        const pcm = utter(prompt);
        const digits = digitsOf(prompt, voice);
        const matches = (text = '') => countMatches(digits, hearDigits(text, en));
        bySmall.push(matches(textOf(small.recognize(pcm, 'prompted-digits'))));
        if (!moonshine) continue;
        const { beam, greedy } = await moonshine.hear(pcm, 'prompted-digits');
        byBeam.push(matches(beam[0]?.text));
        byGreedy.push(matches(greedy.text));
      }
      rows.push({ name: voice.name, bySmall, byBeam, byGreedy });
    }
    const columns = ['bySmall', 'byBeam', 'byGreedy'] as const;
    const all = { name: 'all', ...collect(columns, (column) => rows.flatMap((row) => row[column])) };
    console.log(
      table('Six digits: 4 or more right, mean right', [
        ['', 'small', 'Moonshine, digits only', 'Moonshine, its own text'],
        ...[...rows, all].map((row) => [row.name, ...columns.map((column) => cell(row[column]))]),
      ]),
    );
    expect(shareOf(all.bySmall)).toBeGreaterThan(0.5);
  });

  it('are hardly met by a recording of other digits', () => {
    const random = createRandom(26);
    const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random.fraction() * 10));
    const tries = 200_000;
    const rows = [6, 7, 10].map((heard) => {
      const passed = Array.from({ length: tries }, () => countMatches(digits(promptLength), digits(heard)));
      return [`${heard} other digits`, percent(passed.filter((matches) => matches >= minMatches).length / tries)];
    });
    console.log(table('By chance', [['heard', '4 or more of 6'], ...rows]));
  });
});

interface Heard {
  readonly name: string;
  readonly bySmall: number[];
  readonly byBeam: number[];
  readonly byGreedy: number[];
}

function digitsOf({ said }: Prompt, { words }: Voice): readonly number[] {
  return said.map(({ word }) => words.indexOf(word));
}

function textOf(recognition: { readonly kind: string; readonly transcripts?: readonly string[] }): string {
  return recognition.transcripts?.[0] ?? '';
}

function collect<Key extends string>(keys: readonly Key[], of: (key: Key) => number[]): Record<Key, number[]> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number[]>;
}

function shareOf(matches: readonly number[]): number {
  return matches.filter((count) => count >= minMatches).length / matches.length;
}

function cell(matches: readonly number[]): string {
  if (matches.length === 0) return 'not measured';
  const mean = matches.reduce((sum, count) => sum + count, 0) / matches.length;
  return `${percent(shareOf(matches))}, ${mean.toFixed(1)}`;
}
