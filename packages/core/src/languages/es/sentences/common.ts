import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) => `${inFigures(decimal, currency)} ${nameFor(decimal, currency)}`,
  and: 'y',
  hearAmount: 'Oír el importe',
  hearFirst: 'Aún no ha oído el importe. Pulse «Oír el importe» y después pague.',
  microphoneClosed: 'Micrófono cerrado.',
  secret: 'oculto',
};

/** With the decimal mark of the currency's countries. */
export function inFigures(decimal: string, currency: string): string {
  return withPoint.has(currency) ? decimal : decimal.replace('.', ',');
}

const withPoint: ReadonlySet<string> = new Set('MXN USD PEN DOP CUP GTQ HNL NIO PAB PHP'.split(' '));

/** Spanish counts in the plural all but one: 1,50 euros. */
function nameFor(decimal: string, currency: string): string {
  const [one, other] = currencyNames[currency]?.split('|') ?? [currency, currency];
  return (Number(decimal) === 1 ? one : other) ?? currency;
}

const currencyNames: Readonly<Record<string, string>> = {
  ARS: 'peso|pesos',
  AUD: 'dólar australiano|dólares australianos',
  CAD: 'dólar canadiense|dólares canadienses',
  CHF: 'franco suizo|francos suizos',
  CLP: 'peso|pesos',
  CNY: 'yuan|yuanes',
  COP: 'peso|pesos',
  EUR: 'euro|euros',
  GBP: 'libra|libras',
  JPY: 'yen|yenes',
  MXN: 'peso|pesos',
  PEN: 'sol|soles',
  USD: 'dólar|dólares',
  UYU: 'peso|pesos',
};
