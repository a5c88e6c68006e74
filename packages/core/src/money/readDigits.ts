/** One reading of a run of digits and separators. */
export interface DigitReading {
  /** How the last separator was read. */
  readonly last: 'none' | 'decimal' | 'group';
  /** The last separator: `.`, `,`, a space, an apostrophe or an Arabic mark. Empty if there is none. */
  readonly mark: string;
  /** A plain decimal: `1234.56`. Trailing zeros are kept: `4.800`. */
  readonly decimal: string;
}

/**
 * Returns all readings of ASCII digits (see `foldDigits`) with separators, or an empty list if the text is not a
 * number. `1,234.56` has one reading, `1,234` has two (1234 and 1.234), `12,34` has one, because nobody ends a number
 * with a group of two. Accepts groups of three, and Indian groups (12,34,567), which points never separate.
 */
export function readDigits(text: string): readonly DigitReading[] {
  const parts = text.split(separators);
  const marks = [...text.matchAll(separators)].map(([mark]) => mark.replace(space, ' ').replace('’', "'"));
  if (parts.at(-1) === '' && decimalMarks.has(marks.at(-1) ?? '')) {
    parts.pop();
    marks.pop();
  }
  const mark = marks.at(-1) ?? '';
  if (mark === '')
    return isDigits(text.replace(separators, '')) ? [{ last: 'none', mark, decimal: parts.join('') }] : [];
  if (!parts.every((part, index) => isDigits(part) || (index === 0 && part === '' && marks.length === 1))) return [];
  return [readDecimal(parts, marks), readGroups(parts, marks)].filter((reading) => reading !== null);
}

/**
 * Turns digits of any script, full-width characters and the like into ASCII. Removes text direction marks, except
 * between digits, where they separate two numbers. Keeps the right-to-left override, which shows 05 as 50, so that the
 * text is refused. Removes the dash for "no minor units": `20.–`, `20:-` and `20/-`.
 */
export function foldDigits(text: string): string {
  return text
    .replace(partingMarks, ' ')
    .replace(directionMarks, '')
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\uffe5/g, '¥')
    .replace(/(?![0-9])\p{Nd}/gu, (char) => String(digitValue(char)))
    .replace(noMinorUnits, '');
}

const separators = /[.,٫٬'’\s]/g;
const space = /\s/;
const decimalMarks: ReadonlySet<string> = new Set(['.', ',', '٫']);
const directionMarks = /[\u061c\u200b\u200e\u200f\u202a-\u202d\u2066-\u2069\ufeff]/g;
const partingMarks = /(?<=\p{Nd})[\u061c\u200b\u200e\u200f\u202a-\u202d\u2066-\u2069\ufeff]+(?=\p{Nd})/gu;

const noMinorUnits = /(?<=\d)(?:[.,:][-–—]{1,2}|\/-)(?!\d)/g;

function readDecimal(parts: readonly string[], marks: readonly string[]): DigitReading | null {
  const mark = marks.at(-1) ?? '';
  const groups = parts.slice(0, -1);
  const earlier = marks.slice(0, -1);
  if (!decimalMarks.has(mark)) return null;
  if (earlier.some((other) => other === mark || other === '٫' || other !== earlier[0])) return null;
  if (earlier.length > 0 && !isGrouped(groups, earlier[0])) return null;
  return { last: 'decimal', mark, decimal: `${groups.join('') || '0'}.${parts.at(-1)}` };
}

function readGroups(parts: readonly string[], marks: readonly string[]): DigitReading | null {
  const mark = marks[0] ?? '';
  if (mark === '٫' || marks.some((other) => other !== mark) || !isGrouped(parts, mark)) return null;
  return { last: 'group', mark, decimal: parts.join('') };
}

function isGrouped([first = '', ...rest]: readonly string[], mark = ''): boolean {
  if (!/^[1-9]\d{0,2}$/.test(first) || rest.at(-1)?.length !== 3) return false;
  const middle = rest.slice(0, -1);
  const isIndian = mark !== '.' && first.length < 3 && middle.every(({ length }) => length === 2);
  return isIndian || middle.every(({ length }) => length === 3);
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

/** Unicode keeps the ten digits of a script together, and places some sets (bold, double-struck) next to each other. */
function digitValue(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return before % 10;
}
