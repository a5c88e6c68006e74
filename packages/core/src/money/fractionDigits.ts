import { PayaloudCoreError } from '../errors';
import type { Currency } from './currency';

/**
 * How many decimal digits the minor unit of a currency has: 2 for USD, 0 for JPY, 3 for KWD.
 *
 * From ISO 4217 (list one, 2026-01), not from `Intl`: CLDR gives the digits of cash practice, 0 for IQD, HUF and IDR,
 * and a payment would then be wrong by a hundred or a thousand times.
 *
 * @throws {PayaloudCoreError} `unknown-currency`
 */
export function fractionDigits(currency: Currency): number {
  const digits = digitsByCode.get(currency);
  if (digits === undefined) {
    throw new PayaloudCoreError('unknown-currency', `ISO 4217 has no minor unit for "${currency}"`);
  }
  return digits;
}

/** Whether the code stands in ISO 4217 with a minor unit. */
export function isCurrency(code: string): boolean {
  return digitsByCode.has(code);
}

/** Every code that has a minor unit, in alphabetical order. */
export function currencyCodes(): readonly Currency[] {
  return [...digitsByCode.keys()].sort();
}

// Three letters each, one behind the other: spaces would be 100 bytes of every bundle (gzip). ANG and BGN have left the list
// in 2025 and 2026 but are still met. Gold, testing and "no currency" have no minor unit.
const twoDigits =
  'AEDAFNALLAMDANGAOAARSAUDAWGAZNBAMBBDBDTBGNBMDBNDBOBBOVBRLBSDBTNBWPBYNBZDCADCDFCHECHFCHWCNYCOPCOUCRCCUPCVECZK' +
  'DKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGTQGYDHKDHNLHTGHUFIDRILSINRIRRJMDKESKGSKHRKPWKYDKZTLAKLBPLKRLRDLSL' +
  'MADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMXVMYRMZNNADNGNNIONOKNPRNZDPABPENPGKPHPPKRPLNQARRONRSDRUBSARSBDSCRSDGSEK' +
  'SGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTOPTRYTTDTWDTZSUAHUSDUSNUYUUZSVEDVESWSTXCDXCGYERZARZMWZWG';
const otherDigits: readonly (readonly [number, string])[] = [
  [0, 'BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF'],
  [3, 'BHDIQDJODKWDLYDOMRTND'],
  [4, 'CLFUYW'],
];

const digitsByCode: ReadonlyMap<Currency, number> = new Map(
  [[2, twoDigits] as const, ...otherDigits].flatMap(
    ([digits, codes]) => codes.match(/.../g)?.map((code): [Currency, number] => [code, digits]) ?? [],
  ),
);
