import { createListener, inRoom, judge, teach, type Room, type Verdict } from './dialog';
import type { Person } from './people';

export type Counts = Record<Verdict, number>;

/** Hears amounts of two to four digits in takes that were not used for teaching. Every run uses the same amounts. */
export async function hearAmounts(
  person: Person,
  speaker: Person,
  { room, count }: { room: Room; count: number },
): Promise<Counts & { msPerSecond: number }> {
  const listen = await createListener(person, teach(person));
  const counts: Counts = { exact: 0, asked: 0, refused: 0, wrong: 0 };
  let heardMs = 0;
  let tookMs = 0;
  for (let turn = 0; turn < count; turn++) {
    const words = amountAt(turn, speaker.words);
    const said = words.map((word, at) => speaker.say(word, 12 + ((turn * 5 + at * 3) % 38)));
    const pcm = inRoom(said, room, turn + 1);
    const began = process.cpuUsage();
    const outcome = await listen(pcm);
    const { user, system } = process.cpuUsage(began);
    tookMs += (user + system) / 1_000;
    heardMs += pcm.length / 16;
    counts[judge(outcome, person, worth(words, speaker.words))] += 1;
  }
  return { ...counts, msPerSecond: (1_000 * tookMs) / heardMs };
}

/**
 * The words of an amount, digit by digit. If the person has a word for the point, some have a point and two decimals.
 */
function amountAt(turn: number, words: readonly string[]): string[] {
  const digit = (value: number) => words[value % 10]!;
  const whole = Array.from({ length: 2 + (turn % 3) }, (_, at) => digit(1 + ((turn * 7 + at * 4) % 9)));
  if (turn % 4 === 3 && whole[2]) whole[2] = digit(0);
  const point = words[10];
  if (point === undefined || turn % 2 === 0) return whole;
  return [...whole.slice(0, 2), point, digit(turn * 3), digit(turn * 5 + 1)];
}

/** In minor units. */
function worth(said: readonly string[], words: readonly string[]): number {
  const text = said.map((word) => (words.indexOf(word) === 10 ? '.' : String(words.indexOf(word)))).join('');
  return Math.round(Number(text) * 100);
}
