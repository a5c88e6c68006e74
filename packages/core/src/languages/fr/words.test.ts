import { fr } from '@payaloud/core/languages/fr';
import { words } from '@payaloud/core/languages/fr/words';
import { currencyCodes, formatMoney, fractionDigits, money } from '@payaloud/core/money';
import {
  hearAmount,
  hearAnswer,
  speakAmount,
  spokenVocabulary,
  type HeardAmount,
} from '@payaloud/core/internal/spoken-amount';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../../test/laws';

const hear = (said: string, currency = 'EUR') => hearAmount([said], { language: fr, currency });

/** The outcome in short: minor units, a reason with its candidates, or the reason for the refusal. */
function brief(heard: HeardAmount): number | string {
  if (heard.kind === 'amount') return heard.money.minorUnits;
  if (heard.kind === 'refused') return heard.reason;
  return `${heard.reason}: ${heard.candidates.map(({ minorUnits }) => minorUnits).join(' ')}`;
}

const phrasesOf = (pattern: string) => (pattern.includes('(') ? [] : pattern.split('|'));

describe('the words of French', () => {
  it.each(words.refusals)('"$example" is refused as $reason', ({ example = '', reason }) => {
    expect(hear(example)).toMatchObject({ kind: 'refused', reason });
  });

  const anywhere = words.refusals.filter(({ where = 'anywhere', unless }) => where === 'anywhere' && !unless);
  it.each(anywhere.flatMap(({ say }) => phrasesOf(say)))('refuses an amount with "%s" before or after it', (phrase) => {
    expect(hear(`${phrase} dix euros`).kind).toBe('refused');
    expect(hear(`dix euros ${phrase}`).kind).toBe('refused');
  });

  it.each([...words.carriers, ...words.respellings])('"$example" is an amount', ({ example = '' }) => {
    expect(hear(example).kind).toBe('amount');
  });

  it('asks if the words before the amount sound like a part of it', () => {
    expect(brief(hear('un pourboire de cent euros'))).toBe('bare-pair: 10000 20000');
    expect(brief(hear('un don de mille euros'))).toBe('bare-pair: 100000 200000');
    expect(brief(hear('un don de dix euros'))).toBe(1000);
    expect(brief(hear('de cent euros'))).toBe('no-amount');
  });

  it('does not take a negated amount for a correction', () => {
    expect(brief(hear('non, pas dix euros'))).toBe('negated');
    expect(brief(hear('dix, non pas douze'))).toBe('negated');
  });

  it('has no carrier that ends with a word like a number and is accepted before every number', () => {
    const plain = { ...words, carriers: words.carriers.filter(({ near }) => near === undefined) };
    const carriers =
      spokenVocabulary({ ...fr, words: plain }, 'EUR').find(({ part }) => part === 'carrier')?.phrases ?? [];
    expect(carriers.length).toBeGreaterThan(100);
    for (const phrase of carriers) expect(phrase).not.toMatch(/\b(de|oui|cette|cet|sans|dit|si|hein|vin|un|une)$/);
  });

  it.each(words.corrections.flatMap(({ say }) => phrasesOf(say)))(
    'asks about twelve after "dix %s douze"',
    (phrase) => {
      expect(hear(`dix ${phrase} douze`)).toMatchObject({ reason: 'correction', candidates: [{ minorUnits: 1200 }] });
    },
  );

  it.each([
    ['vingt-trois euros et cinquante centimes', 2350],
    ['vingt-trois euros cinquante', 2350],
    ['vingt trois euros 50', 2350],
    ['23,50 €', 2350],
    ['23 euros 50 centimes', 2350],
    ['deux euros et demi', 250],
    ['un euro et quart', 125],
    ['trois quarts d’euro', 75],
    ['trois virgule cinq euros', 350],
    ['trois euros zéro cinq', 305],
    ['deux trois virgule cinq zéro euros', 2350],
    ['quatre-vingt-dix-neuf euros quatre-vingt-dix-neuf', 9999],
    ['soixante et onze euros', 7100],
    ['soixante onze', 7100],
    ['septante et un euros', 7100],
    ['huitante-deux', 8200],
    ['octante-huit', 8800],
    ['nonante-neuf euros nonante', 9990],
    ['quinze cents euros', 150000],
    ['mil neuf cent vingt', 192000],
    ['deux cent euros', 20000],
    ['un million d’euros', 100000000],
    ['un demi-million d’euros', 50000000],
    ['un milliard dix-sept millions d’euros', 101700000000],
    ['trois million sept cent mille euros', 370000000],
    ['deux balles', 200],
    ['je voudrais payer douze euros, s’il vous plaît', 1200],
    ['1.234,56 €', 123456],
    ['cent un don', 10100],
  ])('hears "%s" as %i cents', (said, minorUnits) => {
    expect(brief(hear(said))).toBe(minorUnits);
  });

  it.each([
    ['deux piastres et quart', 'CAD', 225],
    ['cinquante sous', 'CAD', 50],
    ['vingt dollars canadiens', 'CAD', 2000],
    ['vingt dollars', 'CAD', 2000],
    ['septante francs vingt', 'CHF', 7020],
    ['dix francs suisses', 'CHF', 1000],
    ['cinq mille francs CFA', 'XOF', 5000],
    ['neuf livres sterling', 'GBP', 900],
    ['un dinar et cinq cents millimes', 'TND', 1500],
    ['20 USD', 'USD', 2000],
  ])('hears "%s" in %s', (said, currency, minorUnits) => {
    expect(brief(hear(said, currency))).toBe(minorUnits);
  });

  it.each([
    ['vingt dollars', 'USD'],
    ['vingt dollars canadiens', 'CAD'],
    ['dix francs suisses', 'CHF'],
    ['dix livres sterling', 'GBP'],
  ])('refuses "%s" as %s if euros are expected', (said, currency) => {
    const heard = hear(said);
    expect(heard).toMatchObject({ kind: 'refused', reason: 'other-currency' });
    expect(hear(said, currency).kind).toBe('amount');
  });

  it.each([
    ['trois cinquante', 'bare-pair: 350 35000'],
    ['trois euros cinq', 'bare-pair: 305 350'],
    ['3:50', 'clock-like: 350 35000'],
    ['1,234.56 €', 'separator: 123456'],
    ['10 000', 'separator: 1000000'],
    ['1 234,56', 'separator: 123456'],
    ['mille cinq', 'bare-pair: 100500 150000'],
    ['1,500', 'separator: 150 150000'],
    ['dix euros, non, douze euros', 'correction: 1200'],
    ['dix euros, ou plutôt douze', 'correction: 1200'],
  ])('asks about "%s"', (said, question) => {
    expect(brief(hear(said))).toBe(question);
  });

  it.each([
    'oui cinquante',
    'de cinquante euros',
    'pour cent euros',
    'cinquante cents',
    'dix deux euros',
    'euros',
    'd’euros',
    'une vingtaine d’euros',
    'moins de dix euros',
    'million',
    'k',
    '2k5',
    '10 0000 euros',
    'dix euros et douze euros',
    '13h30',
    'euh',
    'cents',
    'cents euros',
    'vingts euros',
    'je dis mille euros',
    "j'ajoute dix euros",
  ])('takes no amount from "%s"', (said) => {
    expect(hear(said).kind).toBe('refused');
  });

  it('reads every apostrophe, hyphen and space that French writes', () => {
    const said = 'j’aimerais payer quatre-vingt-dix-sept euros';
    for (const variant of [said, said.replace('’', "'"), said.replaceAll('-', ' '), said.replaceAll('-', '‑')]) {
      expect(brief(hear(variant)), variant).toBe(9700);
    }
    for (const space of [' ', '\u00a0', '\u202f', '\u2009']) {
      expect(brief(hear(`1${space}234,56${space}€`))).toBe(123456);
      expect(brief(hear(`vingt${space}euros${space}!`))).toBe(2000);
    }
    expect(brief(hear('zéro virgule cinq euro'.normalize('NFD')))).toBe(50);
  });

  it('hears every name of every unit', () => {
    for (const { codes, units } of words.currencies) {
      const [code = ''] = Object.keys(codes);
      for (const { worth, spoken, say, many } of units) {
        const names = [...Object.values(spoken ?? {}), ...phrasesOf(say ?? ''), ...phrasesOf(many ?? '')].filter(
          Boolean,
        );
        const isFiner = fractionDigits(code) === 0 && spoken !== units[0]?.spoken;
        // Ten tenths are asked about.
        const count = Number(worth) === 0.1 ? 'six' : 'dix';
        for (const name of isFiner ? [] : names) expect(hear(`${count} ${name}`, code).kind, name).toBe('amount');
      }
    }
  });

  it('names each currency once, and only currencies of ISO 4217', () => {
    const codes = words.currencies.flatMap((row) => Object.keys(row.codes));
    expect(codes).toEqual([...new Set(codes)]);
    for (const { codes: own, names = {} } of words.currencies) {
      for (const code of Object.keys(own)) expect(currencyCodes()).toContain(code);
      for (const code of Object.keys(names)) expect(Object.keys(own)).toContain(code);
    }
  });

  it('names amounts that sound alike', () => {
    expect(hear('seize euros')).toMatchObject({ confusableWith: [{ minorUnits: 1300 }] });
    expect(hear('six euros')).toMatchObject({ confusableWith: [{ minorUnits: 1000 }] });
    expect(hear('soixante euros')).toMatchObject({ confusableWith: [{ minorUnits: 5000 }, { minorUnits: 7000 }] });
    expect(hear('quarante euros')).toMatchObject({ confusableWith: [] });
  });

  it('speaks amounts as people do', () => {
    const speak = (minorUnits: number, currency = 'EUR') => speakAmount(money(minorUnits, currency), fr);
    expect(speak(2350)).toBe('vingt-trois euros et cinquante centimes');
    expect(speak(100)).toBe('un euro');
    expect(speak(50)).toBe('cinquante centimes');
    expect(speak(8000)).toBe('quatre-vingts euros');
    expect(speak(20000)).toBe('deux cents euros');
    expect(speak(100_000_000)).toBe('un million d’euros');
    expect(speak(2002, 'CAD')).toBe('vingt dollars et deux sous');
    expect(speak(2101, 'GBP')).toBe('vingt-et-une livres et un penny');
    expect(speakAmount(money(2350, 'EUR'), fr, { style: 'digits' })).toBe('deux trois virgule cinq zéro euros');
  });

  it.each([
    [120, 'EGP', 'une livre et vingt piastres'],
    [1, 'EGP', 'une piastre'],
    [121, 'ILS', 'un shekel et vingt-et-une agoras'],
    [120, 'GBP', 'une livre et vingt pence'],
    [520, 'CZK', 'cinq virgule deux zéro couronnes'],
    [100, 'CZK', 'une couronne'],
    [520, 'SEK', 'cinq couronnes et vingt øre'],
    [120, 'AED', 'un dirham et vingt fils'],
    [120, 'MAD', 'un dirham et vingt centimes'],
    [120, 'INR', 'une roupie et vingt paisas'],
    [120, 'MUR', 'une roupie et vingt centimes'],
    [1, 'TRY', 'un kuruş'],
  ])('says %i of %s with the coins of its country: "%s"', (minorUnits, currency, said) => {
    expect(speakAmount(money(minorUnits, currency), fr)).toBe(said);
    expect(brief(hear(said, currency))).toBe(minorUnits);
  });

  it('understands the cents of others for coins that few know by name', () => {
    expect(brief(hear('une roupie et vingt centimes', 'INR'))).toBe(120);
    expect(brief(hear('un dirham et vingt centimes', 'AED'))).toBe(120);
    expect(brief(hear('cinq couronnes et vingt hellers', 'CZK'))).toBe(520);
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

  it('understands every amount that it speaks, in both styles', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 10 ** 11 })),
        fc.constantFrom<'words' | 'digits'>('words', 'digits'),
        fc.constantFrom('EUR', 'CHF', 'CAD', 'USD', 'XOF', 'GBP', 'JPY', 'TND', 'PEN', 'EGP', 'CZK', 'AED', 'INR'),
        (minorUnits, style, currency) => {
          const amount = money(minorUnits, currency);
          const heard = hear(speakAmount(amount, fr, { style }), currency);
          expect(heard).toMatchObject({ kind: 'amount', money: amount });
        },
      ),
      runs(20_261_124),
    );
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
    const phrases = Object.values(words.answers).flat();
    expect(phrases).toEqual([...new Set(phrases)]);
  });
});
