import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) => `${decimal.replace('.', ',')} ${nameFor(decimal, currency)}`,
  and: 'et',
  hearAmount: 'Écouter le montant',
  hearFirst: 'Vous n’avez pas encore entendu le montant. Appuyez sur «\u202fÉcouter le montant\u202f», puis payez.',
  microphoneClosed: 'Micro fermé.',
  secret: 'masqué',
};

/** French counts everything below two in the singular: 1,50 euro. */
function nameFor(decimal: string, currency: string): string {
  const names = currencyNames[currency];
  if (!names) return currency;
  return names[Math.abs(Number(decimal)) < 2 ? 0 : 1];
}

const currencyNames: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  AUD: ['dollar australien', 'dollars australiens'],
  CAD: ['dollar canadien', 'dollars canadiens'],
  CHF: ['franc suisse', 'francs suisses'],
  CNY: ['yuan', 'yuans'],
  EUR: ['euro', 'euros'],
  GBP: ['livre sterling', 'livres sterling'],
  HKD: ['dollar de Hong Kong', 'dollars de Hong Kong'],
  INR: ['roupie', 'roupies'],
  JPY: ['yen', 'yens'],
  MAD: ['dirham', 'dirhams'],
  NZD: ['dollar néo-zélandais', 'dollars néo-zélandais'],
  SGD: ['dollar de Singapour', 'dollars de Singapour'],
  TND: ['dinar tunisien', 'dinars tunisiens'],
  USD: ['dollar', 'dollars'],
  XAF: ['franc CFA', 'francs CFA'],
  XOF: ['franc CFA', 'francs CFA'],
};
