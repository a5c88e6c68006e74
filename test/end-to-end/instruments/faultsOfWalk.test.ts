import { expect, it } from 'vitest';
import { faultsOfWalk } from './faultsOfWalk';
import { formatAnswers, formatHeard, type HeardText, type Pressed, type WalkRecord } from './walkRecord';

const facts = { deal: /\$28\.25 to Corner Cafe/, outcomes: [/^Paid 28\.25 dollars/] };
const text = (at: number, words: string, isWhole = true): HeardText => ({
  at,
  text: words,
  isWhole,
  voice: 'screen reader',
});
const key = (at: number, keys: string, kind: Pressed['kind'] = 'key'): Pressed => ({ at, keys, kind });

const pay = text(1_200, 'Pay $28.25 to Corner Cafe button.');
const paying = text(3_200, 'Paying. Please wait.');
const paid = text(5_000, 'Paid 28.25 dollars to Corner Cafe.');
const pressed = [key(1_000, 'Tab'), key(3_000, 'Return', 'pays')];
const faults = (heard: readonly HeardText[], keys: readonly Pressed[] = pressed) =>
  faultsOfWalk({ heard, pressed: keys }, facts);

it('finds nothing on a walk that tells everything once', () => {
  expect(faults([pay, paying, paid])).toEqual([]);
});

it('finds what is not said before Pay, and an outcome that is missing, cut or without its amount', () => {
  expect(faults([text(1_200, 'Pay button.'), paying, paid])).toEqual([
    'Amount and payee were not said together before Pay.',
  ]);
  const missing = 'Not said: ^Paid 28\\.25 dollars';
  expect(faults([pay, paying])).toEqual([missing]);
  expect(faults([pay, paying, text(5_000, 'Paid.')])).toEqual([missing]);
  expect(faults([pay, paying, { ...paid, isWhole: false }])).toContain(missing);
});

it('finds a text that is said twice, unless a press lies between, and a cut that no press made', () => {
  const again = 'Said twice: Paying, please wait';
  expect(faults([pay, paying, text(4_000, 'Paying, please wait'), paid])).toEqual([again]);
  // A sign of life.
  expect(faults([pay, paying, { ...paying, at: 12_200 }, { ...paid, at: 15_000 }])).toEqual([]);
  expect(faults([pay, paying, paid, { ...paid, at: 7_000 }])).toContain(
    'The outcome was said again unasked: Paid 28.25 dollars to Corner Cafe.',
  );
  expect(faults([pay, paying, paid, { ...paid, at: 7_000 }], [...pressed, key(6_800, 'space')])).toEqual([]);
  expect(faults([pay, { ...paying, isWhole: false }, paid])).toEqual(['Cut by the page: Paying. Please wait.']);
  expect(faults([pay, { ...paying, isWhole: false }, paid], [...pressed, key(4_000, 'shift+Tab')])).toEqual([]);
  // The page names a typed character late, after the next key.
  const typed = [text(300, '3', false), text(400, 'point', false), text(500, '5')];
  const keys = [key(100, '3'), key(200, 'period'), key(250, '5')];
  expect(faults([...typed, pay, paying, paid], [...keys, ...pressed])).toEqual([]);
});

it('finds a press that is answered late or never', () => {
  expect(faults([pay, { ...paying, at: 5_500 }, { ...paid, at: 6_500 }])).toEqual(['Silence of 2500 ms after Return.']);
  expect(faults([pay, paying, paid], [...pressed, key(9_000, 'Escape')])).toEqual(['Silence of no end after Escape.']);
});

it('writes a log without keys, and keys with the answers', () => {
  const record: WalkRecord = { heard: [{ ...pay, isWhole: false }, paid], pressed };
  expect(formatHeard(record)).toBe(
    '  1200  cut    Pay $28.25 to Corner Cafe button.\n  5000  whole  Paid 28.25 dollars to Corner Cafe.\n',
  );
  const answers = { howMuch: '28.25 dollars', toWhom: 'Corner Cafe', paid: 'yes', whatNext: 'nothing' } as const;
  expect(formatAnswers(answers, record, [])).toMatch(/^How much\? 28\.25 dollars\n[^]*Faults:\nnone[^]*3000 {2}Return/);
});
