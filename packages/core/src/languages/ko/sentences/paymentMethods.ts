import type { PaymentMethodsSentences } from '../../sentences/paymentMethods';

export const paymentMethods: PaymentMethodsSentences = {
  group: '결제 방법',
  brand: (brand) => brands[brand],
  card: (brand, digits) => ending(`${(brand ?? '').replace(/\s?카드$/u, '')} 카드`.trim(), digits),
  bankAccount: (bank, digits) => ending(bank === null ? '은행 계좌' : `${bank} 계좌`, digits),
  balance: (amount) => (amount === null ? '잔액' : `잔액, ${amount}`),
  expiry: { expired: '유효 기간 지남', 'this-month': '이번 달 만료', 'next-month': '다음 달 만료' },
  declined: '방금 거절됨',
  marked: (name, marks) => [name, ...marks].join(', '),
  anotherCard: '다른 카드',
  only: (name) => `결제 방법은 ${name}입니다.`,
  choose: '결제 방법을 골라 주세요.',
  notChosen: (name) => `${name}, 유효 기간이 지나 고를 수 없어요. 다른 결제 방법을 골라 주세요.`,
  cardDetails: '카드 정보',
  unreadable: '카드 입력란은 다른 페이지라서 이 음성으로 읽을 수 없어요.',
  fieldLoading: '카드 입력란을 불러오고 있어요.',
  fieldFailed: '카드 입력란을 불러오지 못했어요. “다시 불러오기”를 눌러 주세요. 다른 결제 방법을 골라도 돼요.',
  loadAgain: '다시 불러오기',
  incomplete: '카드 정보를 모두 입력해 주세요.',
  wallets: '간편결제로 결제',
};

const brands = {
  amex: '아메리칸 익스프레스',
  bancontact: '밴콘택트',
  'cartes-bancaires': '카르트 방케르',
  diners: '다이너스 클럽',
  discover: '디스커버',
  elo: '엘로',
  jcb: 'JCB',
  maestro: '마에스트로',
  mastercard: '마스터카드',
  unionpay: '유니온페이',
  visa: '비자',
} as const;

function ending(name: string, digits: string | null): string {
  return digits === null ? name : `${name}, 끝자리 ${digits}`;
}
