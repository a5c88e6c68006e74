import type { AmountEntrySentences, SpokenDigits } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';

export const amountEntry: AmountEntrySentences = {
  talk: '说出金额',
  typeOrSay: '请输入金额，或直接说出来。',
  typeOnly: '请输入金额。',
  loading: {
    loading: '语音功能还没准备好，请稍候，也可以直接输入金额。',
    ready: '语音功能准备好了，请再按一次“说出金额”。',
    failed: '语音功能没能加载。请再按一次，也可以直接输入金额。',
  },
  opening: '正在打开麦克风。浏览器询问时，请选择允许。',
  listening: '正在听',
  listeningDigits: '正在听数字',
  listeningHint: '请说话。再按一次按钮结束。',
  thinking: '正在识别您说的话。',

  readBack: (amount) => `${amount}，对吗？`,
  readBackDigits: (digits) => `${digitsOf(digits)}；${unitOf(digits)}，对吗？`,
  pressYes: '请选“对”，或重新说。',
  // 确认 and 不对 instead of 是 and 不是, because 是 is one short syllable that is like 四 and 十.
  sayYesOrNo: '请说确认、不对、再说一遍，或者取消。',
  sayWhich: '请说第一个、第二个、都不对、再说一遍，或者取消。',
  sayWhichOfThree: '请说第一个、第二个、第三个、都不对、再说一遍，或者取消。',
  answerHelp: (answers) => `${answers}也可以按按钮。`,
  listeningForAnswer: '正在听您的回答',
  readBackMasked: '已听到金额。请按“再听一遍”收听。',
  echoMasked: '金额已填好。请按“再听一遍”收听。',
  errorMasked: '出了点问题。请按“再听一遍”收听。',
  questionMasked: '是哪个金额？请按“再听一遍”收听。',
  accept: ({ inWords }) => `对，${inWords}`,
  acceptMasked: '对，就是这个金额',
  choiceMasked: (position) => `第${position}个`,
  accepted: (amount, label) => `${label ?? '金额'}定为${amount}。`,
  moreThanBill: (amount) => `${amount}，超过账单金额`,
  acceptedMasked: '金额已填好。',
  hearAgain: '再听一遍',
  sayAgain: '重新说',
  typeInstead: '改为输入',
  tryAgain: '重试',

  question: (amount, other, third) =>
    other === null
      ? `您说的，${amount}，对吗？`
      : `第一个，${amount}；第二个，${other}；还是${third === 'more' ? '别的' : '都不对'}？`,
  typingHint: '也可以输入金额。',
  choices: '是哪个金额？',
  noneSayAgain: '都不对，重新说',
  noneTypeAgain: '都不对，重新输入',

  consent: (recipient) =>
    `为了听懂您说的话，浏览器会把您说的内容发送给${recipient || '浏览器厂商'}，并按对方的隐私规定处理。您也可以改为输入。要发送声音吗？`,
  consentGive: '同意发送声音',
  consentRefuse: '不同意，改为输入',
  download: (megabytes) =>
    `要下载${sizeOf(megabytes)}吗？只需一次。之后就在本机听懂您说的话，声音不发送，也不保存。${megabytes === null ? '' : '听完后，常会再问您是哪个金额。'}`,
  downloadStart: (megabytes) => (megabytes === null ? '下载' : `下载${megabytes}兆`),
  downloadRefuse: '暂不下载，改为输入',
  downloading: (percent) => (percent === null ? '正在下载' : `正在下载，已完成百分之${percent}`),
  downloaded: '已准备好。请按“说出金额”，然后说话。',
  cancel: '取消',
  cancelled: '已取消。',

  problem: amountProblem,
  typedProblem,
  required: '请输入金额。',
  whichAmount: '请选择是哪个金额。',
  notAccepted: '请先回答“对”，或者输入别的金额。',

  quickAmounts: '常用金额',
  percent: (percent, amount) => `百分之${percent}${amount === null ? '' : `，${amount}`}`,
  steps: '加减金额',
  stepUp: (amount) => `加${amount}`,
  stepDown: (amount) => `减${amount}`,
  less: '减少',
  limit: (end, limit) => {
    const isMost = end === 'above-max';
    if (limit === null) return isMost ? '已经到上限了。' : '已经到下限了。';
    return `${isMost ? '最多' : '最少'}${limit}。`;
  },

  otherWays: '其他输入方式',
  keypad: '数字键盘',
  point: '点',
  deleteDigit: '删除',
  clear: '清空',
  done: '完成',
  sayDigits: '逐位说数字',
  empty: '空',
};

function sizeOf(megabytes: number | null): string {
  return megabytes === null ? '语音模型' : `${megabytes}兆的语音模型`;
}

/** One by one, because a number that was confused once may be confused again. */
function digitsOf({ whole, decimals }: SpokenDigits): string {
  return [...whole, ...(decimals.length > 0 ? ['点', ...decimals] : [])].join('、');
}

function unitOf({ unit, absentMinorUnit }: SpokenDigits): string {
  return absentMinorUnit === null ? `单位是${unit}` : `单位是${unit}，没有零头`;
}
