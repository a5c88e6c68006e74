import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) => `${decimal}${currencyNames[currency] ?? ` ${currency}`}`,
  and: '앤드',
  hearAmount: '금액 듣기',
  hearFirst: '아직 금액을 듣지 않았어요. “금액 듣기”를 눌러 주세요. 그런 다음 결제해 주세요.',
  microphoneClosed: '마이크를 껐어요.',
  secret: '가려진 글자',
};

const currencyNames: Readonly<Record<string, string>> = {
  AUD: '호주 달러',
  CAD: '캐나다 달러',
  CHF: '스위스 프랑',
  CNY: '위안',
  EUR: '유로',
  GBP: '파운드',
  HKD: '홍콩 달러',
  INR: '루피',
  JPY: '엔',
  KRW: '원',
  NZD: '뉴질랜드 달러',
  SGD: '싱가포르 달러',
  THB: '바트',
  TWD: '대만 달러',
  USD: '달러',
  VND: '동',
};
