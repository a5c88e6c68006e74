import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';
import { payment } from './payment';

const declineReasons = {
  'insufficient-funds': '残高が足りません。入金してから、やり直してください。',
  'limit-exceeded': '銀行の限度額を超えています。銀行にお問い合わせください。',
  'card-expired': 'カードの有効期限が切れています。支払い方法をお店にお問い合わせください。',
  'wrong-details': 'カードの情報が一致しません。番号、有効期限、セキュリティコードを見直してください。',
  'authentication-failed': '銀行で本人確認ができませんでした。やり直してください。',
  'contact-bank': '銀行にお問い合わせください。',
  other: '理由は知らされていません。銀行にお問い合わせください。',
};

export const announcement: AnnouncementSentences = {
  // 二分 alone is also a half.
  duration: (count, _value, unit) => `${count}${unit === 'seconds' ? '秒間' : '分間'}`,
  askToHear: '詳しく聞くには「もう一度聞く」を押してください。',
  askToHearAmount: '詳しく聞くには「金額を聞く」を押してください。',
  'looking-up': (p) => `ご注文を調べています${deal(p)}。少しお待ちください。`,
  review: (p) =>
    `これから${p.amount === null ? '' : `${p.amount}を`}${p.payee === null ? '' : `${p.payee}に`}支払います。まだ支払われていません。`,
  'action-required': {
    '3-d-secure': (p) =>
      `銀行が本人確認を求めています${deal(p)}。まだ支払われていません。「銀行の本人確認に進む」を押してください。`,
    redirect: (p) => `次は銀行のページです${deal(p)}。まだ支払われていません。済んだら、ここに戻ってください。`,
    qr: (p) => `コードで支払います${deal(p)}。決済アプリで読み取るか、「${payment.actionButton.qr}」を押してください。`,
  },
  actionOfApp: {
    '3-d-secure': (p) => `銀行が本人確認を求めています${deal(p)}。まだ支払われていません。`,
    redirect: (p) => `次は銀行のページです${deal(p)}。まだ支払われていません。済んだら、ここに戻ってください。`,
    qr: (p) => `コードで支払います${deal(p)}。決済アプリで読み取ってください。`,
  },
  'undo-open': (p) => `まもなく支払いを送信します${deal(p)}。${p.time}は取り消せます。`,
  'undo-ended': (p) => `支払い中です${deal(p)}。もう取り消せません。`,
  'undo-missed': (p) =>
    `支払いを中止しました${deal(p)}。このページを離れたためです。引き落としはありません。やり直してください。`,
  processing: (p) => `支払い中です${deal(p)}。お待ちください。`,
  'still-processing': (p) => `まだ支払い中です${deal(p)}。もう一度支払わずに、お待ちください。`,
  'held-by-bank': (p) => `銀行が支払いを保留しています${deal(p)}。銀行が調べています。もう一度支払わないでください。`,
  checking: (p) => `支払いの結果を調べています${deal(p)}。もう一度支払わないでください。`,
  'already-paying': (p) => `すでに支払い中です${deal(p)}。お待ちください。`,
  'paying-elsewhere': (p) => `別のタブで支払い中です${deal(p)}。そちらで続けてください。`,
  succeeded: (p) => `支払い完了${deal(p)}${withCard(p)}。${reference(p)}`,
  'paid-after-all': (p) => `支払い完了${deal(p)}。先ほどのお知らせは誤りでした。${reference(p)}`,
  declined: (p) => `承認されませんでした${deal(p)}${withCard(p)}。支払われていません。`,
  declinedByBank: (p) => `銀行に承認されませんでした${deal(p)}${withCard(p)}。支払われていません。`,
  declineReasons,
  declineReasonsWithChoice: {
    ...declineReasons,
    'insufficient-funds': '残高が足りません。別の支払い方法をお使いください。',
    'limit-exceeded': '銀行の限度額を超えています。別の支払い方法を使うか、銀行にお問い合わせください。',
    'card-expired': 'カードの有効期限が切れています。別のカードをお使いください。',
    'authentication-failed': '銀行で本人確認ができませんでした。やり直すか、別の支払い方法をお使いください。',
    'contact-bank': '銀行にお問い合わせになるか、別の支払い方法をお使いください。',
    other: '理由は知らされていません。銀行にお問い合わせになるか、別の支払い方法をお使いください。',
  },
  failed: (p) => `支払えませんでした${deal(p)}。引き落としはありません。`,
  failureReasons: {
    'not-sent': '送信できませんでした。接続を確かめて、やり直してください。',
    'service-unavailable': '決済サービスが応答しません。あとでやり直してください。',
    'order-changed': 'ご注文の内容が変わりました。見直すには「やり直す」を押してください。',
    'order-taken': 'このご注文は、別のアカウントで支払い手続き中か、すでに支払い済みです。お店にお問い合わせください。',
    'not-confirmed': '本人確認をもう一度行うには「やり直す」を押してください。',
    'signed-out': 'ログアウトしています。もう一度ログインしてください。',
    other: 'こちらで問題が起きました。やり直してください。',
  },
  refunded: (p) => `返金されました${origin(p)}。${reference(p)}`,
  received: (p) => `入金がありました${origin(p)}。${reference(p)}`,
  cancelled: (p) => `キャンセルしました${deal(p)}。引き落としはありません。やり直すこともできます。`,
  expiring: (p) => `まもなく時間切れです${deal(p)}。残りは${p.time}です。必要なら「時間を延ばす」を押してください。`,
  extended: (p) => `時間を延ばしました${deal(p)}。まだ支払われていません。`,
  expired: (p) => `時間切れです${deal(p)}。引き落としはありません。支払うには、初めからやり直してください。`,
  unknown: (p) =>
    `もう一度支払わないでください${deal(p)}。支払えたかどうか、まだ分かりません。${reference(p)}${help(p)}`,
  keepsChecking: 'このページで調べ続けます。あとで戻ってくることもできます。',
  contradicted: (p) =>
    `もう一度支払わないでください${deal(p)}。結果がはっきりしません。支払い済みと知らされたあとで、未払いと知らされました。銀行にお問い合わせください。${reference(p)}${help(p)}`,
  'can-send-again': (p) =>
    `支払いの指示がお店に届いていません${deal(p)}。「${payment.sendAgainMasked}」を押してください。二重に支払われることはありません。`,
};

/** Amount and payee, each behind a pause, so that a number in the words before never runs into the amount. */
function deal({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : `、${amount}`}${payee === null ? '' : `、支払先は${payee}`}`;
}

function origin({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : `、${amount}`}${payee === null ? '' : `、${payee}から`}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `、カードの末尾は${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : `${payment.reference(text)}。`;
}

function help({ contact }: PaymentPhrases): string {
  return contact === null ? '' : `お問い合わせ先は${contact}です。`;
}
