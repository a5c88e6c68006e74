import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { spellNumber } from '@payaloud/core/number-words';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { englishSentences, frenchSentences, mandarinSentences } from './plainSentences';

/** How a payer says or a recognizer writes plain amounts in one language. */
interface PlainField {
  readonly name: string;
  readonly language: HearingLanguage;
  readonly currency: string;
  /** Writes an amount of main and minor units in each of its ways. */
  readonly waysOf: (major: number, minor: number) => readonly string[];
  /** Sentences around an amount with its unit; `{}` is the amount. */
  readonly sentences: readonly string[];
}

export const plainFields: readonly PlainField[] = [
  {
    name: 'English',
    language: en,
    currency: 'USD',
    waysOf(major, minor) {
      const [whole, cents] = [spellNumber(major, en.rules), spellNumber(minor, en.rules)];
      const [dollars, bucks] = major === 1 ? ['dollar', 'buck'] : ['dollars', 'bucks'];
      if (minor === 0)
        return [`${whole} ${dollars}`, `${whole} ${bucks}`, `${major} ${dollars}`, `$${major}`, `$${major}.00`, whole];
      const written = `${major}.${String(minor).padStart(2, '0')}`;
      const all = [
        `$${written}`,
        written,
        `${written} dollars`,
        `${whole} ${dollars} and ${cents} cents`,
        `${major} ${dollars} and ${minor} cents`,
        `${whole} ${dollars} ${cents} cents`,
      ];
      return minor < 10
        ? [...all, `${whole} ${dollars} oh ${cents}`]
        : [...all, `${whole} ${dollars} ${cents}`, `${whole} ${bucks} ${cents}`];
    },
    sentences: englishSentences,
  },
  {
    name: 'Mandarin',
    language: zhHans,
    currency: 'CNY',
    waysOf(major, minor) {
      const [whole, tenths, rest] = [spellNumber(major, zhHans.rules), Math.floor(minor / 10), minor % 10];
      const count = major === 2 ? '两' : whole;
      const digit = (value: number) => spellNumber(value, zhHans.rules);
      if (minor === 0)
        return [`${count}块`, `${count}元`, `${count}块钱`, `${major}块`, `${major}元`, `¥${major}`, whole];
      const written = `${major}.${String(minor).padStart(2, '0')}`;
      const all = [
        `${written}元`,
        `¥${written}`,
        `${whole}点${Array.from(written.slice(-2), (one) => digit(Number(one))).join('')}元`,
      ];
      if (tenths === 0) return [...all, `${count}块零${digit(rest)}分`, `${count}元零${digit(rest)}分`];
      const jiao = digit(tenths);
      return rest === 0
        ? [
            ...all,
            `${count}块${jiao}`,
            `${count}块${jiao}毛`,
            `${count}元${jiao}角`,
            `${major}块${tenths}`,
            `${major}元${tenths}角`,
          ]
        : [
            ...all,
            `${count}块${jiao}毛${digit(rest)}`,
            `${count}元${jiao}角${digit(rest)}分`,
            `${major}块${tenths}毛${rest}分`,
          ];
    },
    sentences: mandarinSentences,
  },
  {
    name: 'French',
    language: fr,
    currency: 'EUR',
    waysOf(major, minor) {
      const [whole, cents] = [spellNumber(major, fr.rules), spellNumber(minor, fr.rules)];
      const unit = major === 1 ? 'euro' : 'euros';
      if (minor === 0)
        return [`${whole} ${unit}`, `${major} ${unit}`, `${major} €`, `${major}€`, `${major},00 €`, whole];
      const written = `${major},${String(minor).padStart(2, '0')}`;
      const centimes = minor === 1 ? 'centime' : 'centimes';
      const all = [
        `${written} €`,
        `${written}€`,
        written,
        `${written} euros`,
        `${whole} ${unit} et ${cents} ${centimes}`,
        `${whole} ${unit} ${cents} ${centimes}`,
        `${major} ${unit} et ${minor} ${centimes}`,
      ];
      return minor < 10 ? all : [...all, `${whole} ${unit} ${cents}`, `${major} ${unit} ${minor}`, `${major}€${minor}`];
    },
    sentences: frenchSentences,
  },
];

const amounts: readonly (readonly [major: number, minor: number])[] = [
  ...([1, 2, 5, 8, 12, 15, 20, 23, 30, 45, 50, 60, 75, 99, 100, 120, 250, 365, 1000, 1500] as const).map(
    (major) => [major, 0] as const,
  ),
  ...([
    [1, 50],
    [2, 5],
    [4, 99],
    [9, 90],
    [12, 5],
    [12, 50],
    [19, 99],
    [23, 50],
    [45, 25],
    [120, 80],
  ] as const),
];

export interface PlainTally {
  readonly said: number;
  readonly right: number;
  readonly asked: number;
  readonly refused: number;
  readonly wrong: number;
}

/** Hears each amount once in each of its ways, and once in each sentence, in a way that differs from sentence to sentence. */
export function tallyPlain({
  language,
  currency,
  waysOf,
  sentences,
}: PlainField): PlainTally & { readonly missed: readonly string[] } {
  const tally = { said: 0, right: 0, asked: 0, refused: 0, wrong: 0 };
  const missed: string[] = [];
  for (const [index, [major, minor]] of amounts.entries()) {
    const ways = waysOf(major, minor);
    const texts = [
      ...ways,
      ...sentences.slice(1).map((sentence, at) => sentence.replace('{}', ways[(at + index) % ways.length] ?? '')),
    ];
    for (const text of texts) {
      const heard = hearAmount([text], { language, currency });
      tally.said++;
      const isRight = heard.kind === 'amount' && heard.money.minorUnits === major * 100 + minor;
      const outcomes = { amount: isRight ? 'right' : 'wrong', ambiguous: 'asked', refused: 'refused' } as const;
      const outcome = outcomes[heard.kind];
      tally[outcome]++;
      if (!isRight) missed.push(`${text}: ${outcome}`);
    }
  }
  return { ...tally, missed };
}
