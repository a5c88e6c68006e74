import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';
import { payment } from './payment';

const declineReasons = {
  'insufficient-funds': '账户余额不足，请补足余额后重试。',
  'limit-exceeded': '超过银行限额，请联系银行。',
  'card-expired': '银行卡已过期，请联系商家。',
  'wrong-details': '银行卡信息不符，请检查卡号、有效期和安全码。',
  'authentication-failed': '银行没能验证您的身份，请重试。',
  'contact-bank': '请联系银行。',
  other: '原因未知，请联系银行。',
};

export const announcement: AnnouncementSentences = {
  duration: (count, _value, unit) => `${count}${unit === 'seconds' ? '秒' : '分钟'}`,
  askToHear: '要听详情，请按“再听一遍”。',
  askToHearAmount: '要听详情，请按“听金额”。',
  'looking-up': (p) => `正在查询订单${deal(p)}。请稍候。`,
  review: (p) =>
    `${p.amount === null ? '即将付款' : `即将付${p.amount}`}${p.payee === null ? '' : `给${p.payee}`}。现在还没有付款。`,
  'action-required': {
    '3-d-secure': (p) => `银行等您验证${deal(p)}。还没有付款，请按“进行银行验证”。`,
    redirect: (p) => `下一步去银行页面${deal(p)}。还没有付款，完成后请回到这里。`,
    qr: (p) => `扫码付款${deal(p)}。请用支付应用扫码，或打开链接。`,
  },
  actionOfApp: {
    '3-d-secure': (p) => `银行等您验证${deal(p)}。还没有付款。`,
    redirect: (p) => `下一步去银行页面${deal(p)}。还没有付款，完成后请回到这里。`,
    qr: (p) => `扫码付款${deal(p)}。请用支付应用扫码。`,
  },
  'undo-open': (p) => `付款即将提交${deal(p)}。${p.time}内可以撤销。`,
  'undo-ended': (p) => `正在付款${deal(p)}。现在不能撤销了。`,
  'undo-missed': (p) => `付款已取消${deal(p)}。页面刚才在后台，没有扣款，请重试。`,
  processing: (p) => `正在付款${deal(p)}。请稍候。`,
  'still-processing': (p) => `仍在付款${deal(p)}。请稍候，不要重复付款。`,
  'held-by-bank': (p) => `银行暂缓付款${deal(p)}。银行正在核查，请不要重复付款。`,
  checking: (p) => `正在查询付款结果${deal(p)}。请不要重复付款。`,
  'already-paying': (p) => `这笔付款正在处理${deal(p)}。请稍候。`,
  'paying-elsewhere': (p) => `另一个标签页正在付款${deal(p)}。请到那里继续。`,
  // Not 已付…给…, which is one light syllable from the Pay button 付…给….
  succeeded: (p) => `付款成功${deal(p)}${withCard(p)}。${reference(p)}`,
  'paid-after-all': (p) => `付款成功${deal(p)}。刚才的消息有误，以这条为准。${reference(p)}`,
  declined: (p) => `付款被拒${deal(p)}${withCard(p)}。没有付款。`,
  declinedByBank: (p) => `付款被银行拒绝${deal(p)}${withCard(p)}。没有付款。`,
  declineReasons,
  declineReasonsWithChoice: {
    ...declineReasons,
    'insufficient-funds': '账户余额不足，请换一种付款方式。',
    'limit-exceeded': '超过银行限额，请换一种付款方式，或联系银行。',
    'card-expired': '银行卡已过期，请换一张卡。',
    'authentication-failed': '银行没能验证您的身份，请重试，或换一种付款方式。',
    'contact-bank': '请联系银行，或换一种付款方式。',
    other: '原因未知，请联系银行，或换一种付款方式。',
  },
  failed: (p) => `付款失败${deal(p)}。没有扣款。`,
  failureReasons: {
    'not-sent': '付款没有提交，请检查网络后重试。',
    'service-unavailable': '付款服务没有回应，请稍后重试。',
    'order-changed': '订单已更改。要查看，请按“重试”。',
    'order-taken': '另一个用户账号正在为这个订单付款，或已经付款，请联系商家。',
    'not-confirmed': '要重新验证身份，请按“重试”。',
    'signed-out': '您的登录已失效，请重新登录。',
    other: '我们这边出了问题，您可以重试。',
  },
  refunded: (p) => `${p.amount === null ? '已退款' : `已退款${p.amount}`}${from(p)}。${reference(p)}`,
  received: (p) => `${p.amount === null ? '收到一笔款项' : `收到${p.amount}`}${from(p)}。${reference(p)}`,
  cancelled: (p) => `付款已取消${deal(p)}。没有扣款，您可以重试。`,
  expiring: (p) => `时间不多了${deal(p)}。还剩${p.time}，需要的话请按“延长时间”。`,
  extended: (p) => `时间已延长${deal(p)}。现在还没有付款。`,
  expired: (p) => `已超时${deal(p)}。没有扣款。要付款，请重新开始。`,
  unknown: (p) => `请不要重复付款${deal(p)}。结果还不清楚。${reference(p)}${help(p)}`,
  keepsChecking: '本页会继续查询，您也可以稍后回来。',
  contradicted: (p) =>
    `请不要重复付款${deal(p)}。结果不清楚，先显示成功，后显示失败，请联系银行。${reference(p)}${help(p)}`,
  'can-send-again': (p) => `商家没有收到${deal(p)}。请按“${payment.sendAgainMasked}”，仍是同一笔付款。`,
};

/**
 * Amount and payee, each after a comma, so that a number in the words before never runs into the amount. Not "…给…",
 * which is a whole clause and sounds like the Pay button.
 */
function deal({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : `，${amount}`}${payee === null ? '' : `，收款方${payee}`}`;
}

function from({ payee }: PaymentPhrases): string {
  return payee === null ? '' : `，来自${payee}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `，银行卡尾号${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : `${payment.reference(text)}。`;
}

function help({ contact }: PaymentPhrases): string {
  return contact === null ? '' : `需要帮助，请联系${contact}。`;
}
