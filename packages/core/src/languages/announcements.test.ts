import { describePaymentEvent } from '@payaloud/core/announcement';
import { clipVocabulary, normalizeForClips, toClips } from '@payaloud/core/internal/clips';
import { money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { createPaymentEvents } from '@payaloud/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame, runs } from '../../../../test/laws';
import { everyLanguage } from './test-support/everyLanguage';
import { rowsOf } from './test-support/languageRows';

/** A digit, or the remains of a sentence whose facts are missing: a sign behind nothing, or two signs. */
const gaps = /\d|\b(?:null|undefined)\b|\s[.,،।]|[:：,،、，] ?[.,،।。]/;

describe.each(everyLanguage)('a payment event in $tag', (language) => {
  const { announced } = rowsOf(language.tag);
  const { amount, payee } = announced;
  const { currency } = amount;
  const { askToHear, askToHearAmount } = language.sentences.announcement;
  const spoken = (text: string) => text.replace(/«\s?|\s?»|[“”„‟「」『』]/g, '');
  const facts = { amount, payee, cardNumber: '6222 0000 1034', reference: 'A10' };
  const events = createPaymentEvents(facts);
  const named = events.map(
    (event) => [Object.values(event).slice(4).join(' '), describePaymentEvent(event, language), event] as const,
  );
  const { space } = language.words.speaking;

  it('starts with outcome and amount, within 40 braille cells', () => {
    const others = named.filter(([, { text }]) => {
      const at = text.indexOf(announced.inDigits);
      const start = text.slice(0, at + announced.inDigits.length);
      const cells = cellsOf(announced.contracted === 'yes' ? start.toLowerCase() : start);
      return at <= 0 || cells > 40 || /。\s/.test(text);
    });
    expect(others.map(([name, { text }]) => [name, text])).toEqual([]);
  });

  it('has only words for the page voice', () => {
    const others = named.filter(
      ([, { speech = '', masked = '' }]) =>
        !speech.includes(announced.inWords) ||
        /[\p{Nd}\p{S}$%&+*@#<>|/\\^~_{}[\]“”«»„「」]/u.test(`${speech}${masked}`),
    );
    expect(others.map(([name, { speech, masked }]) => [name, speech, masked])).toEqual([]);
  });

  it('has a whole masked form without amount, payee and card', () => {
    const isSoonOver = ['looking-up', 'processing', 'still-processing', 'checking', 'already-paying'];
    // Names the button that the page shows then.
    const isReview = ['review', 'expiring', 'extended'];
    const others = named.filter(([, { masked = '' }, { type }]) => {
      const asks = masked.endsWith(` ${spoken(isReview.includes(type) ? askToHearAmount : askToHear)}`);
      const isUnmasked =
        gaps.test(masked) || announced.neverMasked.some((text) => masked.includes(text.replace('… ', ' ')));
      return isUnmasked || !/[.。।؟]$/.test(masked) || asks === isSoonOver.includes(type);
    });
    expect(others.map(([name, { masked }]) => [name, masked])).toEqual([]);
  });

  it('has a different sentence for each event', () => {
    const texts = named.map(([, { text }]) => text);
    expect(texts).toEqual([...new Set(texts)]);
  });

  it('is said as expected', () => {
    const said = (['received', 'succeeded', 'unknown'] as const).map((type) => [
      type,
      describePaymentEvent({ ...facts, type }, language).speech,
    ]);
    expect(Object.fromEntries(said)).toEqual(announced.said);
  });

  it('counts two minutes as people do', () => {
    const event = { ...facts, type: 'expiring', forMs: 120_000 } as const;
    expect(describePaymentEvent(event, language).speech).toContain(announced.twoMinutes);
  });

  it('can be said in clips with every amount, word for word', () => {
    const phrases = new Set(clipVocabulary(language, [currency]));
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.integer({ min: 1, max: 1_000_000_000_00 }), (event, minorUnits) => {
        const { plain = '' } = describePaymentEvent({ ...event, amount: money(minorUnits, currency) }, language);
        const said = toClips(plain, phrases)?.flatMap((piece) => ('phrase' in piece ? [piece.phrase] : []));
        const normalized = normalizeForClips(plain).replace(/[|/ ]+/g, space);
        // Parts of a word end with a soft hyphen.
        expectSame(said?.join(space).replaceAll(`\u00ad${space}`, ''), normalized.trim());
      }),
      runs(20_261_124),
    );
    expect(phrases.size).toBeLessThan(320);
  });

  // `hearing.test.ts` hears what is spoken.
  it('names an amount as it is spoken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_00 }), (minorUnits) => {
        const sum = money(minorUnits, currency);
        const { speech = '' } = describePaymentEvent({ type: 'received', amount: sum }, language);
        expectSame(speech.includes(speakAmount(sum, language)), true, speech);
      }),
      runs(20_261_124),
    );
  });
});

/**
 * The braille cells of a text, rounded up: one for a letter, one more for a capital, three for a Chinese character, one for each
 * letter of a Korean syllable, and one for the number sign.
 */
function cellsOf(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = Array.from(text.replace(/\p{Script=Hangul}/gu, (syllable) => syllable.normalize('NFD')));
  return 1 + letters.length + 2 * count(/\p{Script=Han}/gu) + count(/\p{Lu}/gu);
}
