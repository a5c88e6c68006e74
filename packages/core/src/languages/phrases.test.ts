import { readWhole, spellNumber } from '@payaloud/core/internal/number-words';
import { hearAmount, speakAmount, spokenVocabulary, type HeardAmount } from '@payaloud/core/internal/spoken-amount';
import { currencyCodes, fractionDigits, money, type Currency } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { expectSame, isSoak } from '../../../../test/laws';
import { expandPhrases } from '../spoken-amount/phrases';
import { splitPieces } from '../spoken-amount/pieces';
import { everyLanguage } from './test-support/everyLanguage';
import { rowsOf } from './test-support/languageRows';

/** Amounts with a carrier that is heard on one side of an amount alone: `ja` behind it may ask, and 就 may be 九. */
const heardOnOneSide = ['zehn Euro ja', '就夠十元'];
/** 十对 is ten pairs, so that the correction 对不起 is not found behind a number without a unit. It is refused. */
const refusedWithoutUnit = ['十对不起十二'];

/** Phrases that may be left out at each commit, because a row of Mandarin has thousands of the same parts. */
const phrasesOf = (pattern: string) => expandPhrases(pattern).filter((phrase) => phrase !== '');
const manyOf = (pattern: string) => {
  const every = phrasesOf(pattern);
  const step = isSoak ? 1 : Math.ceil(every.length / 40);
  return every.filter((_, at) => at % step === 0);
};

