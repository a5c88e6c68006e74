import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import { hearAmount, speakAmount, spokenVocabulary } from '@payaloud/core/internal/spoken-amount';
import { describe, expect, it } from 'vitest';
import { expandPhrases } from './phrases';
import { isSoak } from '../../../../test/laws';

/** Amounts whose words are near a carrier: "to", "for", "even", « de », 吧, 就 sound like numbers. */
const amounts = [100, 200, 400, 700, 800, 1000, 2000, 2100, 2800, 5000, 10000, 20000, 90000, 100000, 1205, 12050];

const languages = [
  { name: 'English', language: en, currency: 'USD', gap: ' ', unit: 'dollars', minor: 'cents' },
  { name: 'French', language: fr, currency: 'EUR', gap: ' ', unit: 'euros', minor: 'centimes' },
  { name: 'Mandarin', language: zhHans, currency: 'CNY', gap: '', unit: '元', minor: '分' },
] as const;

describe.each(languages)('in $name', ({ language, currency, gap, unit, minor }) => {
  const every = phrasesOf(language, currency, 'carrier');
  // Mandarin has 17,000, most of them the same parts. A soak takes all of them.
  const step = isSoak ? 1 : Math.ceil(every.length / 500);
  const carriers = every.filter((_, at) => at % step === 0);
  const purposes = language.words.carriers
    .filter(({ where }) => where === 'purpose')
    .flatMap(({ say }) => expandPhrases(say));
  const spoken = amounts.map((minorUnits) => ({
    minorUnits,
    said: speakAmount(money(minorUnits, currency), language),
  }));
  /** One of the amounts, and another for the next carrier. A soak takes all of them. */
  const amountsBeside = (at: number) => (isSoak ? spoken : [spoken[(at * 3) % spoken.length]!]);
  const taken = (text: string) => {
    const heard = hearAmount([text], { language, currency });
    return heard.kind === 'amount' ? heard.money.minorUnits : null;
  };
  /** The texts that are taken as an amount that was not said. */
  const wrong = (texts: readonly (readonly [text: string, minorUnits: number])[]) =>
    texts.filter(([text, minorUnits]) => ![null, minorUnits].includes(taken(text)));

  it('no carrier before, behind or on both sides of an amount makes another amount of it', () => {
    const texts = carriers.flatMap((carrier, at) =>
      amountsBeside(at).flatMap(({ said, minorUnits }) => [
        [[carrier, said].join(gap), minorUnits] as const,
        [[said, carrier].join(gap), minorUnits] as const,
        [[carrier, said, carriers[(at * 7 + 3) % carriers.length]].join(gap), minorUnits] as const,
        [[carriers[(at * 5 + 1) % carriers.length], carrier, said].join(gap), minorUnits] as const,
      ]),
    );
    expect(wrong(texts)).toEqual([]);
    expect(texts.length).toBeGreaterThan(1_000);
  });

  it('no carrier between a number and its unit, or before the smaller unit, makes another amount of it', () => {
    const [two, twenty, five] = ['2', '20', '5'].map((digits) => speakNumber(Number(digits), language));
    const texts = carriers.flatMap((carrier) => [
      [[twenty, carrier, unit].join(gap), 2000] as const,
      [[two, carrier, unit].join(gap), 200] as const,
      [[twenty, unit, carrier, five, minor].join(gap), 2005] as const,
      [[twenty, unit, five, carrier, minor].join(gap), 2005] as const,
      // Two numbers are never one amount.
      [[twenty, carrier, five, unit].join(gap), NaN] as const,
      [[twenty, unit, carrier, five, unit].join(gap), NaN] as const,
    ]);
    expect(wrong(texts)).toEqual([]);
  });

  it('no number, unit or refusal is a purpose', () => {
    const said = spoken[6]?.said ?? '';
    const parts = (['numeral', 'scale', 'fraction', 'point', 'main-unit', 'minor-unit'] as const).flatMap((part) =>
      phrasesOf(language, currency, part),
    );
    const refusals = language.words.refusals
      .filter(({ where = 'anywhere', unless }) => where === 'anywhere' && !unless)
      .flatMap(({ say }) => expandPhrases(say));
    const articles = expandPhrases(language.words.articles);
    const words = [...parts, ...refusals].filter((word) => word !== '' && !articles.includes(word));
    const texts = purposes.flatMap((purpose) => words.map((word) => [[said, purpose, word].join(gap), NaN] as const));
    expect(wrong(texts)).toEqual([]);
    expect(texts.length).toBeGreaterThan(50);
  });
});

function phrasesOf(
  language: HearingLanguage,
  currency: string,
  wanted: ReturnType<typeof spokenVocabulary>[number]['part'],
): readonly string[] {
  return spokenVocabulary(language, currency)
    .filter(({ part }) => part === wanted)
    .flatMap(({ phrases }) => phrases);
}

/** Spells a number as the language counts its units: 两, not 二. */
function speakNumber(value: number, language: HearingLanguage): string {
  const [number = ''] = /^[^ 元]+/.exec(speakAmount(money(value, 'JPY'), language).replace('日', '')) ?? [];
  return number;
}
