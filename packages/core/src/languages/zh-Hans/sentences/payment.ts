import type { PaymentSentences } from '../../sentences/payment';
import { common } from './common';

export const payment: PaymentSentences = {
  pay: (amount, payee) => `付款${amount}给${payee}`,
  payMasked: '付款',
  hearAmount: common.hearAmount,
  undo: '撤销',
  extend: '延长时间',
  cancel: '取消付款',
  retry: '重试',
  next: '下一笔付款',
  checkNow: '再查一次',
  sendAgain: '再发送一次',
  repeat: '再听一遍',
  bankTitle: '银行核实身份',
  actionButton: {
    '3-d-secure': '去银行验证',
    redirect: '前往银行页面',
    qr: '在本机打开',
  },
  actionClose: '关闭，稍后验证',
  codeImage: '付款二维码，请用付款应用扫描',
  headings: {
    review: '待付款',
    'action-required': '需要您操作',
    undoable: '尚未发出',
    processing: '正在付款',
    succeeded: '付款成功',
    declined: '付款被拒',
    failed: '付款失败',
    cancelled: '已取消',
    expired: '已超时',
    unknown: '结果未确认',
  },
  region: '付款',
  replies: {
    'hear-first': common.hearFirst,
    'already-done': '这笔付款已经结束，没有再次发送。',
    'still-unknown': '结果仍未确认，请勿重复付款。',
    'still-going': '付款仍在进行。',
    'not-extended': '时间无法再延长。',
  },
};
