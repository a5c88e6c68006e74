import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) => `${decimal.replace('.', ',')} ${currencyNames[currency] ?? currency}`,
  and: 'et',
  hearAmount: 'Écouter le montant',
  hearFirst: 'Vous n’avez pas encore entendu le montant. Appuyez sur «\u202fÉcouter le montant\u202f», puis payez.',
  microphoneClosed: 'Micro fermé.',
  secret: 'masqué',
};

const currencyNames: Readonly<Record<string, string>> = {
  AUD: 'dollars australiens',
  CAD: 'dollars canadiens',
  CHF: 'francs suisses',
  CNY: 'yuans',
  EUR: 'euros',
  GBP: 'livres sterling',
  HKD: 'dollars de Hong Kong',
  INR: 'roupies',
  JPY: 'yens',
  MAD: 'dirhams',
  NZD: 'dollars néo-zélandais',
  SGD: 'dollars de Singapour',
  TND: 'dinars tunisiens',
  USD: 'dollars',
  XAF: 'francs CFA',
  XOF: 'francs CFA',
};
