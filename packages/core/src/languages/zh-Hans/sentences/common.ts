import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) => `${decimal}${currencyNames[currency] ?? ` ${currency}`}`,
  and: '和',
  hearAmount: '听金额',
  hearFirst: '您还没有听到金额。请先按“听金额”，再付款。',
  microphoneClosed: '麦克风已关闭。',
  secret: '隐藏',
};

const currencyNames: Readonly<Record<string, string>> = {
  AUD: '澳元',
  CAD: '加元',
  CHF: '瑞士法郎',
  CNY: '元',
  EUR: '欧元',
  GBP: '英镑',
  HKD: '港元',
  INR: '印度卢比',
  JPY: '日元',
  KRW: '韩元',
  MOP: '澳门元',
  NZD: '新西兰元',
  SGD: '新加坡元',
  TWD: '新台币',
  USD: '美元',
};
