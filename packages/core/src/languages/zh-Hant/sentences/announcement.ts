import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';
import { payment } from './payment';

const declineReasons = {
  'insufficient-funds': '帳戶餘額不足，請補足後再試一次。',
  'limit-exceeded': '超過銀行限額，請聯絡銀行。',
  'card-expired': '卡片已過期，請聯絡店家。',
  'wrong-details': '卡片資料不符，請檢查卡號、有效期限和安全碼。',
  'authentication-failed': '銀行無法驗證您的身分，請再試一次。',
  'contact-bank': '請聯絡銀行。',
  other: '原因不明，請聯絡銀行。',
};

const redirect = (p: PaymentPhrases) => `下一步到銀行網頁${deal(p)}。還沒有付款，完成後請回到這裡。`;
const bankAsks = (p: PaymentPhrases) => `銀行等您驗證${deal(p)}。還沒有付款`;
const scan = (p: PaymentPhrases) => `等您掃碼付款${deal(p)}。請用支付應用程式掃描QR碼`;

export const announcement: AnnouncementSentences = {
  duration: (count, _value, unit) => `${count}${unit === 'seconds' ? '秒' : '分鐘'}`,
  askToHear: '要聽詳細內容，請按「再聽一次」。',
  askToHearAmount: '要聽詳細內容，請按「聽金額」。',
  'looking-up': (p) => `正在查詢訂單${deal(p)}。請稍候。`,
  review: (p) => `即將付款${p.amount ?? ''}${p.payee === null ? '' : `給${p.payee}`}。現在還沒有付款。`,
  'action-required': {
    '3-d-secure': (p) => `${bankAsks(p)}，請按「${payment.actionButton['3-d-secure']}」。`,
    redirect,
    qr: (p) => `${scan(p)}，或開啟連結。`,
  },
  actionOfApp: {
    '3-d-secure': (p) => `${bankAsks(p)}。`,
    redirect,
    qr: (p) => `${scan(p)}。`,
  },
  'undo-open': (p) => `即將送出付款${deal(p)}。${p.time}內可以撤回。`,
  'undo-ended': (p) => `正在付款${deal(p)}。現在不能撤回了。`,
  'undo-missed': (p) => `付款已取消${deal(p)}。網頁剛才在背景，沒有扣款，請再試一次。`,
  processing: (p) => `正在付款${deal(p)}。請稍候。`,
  'still-processing': (p) => `還在付款${deal(p)}。請稍候，請勿重複付款。`,
  'held-by-bank': (p) => `銀行暫緩付款${deal(p)}。銀行正在審核，請勿重複付款。`,
  checking: (p) => `正在查詢付款結果${deal(p)}。請勿重複付款。`,
  'already-paying': (p) => `付款已在進行中${deal(p)}。請稍候。`,
  'paying-elsewhere': (p) => `另一個分頁正在付款${deal(p)}。請到那裡繼續。`,
  succeeded: (p) => `付款成功${deal(p)}${withCard(p)}。${reference(p)}`,
  'paid-after-all': (p) => `付款成功${deal(p)}。剛才的訊息有誤，請以這則為準。${reference(p)}`,
  declined: (p) => `付款遭拒${deal(p)}${withCard(p)}。沒有付款。`,
  declinedByBank: (p) => `付款遭銀行拒絕${deal(p)}${withCard(p)}。沒有付款。`,
  declineReasons,
  declineReasonsWithChoice: {
    ...declineReasons,
    'insufficient-funds': '帳戶餘額不足，請更換付款方式。',
    'limit-exceeded': '超過銀行限額，請更換付款方式，或聯絡銀行。',
    'card-expired': '卡片已過期，請換一張卡。',
    'authentication-failed': '銀行無法驗證您的身分，請再試一次，或更換付款方式。',
    'contact-bank': '請聯絡銀行，或更換付款方式。',
    other: '原因不明，請聯絡銀行，或更換付款方式。',
  },
  failed: (p) => `付款失敗${deal(p)}。沒有扣款。`,
  failureReasons: {
    'not-sent': '付款沒有送出，請檢查網路後再試一次。',
    'service-unavailable': '付款服務沒有回應，請稍後再試。',
    'order-changed': '訂單已變更。要查看，請按「再試一次」。',
    'order-taken': '另一個使用者帳號正在為這筆訂單付款，或已經付款，請聯絡店家。',
    'not-confirmed': '要重新驗證身分，請按「再試一次」。',
    'signed-out': '您已登出，請重新登入。',
    other: '我們這邊出了問題，您可以再試一次。',
  },
  refunded: (p) => `已退款${p.amount ?? ''}${from(p)}。${reference(p)}`,
  received: (p) => `收到${p.amount ?? '一筆款項'}${from(p)}。${reference(p)}`,
  cancelled: (p) => `付款已取消${deal(p)}。沒有扣款，您可以再試一次。`,
  expiring: (p) => `付款時間快結束了${deal(p)}。還剩${p.time}，需要的話請按「延長時間」。`,
  extended: (p) => `時間已延長${deal(p)}。現在還沒有付款。`,
  expired: (p) => `已逾時${deal(p)}。沒有扣款。要付款，請重新開始。`,
  unknown: (p) => `請勿重複付款${deal(p)}。付款結果還不清楚。${reference(p)}${help(p)}`,
  keepsChecking: '網頁會繼續查詢，您也可以稍後回來。',
  contradicted: (p) =>
    `請勿重複付款${deal(p)}。結果不清楚，先顯示成功，後顯示失敗，請聯絡銀行。${reference(p)}${help(p)}`,
  'can-send-again': (p) => `店家沒有收到${deal(p)}。請按「${payment.sendAgainMasked}」，仍是同一筆付款。`,
};

/**
 * Amount and payee, each after a comma, so that a number in the words before never runs into the amount. Not 給, which makes a
 * whole clause that sounds like the Pay button.
 */
function deal({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : `，${amount}`}${payee === null ? '' : `，收款方${payee}`}`;
}

function from({ payee }: PaymentPhrases): string {
  return payee === null ? '' : `，來自${payee}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `，卡號末四碼${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : `${payment.reference(text)}。`;
}

function help({ contact }: PaymentPhrases): string {
  return contact === null ? '' : `需要協助，請聯絡${contact}。`;
}
