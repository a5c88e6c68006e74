import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { hearAmounts } from './enrolled-words/amounts';
import { hasRecordings, recordedPeople, synthesizedPerson, type Person } from './enrolled-words/people';

/**
 * The payer's own words, on the whole way from the microphone to the amount: recordings of six people, and voices of flite and festival,
 * three takes of each word. Fixed seeds. Floors in `test/conformance/enrolled-words.test.ts`.
 */
const words = 'zero one two three four five six seven eight nine point dollars hundred'.split(' ');
const people: Person[] = [
  ...(hasRecordings ? recordedPeople() : []),
  ...(existsSync('/usr/bin/flite')
    ? ['kal16', 'awb', 'rms', 'slt'].map((voice) => synthesizedPerson(voice, words, 'flite'))
    : []),
  ...(existsSync('/usr/bin/text2wave')
    ? ['kal_diphone', 'ked_diphone'].map((voice) => synthesizedPerson(voice, words, 'festival'))
    : []),
];
const rows: string[] = [];

describe.skipIf(people.length === 0)('own words', () => {
  afterAll(() => console.log(['voice | room | exact | asked | refused | wrong | ms for a second', ...rows].join('\n')));

  it.each(people.flatMap((person) => [50, 20, 10].map((room) => [person.name, room, person] as const)))(
    '%s at %d dB',
    async (name, room, person) => {
      const found = await hearAmounts(person, person, { room, count: 12 });
      note(row(name, String(room), found));
      expect(found.wrong).toBeLessThanOrEqual(1);
    },
  );

  it.each(people.map((person, at) => [person.name, person, people[(at + 1) % people.length]!] as const))(
    'another person at the microphone of %s',
    async (name, person, other) => {
      const speaker = { ...other, words: other.words.filter((word) => person.words.includes(word)) };
      const found = await hearAmounts(person, speaker, { room: 50, count: 12 });
      note(row(`${name}, heard ${other.name}`, '50', found));
    },
  );
});

function note(line: string): void {
  rows.push(line);
  console.log(line);
}

function row(name: string, room: string, found: Awaited<ReturnType<typeof hearAmounts>>): string {
  const { exact, asked, refused, wrong, msPerSecond } = found;
  return `${name} | ${room} | ${exact} | ${asked} | ${refused} | ${wrong} | ${msPerSecond.toFixed(1)}`;
}
