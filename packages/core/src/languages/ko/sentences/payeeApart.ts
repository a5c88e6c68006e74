import type { PayeeApartSentences } from '../../sentences/payeeApart';

const end = '이름 끝';
const named = (name: string) => `이름 “${name}”`;

export const payeeApart: PayeeApartSentences = {
  // Two numerals in a row, one of them a power of ten: 오백. A single one is in many names, such as 천호 and 만나.
  numbers: /[일이삼사오육칠팔구수몇]\s?[십백천만억]|[십백천만억]\s?[일이삼사오육칠팔구십백천만억]/u,
  words:
    /[\p{Nd}영공일이삼사오육칠팔구십백천만억]\s?원|달러|센트|유로|파운드|위안|프랑|루피|바트|엔화|한화|미화|(?<![a-z])(?:(?:us|au|ca|nz|hk|sg)d|eur|gbp|chf|cny|rmb|jpy|inr|krw|twd|paid|dollars?|euros?|won|yen)(?![a-z])|결제|지불|송금|이체|입금|출금|환불|(?:받는|보낸) [곳분]|완료|성공|실패|승인|거절|취소|중단|만료|보류|이름 끝/iu,
  last: named,
  within: named,
  closed: (name) => `${named(name)}, ${end}`,
  end,
};
