import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) => `${decimal}${currencyNames[currency] ?? ` ${currency}`}`,
  and: '和',
  hearAmount: '聽金額',
  hearFirst: '您還沒聽到金額。請先按「聽金額」，再付款。',
  microphoneClosed: '麥克風已關閉。',
  secret: '隱藏',
};

const currencyNames: Readonly<Record<string, string>> = {
  AUD: '澳元',
  CAD: '加元',
  CHF: '瑞士法郎',
  CNY: '人民幣',
  EUR: '歐元',
  GBP: '英鎊',
  HKD: '港元',
  IDR: '印尼盾',
  INR: '印度盧比',
  JPY: '日圓',
  KRW: '韓元',
  MOP: '澳門元',
  NZD: '紐西蘭元',
  PHP: '披索',
  SGD: '新加坡元',
  THB: '泰銖',
  TWD: '元',
  USD: '美元',
};
