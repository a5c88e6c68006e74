import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';
import { payment } from './payment';

const declineReasons = {
  'insufficient-funds': '잔액이 부족해요. 채운 뒤 다시 시도해 주세요.',
  'limit-exceeded': '은행 한도를 넘었어요. 은행에 문의해 주세요.',
  'card-expired': '카드 유효 기간이 지났어요. 결제 방법을 매장에 문의해 주세요.',
  'wrong-details': '카드 정보가 맞지 않아요. 번호, 유효 기간, 보안 코드를 확인해 주세요.',
  'authentication-failed': '은행이 본인 확인을 하지 못했어요. 다시 시도해 주세요.',
  'contact-bank': '은행에 문의해 주세요.',
  other: '이유는 전달되지 않았어요. 은행에 문의해 주세요.',
};

const redirect = (p: PaymentPhrases) =>
  `다음은 은행 페이지예요${deal(p)}. 아직 결제되지 않았어요. 마친 뒤 여기로 돌아와 주세요.`;
const bankAsks = (p: PaymentPhrases) => `은행이 확인을 요청해요${deal(p)}. 아직 결제되지 않았어요.`;
const scan = (p: PaymentPhrases) => `코드로 결제해요${deal(p)}. 결제 앱으로 코드를 찍`;

export const announcement: AnnouncementSentences = {
  duration: (count, _value, unit) => `${count}${unit === 'seconds' ? '초' : '분'}`,
  askToHear: '자세히 들으려면 “다시 듣기”를 눌러 주세요.',
  askToHearAmount: '자세히 들으려면 “금액 듣기”를 눌러 주세요.',
  'looking-up': (p) => `주문을 확인하고 있어요${deal(p)}. 잠시 기다려 주세요.`,
  review: (p) => `결제 전이에요${deal(p)}. 아직 결제되지 않았어요.`,
  'action-required': {
    '3-d-secure': (p) => `${bankAsks(p)} “${payment.actionButton['3-d-secure']}”를 눌러 주세요.`,
    redirect,
    qr: (p) => `${scan(p)}거나 “${payment.actionButton.qr}”를 눌러 주세요.`,
  },
  actionOfApp: { '3-d-secure': bankAsks, redirect, qr: (p) => `${scan(p)}어 주세요.` },
  'undo-open': (p) => `곧 결제돼요${deal(p)}. ${p.time} 안에 되돌릴 수 있어요.`,
  'undo-ended': (p) => `결제 중이에요${deal(p)}. 이제 되돌릴 수 없어요.`,
  'undo-missed': (p) =>
    `결제하지 않았어요${deal(p)}. 이 페이지를 벗어났기 때문이에요. 빠져나간 돈은 없어요. 다시 시도해 주세요.`,
  processing: (p) => `결제 중이에요${deal(p)}. 기다려 주세요.`,
  'still-processing': (p) => `아직 결제 중이에요${deal(p)}. 다시 결제하지 말고 기다려 주세요.`,
  'held-by-bank': (p) => `은행이 보류했어요${deal(p)}. 은행이 확인하고 있어요. 다시 결제하지 마세요.`,
  checking: (p) => `결과를 확인하고 있어요${deal(p)}. 다시 결제하지 마세요.`,
  'already-paying': (p) => `이미 결제 중이에요${deal(p)}. 기다려 주세요.`,
  'paying-elsewhere': (p) => `다른 탭에서 결제 중이에요${deal(p)}. 그 탭에서 계속해 주세요.`,
  succeeded: (p) => `결제 완료${deal(p)}${withCard(p)}.${reference(p)}`,
  'paid-after-all': (p) => `결제 완료${deal(p)}. 앞선 안내는 잘못됐어요.${reference(p)}`,
  declined: (p) => `결제가 거절됐어요${deal(p)}${withCard(p)}. 결제되지 않았어요.`,
  declinedByBank: (p) => `은행이 거절했어요${deal(p)}${withCard(p)}. 결제되지 않았어요.`,
  declineReasons,
  declineReasonsWithChoice: {
    ...declineReasons,
    'insufficient-funds': '잔액이 부족해요. 다른 방법으로 결제해 주세요.',
    'limit-exceeded': '은행 한도를 넘었어요. 다른 방법으로 결제하거나 은행에 문의해 주세요.',
    'card-expired': '카드 유효 기간이 지났어요. 다른 카드를 써 주세요.',
    'authentication-failed': '은행이 본인 확인을 하지 못했어요. 다시 시도하거나 다른 방법으로 결제해 주세요.',
    'contact-bank': '은행에 문의하거나 다른 방법으로 결제해 주세요.',
    other: '이유는 전달되지 않았어요. 은행에 문의하거나 다른 방법으로 결제해 주세요.',
  },
  failed: (p) => `결제하지 못했어요${deal(p)}. 빠져나간 돈은 없어요.`,
  failureReasons: {
    'not-sent': '보내지 못했어요. 연결을 확인하고 다시 시도해 주세요.',
    'service-unavailable': '결제 서비스가 응답하지 않아요. 나중에 다시 시도해 주세요.',
    'order-changed': '주문이 바뀌었어요. 확인하려면 “다시 시도”를 눌러 주세요.',
    'order-taken': '다른 계정에서 이 주문을 결제하고 있거나 이미 결제했어요. 매장에 문의해 주세요.',
    'not-confirmed': '본인 확인을 다시 하려면 “다시 시도”를 눌러 주세요.',
    'signed-out': '로그아웃됐어요. 다시 로그인해 주세요.',
    other: '저희 쪽에 문제가 생겼어요. 다시 시도해 주세요.',
  },
  refunded: (p) => `환불됐어요${origin(p, '보낸 곳')}.${reference(p)}`,
  received: (p) => `입금됐어요${origin(p, '보낸 분')}.${reference(p)}`,
  cancelled: (p) => `결제를 취소했어요${deal(p)}. 빠져나간 돈은 없어요. 다시 시도할 수 있어요.`,
  expiring: (p) =>
    `시간이 얼마 안 남았어요${deal(p)}. 남은 시간은 ${p.time}. 더 필요하면 “시간 더 받기”를 눌러 주세요.`,
  extended: (p) => `시간을 늘렸어요${deal(p)}. 아직 결제되지 않았어요.`,
  expired: (p) => `시간이 끝났어요${deal(p)}. 빠져나간 돈은 없어요. 결제하려면 처음부터 다시 해 주세요.`,
  unknown: (p) => `다시 결제하지 마세요${deal(p)}. 결제됐는지 아직 알 수 없어요.${reference(p)}${help(p)}`,
  keepsChecking: '이 페이지에서 계속 확인할게요. 나중에 다시 와도 돼요.',
  contradicted: (p) =>
    `다시 결제하지 마세요${deal(p)}. 결과가 분명하지 않아요. 결제됐다는 안내 뒤에 결제되지 않았다는 안내가 왔어요. 은행에 문의해 주세요.${reference(p)}${help(p)}`,
  'can-send-again': (p) =>
    `매장에 전달되지 않았어요${deal(p)}. “${payment.sendAgainMasked}”를 눌러 주세요. 두 번 결제되지 않아요.`,
};

/** Amount and payee, each behind a pause, because an ending would have to fit their last sound. */
function deal({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : `, ${amount}`}${payee === null ? '' : `, 받는 곳 ${payee}`}`;
}

/** A shop refunds, and mostly people send. */
function origin({ amount, payee }: PaymentPhrases, sender: '보낸 곳' | '보낸 분'): string {
  return `${amount === null ? '' : `, ${amount}`}${payee === null ? '' : `, ${sender} ${payee}`}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `, 카드 끝자리 ${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : ` ${payment.reference(text)}.`;
}

function help({ contact }: PaymentPhrases): string {
  return contact === null ? '' : ` 문의할 곳은 ${contact}입니다.`;
}
