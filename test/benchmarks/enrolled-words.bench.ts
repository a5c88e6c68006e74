import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { hearAmounts } from './enrolled-words/amounts';
import { hearNoAmounts } from './enrolled-words/noAmounts';
import {
  hasRecordings,
  hasSyllables,
  recordedPeople,
  syllablePerson,
  synthesizedPerson,
  type Person,
} from './enrolled-words/people';

/**
 * Enrolled words from the microphone to the amount, with three takes of each word and fixed seeds: recordings of six
 * people, voices of flite and festival, Mandarin syllables. The floors are in
 * `test/conformance/enrolled-words.long.test.ts`.
 */
const words = 'zero one two three four five six seven eight nine point dollars hundred'.split(' ');
const synthesized: Person[] = existsSync('/usr/bin/flite')
  ? ['kal16', 'awb', 'rms', 'slt'].map((voice) => synthesizedPerson(voice, words, 'flite'))
  : [];
const people: Person[] = [
  ...(hasRecordings ? recordedPeople() : []),
  ...synthesized,
  ...(existsSync('/usr/bin/text2wave')
    ? ['kal_diphone', 'ked_diphone'].map((voice) => synthesizedPerson(voice, words, 'festival'))
    : []),
  ...(hasSyllables ? [syllablePerson(3), syllablePerson(5)] : []),
];
const rooms = [50, 30, 20];
const amounts = 12;
const rows: string[] = [];

describe.skipIf(people.length === 0)('enrolled words', () => {
  afterAll(() =>
    console.log(['voice | room | exact | asked | refused | wrong | CPU ms per second of sound', ...rows].join('\n')),
  );

  it.each(rooms)('give a wrong amount at %d dB in at most 1 %% of the cases', async (room) => {
    let wrong = 0;
    for (const person of people) {
      const found = await hearAmounts(person, person, { room, count: amounts });
      note(person.name, `${room}`, found, found.msPerSecond.toFixed(1));
      wrong += found.wrong;
    }
    expect(wrong).toBeLessThanOrEqual(0.01 * amounts * people.length);
  });

  it('are reported if another person says the same words', async () => {
    for (const [at, person] of people.entries()) {
      const other = people[(at + 1) % people.length]!;
      if (other.language !== person.language) continue;
      const speaker = { ...other, words: other.words.filter((word) => person.words.includes(word)) };
      note(
        `${person.name}, heard ${other.name}`,
        '50',
        await hearAmounts(person, speaker, { room: 50, count: amounts }),
      );
    }
  });

  it.skipIf(synthesized.length === 0)('give no amount for sound without one', async () => {
    for (const person of synthesized)
      for (const [what, found] of Object.entries(await hearNoAmounts(person))) {
        note(`${person.name}, ${what}`, '50', found);
        expect(found.wrong).toBe(0);
      }
  });
});

function note(name: string, room: string, found: Awaited<ReturnType<typeof hearNoAmounts>>[string], ms = ''): void {
  const line = [name, room, found.exact, found.asked, found.refused, found.wrong, ms].join(' | ');
  rows.push(line);
  console.log(line);
}
