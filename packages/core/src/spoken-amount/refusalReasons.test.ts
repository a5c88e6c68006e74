import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { hearAmount, type RefusalReason } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';

/** English in which "if" refuses for a reason, as a language of an app without types may bring it along. */
function whereIfRefusesFor(reason: string): HearingLanguage {
  const row = { say: 'if', reason: reason as 'no-amount', example: 'if ten dollars' };
  return { ...en, words: { ...en.words, refusals: [...en.words.refusals, row] } };
}

const everyReason: Readonly<Record<RefusalReason, true>> = {
  'nothing-heard': true,
  'no-amount': true,
  negative: true,
  zero: true,
  approximate: true,
  range: true,
  'several-amounts': true,
  negated: true,
  'too-precise': true,
};

describe('a reason to refuse', () => {
  it.each(Object.keys(everyReason))('takes no amount: %s', (reason) => {
    const heard = hearAmount(['if ten dollars'], { language: whereIfRefusesFor(reason), currency: 'USD' });
    expect(heard).toMatchObject({ kind: 'refused', reason });
  });

  it.each(['conditional', 'toString'])('refuses even if nothing knows it: %s', (reason) => {
    const language = whereIfRefusesFor(reason);
    const hear = (...transcripts: string[]) => hearAmount(transcripts, { language, currency: 'USD' });
    expect(hear('if ten dollars')).toMatchObject({ kind: 'refused', reason: 'no-amount' });
    expect(hear('ten dollars', 'if ten dollars')).toMatchObject({ kind: 'ambiguous' });
    expect(hear('if about ten dollars')).toMatchObject({ kind: 'refused', reason: 'approximate' });
  });
});
