import { zhHans as language } from '@payaloud/core/languages/zh-Hans';
import type { CheckoutWords } from './words';

export const zhHans: CheckoutWords = {
  language,
  locale: 'zh-CN',
  currency: 'CNY',
  languageLabel: '语言',
  languageMissing: '这种语言没能加载，请重试。',

  title: '结账',
  steps: { order: '加小费', payment: '付款' },

  order: '您的订单',
  aside: '播报与设置',
  items: { 'flat-white': '澳白咖啡', croissant: '杏仁可颂', beans: '咖啡豆，250克' },
  tip: '小费',
  newTotal: (amount) => (amount === null ? '合计已换成另一种货币。' : `现在合计${amount}。`),

  tipDescription: '可以说、可以输入，也可以选择。不付小费请留空，或输入0。',
  noTip: '不付小费',
  drawingOffer: '下次用划一划代替验证码',
  passkeyOffer: '下次用通行密钥代替验证码',
  passkeyKept: '通行密钥已保存。下次可以用它代替验证码。',
  passkeyNotKept: '没有保存通行密钥。下次请用验证码，或再试一次。',
  again: '开始新订单',

  page: {
    cafe: '在咖啡店付款',
    transfer: '转账',
    to: '收款人',
    amount: '金额',
    others: '其他订单',
    notKept: '商家没有保存。下次请用验证码，或重新设置。',
    silent: '商家没有回应，正在继续联系。',
    back: '商家恢复回应了。',
    test: {
      lang: 'zh-Hans',
      title: '测试工具',
      note: '本页不涉及真实付款，Stripe和银行都是模拟的。',
      scene: '按下付款后',
      scenes: {
        pays: '银行付款成功',
        declines: '银行拒绝：余额不足',
        asks: '银行先验证：3-D Secure',
        slow: '银行12秒后才回应',
        'loses-request': '发给商家的请求丢失',
        'loses-reply': '商家已扣款，但回应丢失',
        'stripe-loses-request': '商家发给Stripe的请求丢失',
        'stripe-loses-reply': 'Stripe已扣款，但回应丢失',
        'doubled-webhook': 'Stripe通知商家两次',
        'late-webhook': 'Stripe晚10秒通知商家',
        'dies-before-open': '商家在联系Stripe之前中断',
        'dies-after-open': '商家在联系Stripe之后中断',
        'dies-before-pay': '商家在扣款之前中断',
        'dies-after-pay': '商家在扣款之后中断',
      },
      attacks: '对本商家的攻击测试',
    },
  },

  bank: {
    // Not 是 before the digits, because it sounds like 四 and 十.
    code: (digits) => `银行短信：您的验证码为${digits}。`,
    charges: '本订单扣款次数：',
  },
};
