import { payeeLength } from '../flows/payment/messages/payee';

/**
 * True if a payee's name can be shown and spoken unchanged. It is not cleaned here, because the payer would then
 * confirm a name other than the signed one.
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

// Control characters, surrogates, private use, line separators, markup, and format characters including bidi, except
// the two joiners that Indic and Persian names need. Hangul fillers are invisible, silent letters. Unassigned
// characters are allowed, so that an old phone does not refuse a new letter.
const unsafe = /[\u115f\u1160\u3164\uffa0\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>`{}[\]|\\^~]|(?![\u200c\u200d])\p{Cf}/u;