describe.each(everyLanguage)('the phrases of $tag', (language) => {
  const { words, rules, tag } = language;
  const { currency, likeNumbers } = rowsOf(tag);
  const { carriers, respellings, refusals, corrections } = words;
  const hear = (said: string, expected: Currency = currency) => hearAmount([said], { language, currency: expected });
  const gap = words.spacing === 'spaced' ? ' ' : '';
  const comma = gap ? ', ' : '，';
  const join = (...parts: readonly string[]) => parts.join(gap);
  // Where the smallest coin is worth little, a thousand is what ten is elsewhere.
  const unit = fractionDigits(currency) === 0 ? 100 : 1;
  const [ten, twelve] = [10 * unit, 12 * unit] as const;
  const minorUnitsOf = (whole: number) => whole * 10 ** fractionDigits(currency);
  const speak = (whole: number) => speakAmount(money(minorUnitsOf(whole), currency), language);

  it('have examples that are taken, refused for their reason, or asked about', () => {
    const withExample = <Row extends { readonly example?: string }>(all: readonly Row[]) =>
      all.flatMap((row) => (row.example === undefined ? [] : [{ row, heard: hear(row.example) }]));
    const taken = withExample([...carriers, ...respellings]);
    expect(taken.filter(({ heard }) => heard.kind !== 'amount')).toEqual([]);
    const refused = withExample(refusals).filter(({ row, heard }) =>
      row.where === 'addition' ? heard.kind !== 'ambiguous' : heard.kind !== 'refused' || heard.reason !== row.reason,
    );
    expect(refused).toEqual([]);
    const isAsked = (heard: HeardAmount) => heard.kind === 'ambiguous' && heard.reason === 'correction';
    expect(withExample(corrections).filter(({ heard }) => !isAsked(heard))).toEqual([]);
  });

  it('refuse an amount in the place of each refusal, and before or behind those of any place', () => {
    const [number, other] = [spellNumber(ten, rules), spellNumber(twelve, rules)];
    const [joiner = ''] = phrasesOf(words.joiners);
    const said = refusals.flatMap(({ say, reason, where = 'anywhere', unless, beside }) => {
      if (unless || beside) return [];
      return phrasesOf(say).flatMap((phrase, at) => {
        const texts = {
          anywhere: [join(phrase, speak(ten)), join(speak(ten), phrase)],
          before: [join(phrase, speak(ten))],
          between: [join(number, phrase, speak(twelve))],
          addition: [join(number, phrase, speak(twelve))],
          rest: [join(speak(ten), joiner, other, phrase)],
        }[where];
        // Another row may have the same word in a longer phrase, with a reason of its own.
        return texts.map((text) => ({ text, reason: at === 0 ? reason : null, heard: hear(text) }));
      });
    });
    const wrong = said.filter(
      ({ reason, heard }) => heard.kind !== 'refused' || ![null, heard.reason].includes(reason),
    );
    expect(wrong.map(({ text, heard }) => [text, heard])).toEqual([]);
    expect(said.length).toBeGreaterThan(100);
  });

  it('ask about the amount behind a correction, and about no other', () => {
    const said = corrections
      .flatMap(({ say }) => phrasesOf(say))
      .flatMap((phrase) => [
        join(speak(ten), phrase, speak(twelve)),
        `${speak(ten)}${comma}${phrase}${comma}${speak(twelve)}`,
        join(spellNumber(ten, rules), phrase, spellNumber(twelve, rules)),
      ]);
    const other = said.filter((text) => {
      const heard = hear(text);
      const isAsked = heard.kind === 'ambiguous' && heard.reason === 'correction';
      return !isAsked || heard.candidates.map(({ minorUnits }) => minorUnits).join() !== `${minorUnitsOf(twelve)}`;
    });
    expect(other.filter((text) => !refusedWithoutUnit.includes(text))).toEqual([]);
    expect(said.length).toBeGreaterThan(20);
  });

  it('take the amount beside each carrier, and no other', () => {
    // A phrase that is also another one, or sounds like a numeral, is asked about or refused.
    const others = [...corrections, ...refusals, ...carriers.filter(({ near }) => near !== undefined)];
    const unless = refusals.flatMap((row) => (row.unless ? phrasesOf(row.unless) : []));
    const excused = new Set([...others.flatMap(({ say }) => phrasesOf(say)), ...unless]);
    const besideAll = carriers.filter(({ where = 'anywhere' }) => ['anywhere', 'before', 'noun'].includes(where));
    const said = besideAll
      .flatMap(({ say }) => manyOf(say))
      .flatMap((phrase) => [join(phrase, speak(ten)), join(speak(ten), phrase)].map((text) => ({ phrase, text })));
    const heard = said.map((one) => ({ ...one, result: hear(one.text) }));
    const missed = heard.filter(({ phrase, result }) => result.kind !== 'amount' && !excused.has(phrase));
    expect(missed.map(({ text }) => text).filter((text) => !heardOnOneSide.includes(text))).toEqual([]);
    const wrong = heard.filter(
      ({ result }) => result.kind === 'amount' && result.money.minorUnits !== minorUnitsOf(ten),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
    expect(said.length).toBeGreaterThan(100);
  });

  it('hear every name of every unit', () => {
    const missed = words.currencies.flatMap(({ codes, units }) =>
      units.flatMap(({ worth, spoken = {}, say = '', many = '', only, ruleSet }) => {
        const code = only ?? Object.keys(codes)[0] ?? '';
        const names = [...Object.values(spoken), ...phrasesOf(say), ...phrasesOf(many)];
        const counts = [2, 6, 10, 3].map((count) => spellNumber(count, rules, ruleSet ? { ruleSet } : {}));
        const isFiner = fractionDigits(code) < (worth.split('.')[1] ?? '').length;
        const isHeard = (name: string) =>
          [...counts, '1'].some((count) => hear(join(count, name), code).kind === 'amount');
        return isFiner ? [] : names.filter((name) => !isHeard(name)).map((name) => `${name} of ${code}`);
      }),
    );
    expect(missed).toEqual([]);
  });

  it('have no carrier that ends with a word like a number, unless its row says so', () => {
    const near = { ...words, carriers: carriers.filter((row) => row.near === undefined) };
    const spoken = spokenVocabulary({ ...language, words: near }, currency).find(({ part }) => part === 'carrier');
    const phrases = spoken?.phrases ?? [];
    expect(phrases.filter((phrase) => likeNumbers.some((word) => ` ${phrase}`.endsWith(` ${word}`)))).toEqual([]);
    expect(phrases.length).toBeGreaterThan(100);
  });

  it.skipIf(words.compounds)('have every word that is spoken in the vocabulary', () => {
    const phrases = spokenVocabulary(language, currency).flatMap((one) => one.phrases);
    const vocabulary = new Set(phrases.flatMap((phrase) => (gap ? phrase.split(' ') : Array.from(phrase))));
    const spoken = [1, 101, 2350, 1513, 1234567890].flatMap((minorUnits) =>
      (['words', 'digits'] as const).flatMap((style) => {
        const text = speakAmount(money(minorUnits, currency), language, { style });
        return gap ? text.split(/[\s-]/) : Array.from(text.replaceAll(' ', ''));
      }),
    );
    expect(spoken.filter((word) => !vocabulary.has(word))).toEqual([]);
  });

  it('name each currency once, by its code in ISO 4217, with units that its minor unit divides', () => {
    const codes = words.currencies.flatMap((row) => Object.keys(row.codes));
    expect(codes).toEqual([...new Set(codes)]);
    for (const { codes: own, names = {}, units } of words.currencies) {
      expect(currencyCodes()).toEqual(expect.arrayContaining(Object.keys(own)));
      expect(Object.keys(own)).toEqual(expect.arrayContaining(Object.keys(names)));
      const digits = Math.max(2, ...Object.keys(own).map(fractionDigits));
      for (const { worth } of units) expect((worth.split('.')[1] ?? '').length).toBeLessThanOrEqual(digits);
    }
  });

  it('have no nested choices', () => {
    const patterns = JSON.stringify(words).match(/"(?:say|many|before|after|opens|numerals|of)":"[^"]*"/g) ?? [];
    expect(patterns.length).toBeGreaterThan(30);
    expect(patterns.filter((pattern) => /[()]/.test(pattern.replace(/\([^()]*\)/g, '')))).toEqual([]);
  });

  it('fold no two numerals with different values into one', () => {
    const values = new Map<string, number | null>();
    for (const numeral of expandPhrases(words.numerals)) {
      const text = splitPieces(numeral, words)
        .map((piece) => piece.text)
        .join(' ');
      const value = readWhole(numeral, rules);
      expectSame(values.get(text) ?? value, value, text);
      values.set(text, value);
    }
  });
});
