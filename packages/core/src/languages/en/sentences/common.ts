import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) => `${decimal} ${currencyNames[currency] ?? currency}`,
  and: 'and',
  hearAmount: 'Hear the amount',
  hearFirst: 'Hear the amount first, then pay.',
  microphoneClosed: 'Microphone closed.',
  secret: 'star',
};

const currencyNames: Readonly<Record<string, string>> = {
  AUD: 'Australian dollars',
  CAD: 'Canadian dollars',
  CHF: 'Swiss francs',
  CNY: 'yuan',
  EUR: 'euros',
  GBP: 'pounds',
  HKD: 'Hong Kong dollars',
  INR: 'rupees',
  JPY: 'yen',
  NZD: 'New Zealand dollars',
  SGD: 'Singapore dollars',
  USD: 'dollars',
};
