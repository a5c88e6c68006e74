import { payeeLength } from '../announcement';

/**
 * Whether a payee's name can be shown and spoken as it stands. It is not cleaned here: the payer would confirm another
 * name than the one that is signed.
 */
export function isSafePayee(name: string): boolean {
  return (
    name.normalize('NFC') === name &&
    Array.from(name).length <= payeeLength &&
    /[\p{L}\p{N}]/u.test(name) &&
    !unsafe.test(name) &&
    !/^\s|\s$|\s\s/u.test(name)
  );
}

// Controls, surrogates, private use, separators of lines, markup, and formats (bidi among them) except the two joiners
// that Indic and Persian names need. Unassigned characters pass: an old phone must not refuse a new letter.
// The fillers of Hangul are letters that nobody sees or hears.
const unsafe = /[\u115f\u1160\u3164\uffa0\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>`{}[\]|\\^~]|(?![\u200c\u200d])\p{Cf}/u;
