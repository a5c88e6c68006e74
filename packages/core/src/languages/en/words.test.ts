import { describe, expect, it } from 'vitest';
import { en } from '@payaloud/core/languages/en';
import { words } from '@payaloud/core/languages/en/words';
import { currencyCodes, fractionDigits } from '@payaloud/core/money';
import { hearAmount, spokenVocabulary, speakAmount } from '@payaloud/core/internal/spoken-amount';
import { expandPhrases } from '../../spoken-amount/phrases';

const hear = (said: string, currency = 'USD') => hearAmount([said], { language: en, currency });

const phrasesOf = (pattern: string) => expandPhrases(pattern).filter((phrase) => phrase !== '');

describe('the words of English', () => {
  describe('refusals', () => {
    const first = words.refusals.map(({ say, reason, where }) => {
      const [phrase = ''] = phrasesOf(say);
      const isBetween = where === 'between' || where === 'addition';
      if (where === 'rest') return { said: `ten dollars and twelve ${phrase}`, reason };
      return { said: isBetween ? `ten ${phrase} twelve dollars` : `${phrase} ten dollars`, reason };
    });
    it.each(first)('"$said" is refused as $reason', ({ said, reason }) => {
      expect(hear(said)).toMatchObject({ kind: 'refused', reason });
    });

    const anywhere = words.refusals.filter(({ where = 'anywhere' }) => where === 'anywhere');
    it('refuses an amount with each of them before or after it', () => {
      const said = anywhere
        .flatMap(({ say }) => phrasesOf(say))
        .flatMap((phrase) => [`${phrase} ten dollars`, `ten dollars ${phrase}`]);
      expect(said.filter((text) => hear(text).kind !== 'refused')).toEqual([]);
      expect(said.length).toBeGreaterThan(100);
    });
  });

  // A carrier that is one only beside another word is not one here.
  const excused = words.refusals.flatMap(({ say, unless }) => (unless ? phrasesOf(say) : []));
  const carriers = words.carriers.filter(({ where }) => where !== 'purpose').flatMap(({ say }) => phrasesOf(say));
  const corrections = words.corrections.flatMap(({ say }) => phrasesOf(say));
  it('takes ten dollars beside each carrier', () => {
    const isTaken = (text: string) => {
      const heard = hear(text);
      return heard.kind === 'amount' && heard.money.minorUnits === 1000;
    };
    const said = carriers
      .filter((phrase) => !excused.includes(phrase))
      .flatMap((phrase) => [
        `${phrase} ten dollars`,
        ...(corrections.includes(phrase) ? [] : [`ten dollars ${phrase}`]),
      ]);
    expect(said.filter((text) => !isTaken(text))).toEqual([]);
    expect(said.length).toBeGreaterThan(1_000);
  });

  it('has no carrier that ends with a word like a number, unless its row says so', () => {
    const near = words.carriers.flatMap((row) => (row.near === undefined ? [] : expandPhrases(row.say)));
    const spoken = spokenVocabulary(en, 'USD').find(({ part }) => part === 'carrier')?.phrases ?? [];
    const carriers = spoken.filter((phrase) => !near.includes(phrase));
    expect(carriers.length).toBeGreaterThan(100);
    for (const phrase of carriers) expect(phrase).not.toMatch(/\b(for|to|too|won|ate|tree|free|sex|tin)$/);
  });

  it.each(['two dollars oh five', 'two not five', 'fourty two dollars', 'ninty dollars'])(
    'hears the spelling in "%s"',
    (said) => {
      expect(hear(said).kind).not.toBe('refused');
    },
  );

  it.each(corrections)('asks about twelve after "ten %s twelve"', (phrase) => {
    for (const said of [`ten ${phrase} twelve`, `ten, ${phrase}, twelve`]) {
      expect(hear(said)).toMatchObject({ reason: 'correction', candidates: [{ minorUnits: 1200 }] });
    }
  });

  it('names only currencies of ISO 4217, and no unit that is finer than the minor unit', () => {
    for (const { codes, names = {}, units } of words.currencies) {
      for (const code of Object.keys(names)) expect(Object.keys(codes)).toContain(code);
      for (const code of Object.keys(codes)) expect(currencyCodes()).toContain(code);
      const [first = ''] = Object.keys(codes);
      for (const { worth } of units)
        expect((worth.split('.')[1] ?? '').length).toBeLessThanOrEqual(Math.max(2, fractionDigits(first)));
    }
  });

  it('names each currency once', () => {
    const codes = words.currencies.flatMap((row) => Object.keys(row.codes));
    expect(codes).toEqual([...new Set(codes)]);
  });

  it('hears every name of every unit', () => {
    for (const { codes, units } of words.currencies) {
      const [first = ''] = Object.keys(codes);
      for (const { spoken, say, many, alone, only: code = first } of units) {
        const one = [spoken?.one, ...phrasesOf(say ?? '')];
        const more = [spoken?.other, ...phrasesOf(many ?? '')];
        const kinds = [...one.map((name) => `one ${name}`), ...more.map((name) => `two ${name}`)].filter(
          (said) => !/ (undefined)?$/.test(said),
        );
        expect(kinds.length, code + alone).toBeGreaterThan(0);
        for (const said of kinds) expect(hear(said, code).kind, said).toBe('amount');
      }
    }
  });

  it('has every spoken word in its vocabulary', () => {
    const vocabulary = new Set(
      spokenVocabulary(en, 'USD')
        .flatMap(({ phrases }) => phrases)
        .flatMap((phrase) => phrase.split(' ')),
    );
    for (const minorUnits of [1, 101, 2350, 1513, 1234567890]) {
      for (const style of ['words', 'digits'] as const) {
        const spoken = speakAmount({ minorUnits, currency: 'USD' }, en, { style });
        for (const word of spoken.split(/[\s-]/)) expect(vocabulary).toContain(word);
      }
    }
  });
});
