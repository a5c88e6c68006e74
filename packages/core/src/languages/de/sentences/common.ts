import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  // Switzerland writes a point.
  amountInDigits: (decimal, currency) =>
    `${currency === 'CHF' ? decimal : decimal.replace('.', ',')} ${currencyNames[currency] ?? currency}`,
  and: 'und',
  hearAmount: 'Betrag hören',
  hearFirst: 'Sie haben den Betrag noch nicht gehört. Drücken Sie zuerst „Betrag hören“. Danach können Sie zahlen.',
  microphoneClosed: 'Mikrofon aus.',
  secret: 'verborgen',
};

const currencyNames: Readonly<Record<string, string>> = {
  AUD: 'australische Dollar',
  CAD: 'kanadische Dollar',
  CHF: 'Franken',
  CNY: 'Yuan',
  CZK: 'tschechische Kronen',
  DKK: 'dänische Kronen',
  EUR: 'Euro',
  GBP: 'Pfund',
  HKD: 'Hongkong-Dollar',
  INR: 'Rupien',
  JPY: 'Yen',
  NOK: 'norwegische Kronen',
  NZD: 'Neuseeland-Dollar',
  PLN: 'Zloty',
  SEK: 'schwedische Kronen',
  SGD: 'Singapur-Dollar',
  USD: 'Dollar',
};
