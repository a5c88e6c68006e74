import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) => `${decimal} ${currencyNames[currency] ?? currency}`,
  and: 'and',
  hearAmount: 'Hear the amount',
  hearFirst: 'You haven’t heard the amount yet. Press “Hear the amount”, then pay.',
  microphoneClosed: 'Microphone closed.',
  secret: 'hidden',
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
