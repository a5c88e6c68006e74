import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) => `${inPortuguese(decimal)} ${nameFor(decimal, currency)}`,
  and: 'e',
  hearAmount: 'Ouvir o valor',
  hearFirst: 'Você ainda não ouviu o valor. Pressione “Ouvir o valor” e depois pague.',
  microphoneClosed: 'Microfone fechado.',
  secret: 'oculto',
};

export function inPortuguese(decimal: number | string): string {
  return String(decimal).replace('.', ',');
}

/** Everything below two is in the singular: 1,50 real. */
function nameFor(decimal: string, currency: string): string {
  const names = currencyNames[currency];
  if (!names) return currency;
  return names[Math.abs(Number(decimal)) < 2 ? 0 : 1];
}

const dollars = (of: string): readonly [string, string] => [`dólar ${of}`, `dólares ${of}`];

const currencyNames: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  AOA: ['kwanza', 'kwanzas'],
  AUD: ['dólar australiano', 'dólares australianos'],
  BRL: ['real', 'reais'],
  CAD: ['dólar canadense', 'dólares canadenses'],
  CHF: ['franco suíço', 'francos suíços'],
  CNY: ['yuan', 'yuans'],
  CVE: ['escudo', 'escudos'],
  EUR: ['euro', 'euros'],
  GBP: ['libra', 'libras'],
  HKD: dollars('de Hong Kong'),
  INR: ['rúpia', 'rúpias'],
  JPY: ['iene', 'ienes'],
  MOP: ['pataca', 'patacas'],
  MZN: ['metical', 'meticais'],
  NZD: ['dólar neozelandês', 'dólares neozelandeses'],
  SGD: dollars('de Singapura'),
  USD: ['dólar', 'dólares'],
};
