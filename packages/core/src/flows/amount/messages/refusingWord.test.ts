import { amountMessage, refusingWord, type AmountEntryConfig } from '@payaloud/core/internal/amount-entry';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { hi } from '@payaloud/core/languages/hi';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { describe, expect, it } from 'vitest';

describe('the word that refused an amount', () => {
  it.each([
    ['Do NOT pay ten', en, 'negated', '“do not”'],
    ['don’t pay ten dollars', en, 'negated', "“don't”"],
    ['a note of ten', en, 'negated', 'a word like “not”'],
    ['refund ten dollars', en, 'negative', '“refund”'],
    ['pas dix euros', fr, 'negated', '«\u202fpas\u202f»'],
    ['不要十块', zhHans, 'negated', '“不要”'],
    ['负五元', zhHans, 'negative', '“负”'],
    // A vowel sign belongs to its word: "ने" is not "ना".
    ['राम ने सौ रुपये मत दिए', hi, 'negated', '“मत”'],
    ['-5元', zhHans, 'negative', '听到的不是要付的金额'],
  ] as const)('in "%s" is quoted only if it was heard', (heard, language, cause, quoted) => {
    const config: AmountEntryConfig = {
      language,
      locale: language.tag,
      currency: 'USD',
      min: undefined,
      max: undefined,
      required: 'optional',
      handsFree: 'off',
    };
    const word = refusingWord({ kind: 'refused', reason: cause, heard }, language);
    const { text } = amountMessage(
      { type: 'problem', cause, money: null, refusingWord: word, wording: 'full' },
      config,
    );
    expect(text).toContain(quoted);
  });
});
