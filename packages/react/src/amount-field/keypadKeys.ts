export const digitKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

/** The decimal key is the locale's own mark, `.` or `,`. */
export type KeypadKey = (typeof digitKeys)[number] | '.' | ',' | 'delete' | 'clear' | 'done';

/** The field's text after a press of a keypad key. A second decimal mark changes nothing. */
export function pressKey(text: string, key: Exclude<KeypadKey, 'done'>): string {
  switch (key) {
    case 'clear':
      return '';
    case 'delete':
      return text.slice(0, -1);
    case '.':
    case ',':
      return text.includes(key) ? text : `${text === '' ? '0' : text}${key}`;
    default:
      return text + key;
  }
}

/**
 * True if the key begins another amount after one that was not typed, as on a calculator. After two steps of a dollar the
 * field shows 2.00, and a 5 behind it would make 2.005.
 */
export function startsAnew(key: Exclude<KeypadKey, 'done'>): boolean {
  return key !== 'delete' && key !== 'clear';
}
