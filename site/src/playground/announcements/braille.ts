/**
 * English in uncontracted braille of six dots (Unified English Braille, grade 1), as the 63 signs of Unicode. It knows the signs of our
 * own sentences. A test compares it with liblouis 3.33 for every message. Readers often choose a contracted table, which is shorter.
 */
export interface Cells {
  /** One sign of Unicode's braille patterns for each cell. */
  readonly cells: string;
  /** Signs of the text that the table does not have. Each is shown as a full cell. */
  readonly unknown: readonly string[];
}

const letters = '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵';
const digits = '⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊';

const signs: Readonly<Record<string, string>> = {
  ' ': '⠀',
  ',': '⠂',
  ';': '⠆',
  ':': '⠒',
  '.': '⠲',
  '!': '⠖',
  '?': '⠦',
  '-': '⠤',
  '’': '⠄',
  "'": '⠄',
  '“': '⠦',
  '”': '⠴',
  '"': '⠠⠶',
  '(': '⠐⠣',
  ')': '⠐⠜',
  '/': '⠸⠌',
  '&': '⠈⠯',
  $: '⠈⠎',
  '€': '⠈⠑',
  '£': '⠈⠇',
  '¥': '⠈⠽',
  '%': '⠨⠴',
};

const [numberSign, capitalSign, gradeOneSign] = ['⠼', '⠠', '⠰'];

/** Signs that go on within a number. */
const inNumber = /[\d.,]/;

export function toBraille(text: string): Cells {
  const unknown: string[] = [];
  let cells = '';
  let isNumber = false;
  let isCapitals = false;
  const all = Array.from(text);
  for (const [at, sign] of all.entries()) {
    const letter = letters[sign.toLowerCase().charCodeAt(0) - 97];
    if (/\d/.test(sign)) {
      cells += (isNumber ? '' : numberSign) + digits[Number(sign)];
      isNumber = true;
      isCapitals = false;
    } else if (/[a-z]/i.test(sign) && letter) {
      // Right behind a number the first ten letters would be digits.
      if (isNumber && /[a-j]/.test(sign)) cells += gradeOneSign;
      const isCapital = sign !== sign.toLowerCase();
      const startsWord: boolean = isCapital && !isCapitals && /^[A-Z]/.test(all[at + 1] ?? '');
      if (startsWord) cells += capitalSign + capitalSign;
      else if (isCapital && !isCapitals) cells += capitalSign;
      isCapitals = isCapital && (isCapitals || startsWord);
      cells += letter;
      isNumber = false;
    } else {
      if (!inNumber.test(sign)) isNumber = false;
      isCapitals = false;
      const known = signs[sign];
      if (known === undefined) unknown.push(sign);
      cells += known ?? '⠿';
    }
  }
  return { cells, unknown };
}

/** Presses of the panning key until the end is read. */
export function pansTo(cells: number, width: number): number {
  return Math.max(0, Math.ceil(cells / width) - 1);
}
