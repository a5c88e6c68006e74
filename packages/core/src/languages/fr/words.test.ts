import { fr } from '@payaloud/core/languages/fr';
import { formatMoney, money } from '@payaloud/core/money';
import { hearAmount, hearAnswer } from '@payaloud/core/spoken-amount';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../../test/laws';

const hear = (said: string, currency = 'EUR') => hearAmount([said], { language: fr, currency });

const amount = (minorUnits: number) => ({ kind: 'amount', money: { minorUnits } });

describe('the words of French', () => {
  it('reads every apostrophe, hyphen and space that French writes', () => {
    const said = 'j’aimerais payer quatre-vingt-dix-sept euros';
    for (const variant of [said, said.replace('’', "'"), said.replaceAll('-', ' '), said.replaceAll('-', '‑')]) {
      expect(hear(variant), variant).toMatchObject(amount(9700));
    }
    for (const space of [' ', '\u00a0', '\u202f', '\u2009']) {
      expect(hear(`1${space}234,56${space}€`)).toMatchObject(amount(123456));
      expect(hear(`vingt${space}euros${space}!`)).toMatchObject(amount(2000));
    }
    expect(hear('zéro virgule cinq euro'.normalize('NFD'))).toMatchObject(amount(50));
  });

  it('names amounts that sound alike', () => {
    expect(hear('seize euros')).toMatchObject({ confusableWith: [{ minorUnits: 1300 }] });
    expect(hear('six euros')).toMatchObject({ confusableWith: [{ minorUnits: 1000 }] });
    expect(hear('soixante euros')).toMatchObject({ confusableWith: [{ minorUnits: 5000 }, { minorUnits: 7000 }] });
    expect(hear('quarante euros')).toMatchObject({ confusableWith: [] });
  });

  it.each([
    ['0.50', 'EUR', '0,50 euro'],
    ['1.00', 'EUR', '1,00 euro'],
    ['1.99', 'EUR', '1,99 euro'],
    ['2.00', 'EUR', '2,00 euros'],
    ['1', 'JPY', '1 yen'],
    ['23.50', 'GBP', '23,50 livres sterling'],
    ['1.00', 'PEN', '1,00 PEN'],
  ])('writes %s %s as "%s"', (decimal, currency, written) => {
    expect(fr.sentences.common.amountInDigits(decimal, currency)).toBe(written);
  });

  it('understands every amount in French notation', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 11 }),
        fc.constantFrom('fr-FR', 'fr-BE', 'fr-CA'),
        (minorUnits, locale) => {
          const amount = money(minorUnits, locale === 'fr-CA' ? 'CAD' : 'EUR');
          expect(hear(formatMoney(amount, locale), amount.currency)).toMatchObject({ kind: 'amount', money: amount });
        },
      ),
      runs(20_261_124),
    );
  });

  it('reads any sequence of money words without throwing, and only positive amounts', () => {
    const pieces =
      "un une deux six dix vingt vingts soixante quatre cent cents mille million de d'euros euro euros centimes sou € $ et demi quart virgule zéro pas moins plus ou à entre non euh 5 2,5 1.234 3:50 k % , . - 12";
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.split(' ')), { maxLength: 10 }), (said) => {
        const heard = hear(said.join(' '));
        if (heard.kind === 'amount') expect(heard.money.minorUnits).toBeGreaterThan(0);
      }),
      runs(20_261_124),
    );
  });

  it('accepts an answer only if it is the whole utterance', () => {
    expect(hearAnswer(['Oui.'], fr)).toBe('yes');
    expect(hearAnswer(['C’est ça !'], fr)).toBe('yes');
    expect(hearAnswer(['non merci'], fr)).toBe('no');
    expect(hearAnswer(['répétez, s’il vous plaît'], fr)).toBe('repeat');
    expect(hearAnswer(['annuler'], fr)).toBe('cancel');
    expect(hearAnswer(['oui bouton'], fr)).toBeNull();
    const phrases = Object.values(fr.words.answers).flat();
    expect(phrases).toEqual([...new Set(phrases)]);
  });
});
