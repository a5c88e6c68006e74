import { PayaloudCoreError } from '../errors';
import type { Currency } from './currency';

/**
 * Returns how many decimal digits a currency has: 2 for USD, 0 for JPY, 3 for KWD.
 *
 * The digits come from ISO 4217 (list one, 2026-01), not from `Intl`. CLDR gives the digits used for cash (0 for IQD,
 * HUF and IDR), which would make a payment wrong by a factor of a hundred or a thousand.
 *
 * @throws {PayaloudCoreError} `unknown-currency`
 * @example
 *   fractionDigits('USD'); // 2
 *   fractionDigits('JPY'); // 0
 */
export function fractionDigits(currency: Currency): number {
  const digits = digitsByCode.get(currency);
  if (digits === undefined) {
    throw new PayaloudCoreError('unknown-currency', `ISO 4217 has no minor unit for "${currency}"`);
  }
  return digits;
}

/**
 * True if ISO 4217 lists the code with a minor unit.
 *
 * @example
 *   isCurrency('USD'); // true
 *   isCurrency('usd'); // false
 */
export function isCurrency(code: string): boolean {
  return digitsByCode.has(code);
}

/**
 * Lists every code that has a minor unit, in alphabetical order.
 *
 * @example
 *   currencyCodes().includes('KWD'); // true
 */
export function currencyCodes(): readonly Currency[] {
  return [...digitsByCode.keys()].sort();
}

// The first letter of some codes in lower case, then the two other letters of each. Whole codes would add 109 bytes
// (gzip, 2026-11) to every bundle. ANG left the list in 2025 and BGN in 2026, but both still occur. The codes for gold,
// testing and "no currency" have no minor unit.
const twoDigits =
  'aEDFNLLMDNGOARSUDWGZNbAMBDDTGNMDNDOBOVRLSDTNWPYNZDcADDFHEHFHWNYOPOURCUPVEZKdKKOPZDeGPRNTBURfJDKPgBPELHSIPMDTQY' +
  'DhKDNLTGUFiDRLSNRRRjMDkESGSHRPWYDZTlAKBPKRRDSLmADDLGAKDMKNTOPRUURVRWKXNXVYRZNnADGNIOOKPRZDpABENGKHPKRLNqARrONS' +
  'DUBsARBDCRDGEKGDHPLEOSRDSPTNVCYPZLtHBJSMTOPRYTDWDZSuAHSDSNYUZSvEDESwSTxCDCGyERzARMWWG';
const otherDigits: readonly (readonly [number, string])[] = [
  [0, 'bIFcLPdJFgNFiSKjPYkMFRWpYGrWFuGXYIvNDUVxAFOFPF'],
  [3, 'bHDiQDjODkWDlYDoMRtND'],
  [4, 'cLFuYW'],
];

const digitsByCode: ReadonlyMap<Currency, number> = new Map(
  [[2, twoDigits] as const, ...otherDigits].flatMap(([digits, groups]) =>
    [...groups.matchAll(/([a-z])([A-Z]+)/g)].flatMap(([, first = '', codes = '']) =>
      (codes.match(/../g) ?? []).map((code): [Currency, number] => [first.toUpperCase() + code, digits]),
    ),
  ),
);
