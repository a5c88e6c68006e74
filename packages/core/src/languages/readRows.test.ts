import { expect, it } from 'vitest';
import { everyLanguage } from './test-support/everyLanguage';
import { notTakenClasses, readAmountRows, readNotTaken } from './test-support/amountRows';
import { readLanguageFacts } from './test-support/languageFacts';
import { rowsOf, tagsWithRows } from './test-support/languageRows';

const table = (...rows: readonly string[]) => ['text\tcurrency\tgold\twhy', ...rows].join('\n');

it('every language has the name of its folder, and rows of its own', () => {
  expect(everyLanguage.map(({ tag }) => tag).sort()).toEqual([...tagsWithRows].sort());
  expect(() => rowsOf('xx')).toThrow('packages/core/test-rows/xx/language.tsv is missing.');
});

it('a table says what is expected of each text', () => {
  const rows = readAmountRows(
    'en/assumed.tsv',
    table(
      'ten dollars\tUSD\t10.00',
      'about ten\tUSD\tnever\tabout',
      'ten euros\tUSD\trefused',
      'one euro\tUSD\trefused other-currency 1.00 EUR',
      'from ten\tUSD\trefused range',
      'two fifty\tUSD\task 2.50',
      'three fifty\tUSD\task only bare-pair 3.50 350',
      'many\tUSD\task',
      'ten yen\tJPY\tsaid 10',
      'one zero yen\tJPY\tsaid by digits 10',
      'ten Japanese yen\tJPY\tsaid in full 10',
    ),
  );
  expect(rows.map(({ gold }) => gold)).toEqual([
    { kind: 'amount', minorUnits: 1000 },
    { kind: 'never' },
    { kind: 'refused', reason: null, money: null },
    { kind: 'refused', reason: 'other-currency', money: { minorUnits: 100, currency: 'EUR' } },
    { kind: 'refused', reason: 'range', money: null },
    { kind: 'ask', reason: null, minorUnits: [250], which: 'among' },
    { kind: 'ask', reason: 'bare-pair', minorUnits: [350, 35000], which: 'only' },
    { kind: 'ask', reason: null, minorUnits: [], which: 'among' },
    { kind: 'said', minorUnits: 10, style: 'words', currencyName: 'short' },
    { kind: 'said', minorUnits: 10, style: 'digits', currencyName: 'short' },
    { kind: 'said', minorUnits: 10, style: 'words', currencyName: 'full' },
  ]);
  expect(rows[1]).toMatchObject({ text: 'about ten', currency: 'USD', why: 'about', place: 'en/assumed.tsv:3' });
});

it.each([
  ['ten dollars USD 10.00', 'en/taken.tsv:3: no currency: divide the cells by tabs.'],
  ['ten\tUSD\t10\twhy\tmore', 'en/taken.tsv:3: 5 cells, but only text, currency, gold, why are known.'],
  ['\ntwo\tUSD\t2.00', 'en/taken.tsv:3: the line is empty.'],
  ['ten \tUSD\t10', 'en/taken.tsv:3: spaces around text: "ten ".'],
  ['ten\tUSB\t10', 'en/taken.tsv:3: "USB" is not a currency of ISO 4217.'],
  ['ten\tUSD\t10.005', 'en/taken.tsv:3: "10.005" is not an amount of USD.'],
  ['ten\tJPY\t10.50', 'en/taken.tsv:3: "10.50" is not an amount of JPY.'],
  ['ten\tUSD\t-10', 'en/taken.tsv:3: "-10" is not an amount of USD.'],
  ['ten\tUSD\tasked 10', 'en/taken.tsv:3: "asked 10" is not an amount of USD.'],
  ['ten\tUSD\task 10.x', 'en/taken.tsv:3: "10.x" is not an amount of USD.'],
  ['one\tUSD\t2.00', 'en/taken.tsv:3: "one" in USD is also in en/taken.tsv:2.'],
])('a wrong row is named by its file and line: %j', (row, message) => {
  expect(() => readAmountRows('en/taken.tsv', table('one\tUSD\t1.00', row))).toThrow(new Error(message));
});

it('a table without its first line is refused', () => {
  expect(() => readAmountRows('en/taken.tsv', 'one\tUSD\t1.00\n')).toThrow('en/taken.tsv:1: the first line must be');
});

it('rows that are not taken have a class, and each class has at least two', () => {
  const rows = notTakenClasses.flatMap((name) => [
    `a ${name}\tUSD\tnever\t${name}`,
    `b ${name}\tUSD\tnever\t${name}: x`,
  ]);
  const read = (...lines: readonly string[]) => readNotTaken('en/not-taken.tsv', table(...lines));
  expect(read(...rows)).toHaveLength(2 * notTakenClasses.length);
  expect(() => read(...rows.slice(1))).toThrow('en/not-taken.tsv: fewer than two rows of about.');
  expect(() => read(...rows, 'c\tUSD\tnever\tabut')).toThrow('"abut" does not begin with one of about, or, not');
  expect(() => read(...rows, 'c\tUSD\trefused\tabout')).toThrow('the gold of this file is always never');
});

it.each([
  ['colour\tred', 'xx/language.tsv:2: "colour" is not one of paid in, sound alike'],
  ['payee\tA\npayee\tB', 'xx/language.tsv: no row of "paid in".'],
  ['paid in\txx-XX', 'xx/language.tsv:2: "xx-XX" is not two texts divided by " ".'],
])('a wrong fact of a language is named by its file and line: %j', (lines, message) => {
  const others =
    'paid in\txx-XX USD\nsound alike\t15 50\npress\tpress NAME\namount\t23.50\npayee\tA\namount in digits\ta\namount in words\ta\nreceived\ta\nsucceeded\ta\nunknown\ta\ntwo minutes\ta\nnever masked\ta\ncontrols\ta\nreceipt\ta\nreceipt title\ta';
  const read = (text: string) => readLanguageFacts('xx/language.tsv', `what\ttext\twhy\n${text}`);
  expect(() => read(lines.startsWith('paid in') ? `${lines}\n${others}` : lines)).toThrow(message);
  expect(read(others)).toMatchObject({ currency: 'USD', alike: [[1500, 5000]], announced: { payee: 'A' } });
  expect(() => read(`${others}\npayee\tB`)).toThrow('xx/language.tsv:17: a second row of "payee".');
});
