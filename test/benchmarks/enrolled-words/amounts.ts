import { createListener, inRoom, judge, teach, type Room, type Verdict } from './dialog';
import type { Person } from './people';

export type Counts = Record<Verdict, number>;

/** Amounts of two to four digits, said by somebody who was never heard saying them; the same ones in every run. */
export async function hearAmounts(
  person: Person,
  speaker: Person,
  { room, count }: { room: Room; count: number },
): Promise<Counts & { msPerSecond: number }> {
  const listen = await createListener(teach(person));
  const counts: Counts = { exact: 0, asked: 0, refused: 0, wrong: 0 };
  let heardMs = 0;
  let tookMs = 0;
  for (let turn = 0; turn < count; turn++) {
    const words = amountAt(turn, speaker.words);
    const said = words.map((word, at) => speaker.say(word, 12 + ((turn * 5 + at * 3) % 38)));
    const pcm = inRoom(said, room, turn + 1);
    const began = performance.now();
    const outcome = await listen(pcm);
    tookMs += performance.now() - began;
    heardMs += pcm.length / 16;
    counts[judge(outcome, worth(words))] += 1;
  }
  return { ...counts, msPerSecond: (1_000 * tookMs) / heardMs };
}

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** With a point where the person has the word: then two digits follow it. */
function amountAt(turn: number, words: readonly string[]): string[] {
  const whole = Array.from({ length: 2 + (turn % 3) }, (_, at) => digits[1 + ((turn * 7 + at * 4) % 9)]!);
  if (turn % 4 === 3 && whole[2]) whole[2] = 'zero';
  if (!words.includes('point') || turn % 2 === 0) return whole;
  return [...whole.slice(0, 2), 'point', digits[(turn * 3) % 10]!, digits[(turn * 5 + 1) % 10]!];
}

function worth(words: readonly string[]): number {
  const text = words.map((word) => (word === 'point' ? '.' : String(digits.indexOf(word)))).join('');
  return Math.round(Number(text) * 100);
}
