import { zhHant as language } from '@payaloud/core/languages/zh-Hant';
import { testInEnglish } from './testInEnglish';
import type { CheckoutWords } from './words';

export const zhHant: CheckoutWords = {
  language,
  locale: 'zh-TW',
  currency: 'TWD',
  languageLabel: '語言',
  languageMissing: '這種語言沒有載入，請再試一次。',

  title: '結帳',
  steps: { order: '加小費', payment: '付款' },

  order: '您的訂單',
  aside: '播報與設定',
  items: { 'flat-white': '馥列白咖啡', croissant: '杏仁可頌', beans: '咖啡豆，250克' },
  tip: '小費',
  newTotal: (amount) => (amount === null ? '總額已換成另一種貨幣。' : `現在總額${amount}。`),

  tipDescription: '可以說、可以輸入，也可以選擇。不給小費請留空，或輸入0。',
  noTip: '不給小費',
  drawingOffer: '下次用畫圖代替驗證碼',
  passkeyOffer: '下次用通行密鑰代替驗證碼',
  passkeyKept: '通行密鑰已儲存。下次可以用它代替驗證碼。',
  passkeyNotKept: '沒有儲存通行密鑰。下次請用驗證碼，或再試一次。',
  again: '開始新訂單',

  page: {
    cafe: '在咖啡店付款',
    transfer: '轉帳',
    to: '收款人',
    amount: '金額',
    others: '其他訂單',
    notKept: '商家沒有儲存。下次請用驗證碼，或重新設定。',
    silent: '商家沒有回應，正在繼續聯絡。',
    back: '商家恢復回應了。',
    test: testInEnglish,
  },

  bank: {
    code: (digits) => `銀行簡訊：您的驗證碼為${digits}。`,
    charges: '本訂單扣款次數：',
  },
};
