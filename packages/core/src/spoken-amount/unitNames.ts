import type { SpeakingLanguage } from '../languages/hearingLanguage';
import type { UnitRow } from '../languages/words';
import { fractionDigits, type Currency } from '../money';
import { parseExact } from './exact';
import { expandPhrases } from './phrases';

export interface UnitNames {
  /** Names the main unit for an amount: "dollar", "dollars", or the ISO code if the language has no word for it. */
  main(minorUnits: number): string;
  /** Splits an amount into the units that have names, largest first. Null if the named units leave a remainder. */
  split(minorUnits: number): readonly UnitCount[] | null;
  /** The plural of the smallest unit below the main one, such as "cents"; null if it has no word. */
  readonly minor: string | null;
}

interface UnitCount {
  readonly count: number;
  readonly name: string;
  /** The name with its count, if the language has one: ريالان. */
  readonly counted: string | undefined;
  readonly ruleSet: string | undefined;
  /** True if it is less than a tenth of the unit before it: the five cents of one dollar and five cents. */
  readonly followsEmptyPlace: boolean;
}

export function createUnitNames(currency: Currency, language: SpeakingLanguage, naming: 'short' | 'full'): UnitNames {
  const { currencies, speaking } = language.words;
  const row = currencies.find(({ codes }) => Object.hasOwn(codes, currency));
  const [main, ...smaller] = row?.units.filter(({ spoken }) => spoken) ?? [];
  const [qualifier = ''] = naming === 'full' ? expandPhrases(row?.codes[currency] ?? '') : [];
  const smallest = smaller.at(-1);
  const nameMain = (count: number) => {
    if (!main) return currency;
    const name = inflect(main, count, language.tag);
    // 美元 names its country already.
    return qualifier === '' || name.startsWith(qualifier) ? name : qualifier + speaking.space + name;
  };

  return {
    minor: smallest ? inflect(smallest, 2, language.tag) : null,
    main: (minorUnits) => nameMain(minorUnits === 10 ** fractionDigits(currency) ? 1 : 2),
    split(minorUnits) {
      if (!main) return null;
      const parts: UnitCount[] = [];
      let rest = BigInt(minorUnits) * 10n ** BigInt(9 - fractionDigits(currency));
      let worthBefore = 0n;
      for (const unit of [main, ...smaller]) {
        const worth = parseExact(unit.worth) ?? 1n;
        const count = Number(rest / worth);
        if (count > 0) {
          const isNamed = unit !== main || qualifier === '';
          const counted = isNamed ? expandPhrases(unit.counted?.[count] ?? '')[0] || undefined : undefined;
          const name = unit === main ? nameMain(count) : inflect(unit, count, language.tag);
          parts.push({ count, name, counted, ruleSet: unit.ruleSet, followsEmptyPlace: rest * 10n < worthBefore });
          worthBefore = worth;
        }
        rest %= worth;
      }
      if (rest !== 0n) return null;
      return parts.length > 0
        ? parts
        : [{ count: 0, name: nameMain(0), counted: undefined, ruleSet: main.ruleSet, followsEmptyPlace: false }];
    },
  };
}

function inflect({ spoken }: UnitRow, count: number, tag: string): string {
  if (!spoken) return '';
  let rules = pluralRules.get(tag);
  if (!rules) pluralRules.set(tag, (rules = new Intl.PluralRules(tag)));
  return spoken[rules.select(count)] ?? spoken.other;
}

const pluralRules = new Map<string, Intl.PluralRules>();
