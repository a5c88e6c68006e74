import { ko as language } from '@payaloud/core/languages/ko';
import { testInEnglish } from './testInEnglish';
import type { CheckoutWords } from './words';

export const ko: CheckoutWords = {
  language,
  locale: 'ko-KR',
  currency: 'KRW',
  languageLabel: '언어',
  languageMissing: '그 언어를 불러오지 못했어요. 다시 시도해 주세요.',

  title: '결제하기',
  steps: { order: '팁 더하기', payment: '결제' },

  order: '주문 내역',
  aside: '안내와 설정',
  items: { 'flat-white': '플랫 화이트', croissant: '아몬드 크루아상', beans: '커피 원두, 250그램' },
  tip: '팁',
  newTotal: (amount) => (amount === null ? '합계의 통화가 바뀌었어요.' : `합계가 바뀌었어요, ${amount}.`),

  tipDescription: '말하거나 입력하거나 골라 주세요. 팁을 주지 않으려면 비워 두거나 0을 입력해 주세요.',
  noTip: '팁 없음',
  drawingOffer: '다음에는 인증번호 대신 표시 그리기',
  passkeyOffer: '다음에는 인증번호 대신 패스키 쓰기',
  passkeyKept: '패스키를 저장했어요. 다음에는 인증번호 대신 쓸 수 있어요.',
  passkeyNotKept: '패스키를 저장하지 않았어요. 다음에는 인증번호를 쓰거나 다시 시도해 주세요.',
  again: '새 주문 시작',

  page: {
    cafe: '카페에서 결제',
    transfer: '돈 보내기',
    to: '받는 사람',
    amount: '금액',
    others: '다른 주문',
    notKept: '매장이 저장하지 못했어요. 다음에는 인증번호를 쓰거나 다시 등록해 주세요.',
    silent: '매장이 응답하지 않아요. 계속 확인하고 있어요.',
    back: '매장이 다시 응답해요.',
    test: testInEnglish,
  },

  bank: {
    code: (digits) => `은행 문자 메시지. 인증번호는 ${digits}.`,
    charges: '이 주문의 결제 횟수:',
  },
};
