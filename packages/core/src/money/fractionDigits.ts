import { PayaloudCoreError } from '../errors';
import type { Currency } from './money';

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

// ANG and BGN have left the list in 2025 and 2026 but are still met. Gold, testing and "no currency" have no minor unit.
const twoDigits =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW ' +
  'CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS ' +
  'INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN ' +
  'NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC ' +
  'SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG';
const otherDigits: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const digitsByCode: ReadonlyMap<Currency, number> = new Map(
  [[2, twoDigits] as const, ...otherDigits].flatMap(([digits, codes]) =>
    codes.split(' ').map((code): [Currency, number] => [code, digits]),
  ),
);
