import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) => `${decimal}${currencyNames[currency] ?? ` ${currency}`}`,
  and: 'アンド',
  hearAmount: '金額を聞く',
  hearFirst: 'まだ金額を聞いていません。「金額を聞く」を押してから、支払ってください。',
  microphoneClosed: 'マイクをオフにしました。',
  secret: '伏せ字',
};

const currencyNames: Readonly<Record<string, string>> = {
  AUD: 'オーストラリアドル',
  CAD: 'カナダドル',
  CHF: 'スイスフラン',
  CNY: '元',
  EUR: 'ユーロ',
  GBP: 'ポンド',
  HKD: '香港ドル',
  INR: 'ルピー',
  JPY: '円',
  KRW: 'ウォン',
  NZD: 'ニュージーランドドル',
  SGD: 'シンガポールドル',
  THB: 'バーツ',
  TWD: '台湾ドル',
  USD: 'ドル',
};
