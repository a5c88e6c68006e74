import { ja as language } from '@payaloud/core/languages/ja';
import { testInEnglish } from './testInEnglish';
import type { CheckoutWords } from './words';

export const ja: CheckoutWords = {
  language,
  locale: 'ja-JP',
  currency: 'JPY',
  languageLabel: '言語',
  languageMissing: 'その言語を読み込めませんでした。やり直してください。',

  title: 'お会計',
  steps: { order: 'チップを加える', payment: '支払う' },

  order: 'ご注文',
  aside: 'お知らせと設定',
  items: { 'flat-white': 'フラットホワイト', croissant: 'アーモンドクロワッサン', beans: 'コーヒー豆、250グラム' },
  tip: 'チップ',
  newTotal: (amount) => (amount === null ? '合計の通貨が変わりました。' : `新しい合計は${amount}です。`),

  tipDescription:
    '声で言うか、入力するか、選んでください。チップなしのときは、空欄のままにするか、0を入力してください。',
  noTip: 'チップなし',
  drawingOffer: '次回は、コードの入力ではなく、マークを描く',
  passkeyOffer: '次回は、コードではなく、パスキーを使う',
  passkeyKept: 'パスキーを保存しました。次回は、コードの代わりに使えます。',
  passkeyNotKept: 'パスキーは保存されていません。次回はコードを使うか、やり直してください。',
  again: '新しい注文を始める',

  page: {
    cafe: 'カフェで支払う',
    transfer: '送金',
    to: '送金先',
    amount: '金額',
    others: 'ほかの注文',
    notKept: 'お店に保存されませんでした。次回はコードを使うか、もう一度登録してください。',
    silent: 'お店が応答しません。引き続き確かめています。',
    back: 'お店の応答が戻りました。',
    test: testInEnglish,
  },

  bank: {
    code: (digits) => `銀行からのメッセージ。認証コードは${digits}です。`,
    charges: 'この注文の引き落とし回数、',
  },
};
