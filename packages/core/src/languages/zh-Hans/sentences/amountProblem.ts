import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemAmounts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, { amount, limit }: ProblemAmounts): ProblemSentences {
  if (cause === 'below-min' || cause === 'above-max') {
    const bound = `${cause === 'below-min' ? '最少' : '最多'}${limit}。`;
    const remedy = limit ? bound : '请说另一个金额。';
    return { cause: `${amount || '金额'}太${cause === 'below-min' ? '少' : '多'}了。`, remedy, short: remedy };
  }
  const [told, remedy, short] = problems[cause];
  return { cause: told, remedy, short };
}

export const typedProblem: AmountEntrySentences['typedProblem'] = (reason, { limit }) => {
  switch (reason) {
    case 'below-min':
      return limit ? `请输入${limit}或更多。` : '请输入更大的金额。';
    case 'above-max':
    case 'too-large':
      return limit ? `请输入${limit}或更少。` : '请输入更小的金额。';
    case 'zero':
      return '金额要大于零。';
    case 'negative':
      return '金额不能带负号。';
    case 'too-precise':
      return '小数点后的位数太多。';
    case 'percent':
      return '请输入金额，不是百分比。';
    case 'other-currency':
      return '这是另一种货币。';
    case 'not-a-number':
      return '请用数字输入金额，例如23.50。';
  }
};

const notHeardWell = '请再说一遍，或者输入金额。';
const otherRoute = '请输入金额，或使用数字键盘和加减按钮。';
const oneAmount = '请只说一个准确的金额。';

const problems: Readonly<
  Record<Exclude<AmountEntryCause, 'below-min' | 'above-max'>, readonly [cause: string, remedy: string, short: string]>
> = {
  unsupported: ['这个浏览器不支持语音输入。', otherRoute, '不支持语音输入。'],
  'insecure-context': ['只有安全的网页才能使用麦克风。', otherRoute, '本页不能用麦克风。'],
  'permission-denied-once': ['麦克风没有被允许。', '请按“重试”并选择允许，或者输入金额。', '麦克风未获允许。'],
  'permission-denied': [
    '本页的麦克风已被禁用。',
    '请在浏览器的网站设置里允许麦克风，或者输入金额。',
    '麦克风已被禁用。',
  ],
  'service-not-allowed': ['本机的语音识别已关闭。', '请在系统设置里打开语音输入，或者输入金额。', '语音识别已关闭。'],
  network: ['连不上语音服务。', '请稍后重试，或者输入金额。', '连不上语音服务。'],
  'no-microphone': ['没有找到麦克风。', '请连接麦克风，或者输入金额。', '没有麦克风。'],
  'not-understood': ['没有听懂。', notHeardWell, '没有听懂。'],
  'no-speech': ['没有听到声音。', '请按“重试”再说，或者输入金额。', '没有听到。'],
  'language-not-supported': ['这个浏览器听不懂普通话。', otherRoute, '这里听不懂普通话。'],
  'too-loud': ['周围太吵了。', '请到安静一些的地方，或者输入金额。', '太吵了。'],
  'engine-failed': ['语音识别出错了。', '请重试，或者输入金额。', '又出错了。'],
  'download-failed': ['下载失败。', '请检查网络后重试，或者输入金额。', '下载失败。'],
  timeout: ['语音识别没有回应。', '请重试，或者输入金额。', '没有回应。'],
  'microphone-taken': ['收听中断了，可能有其他应用占用了麦克风。', notHeardWell, '已停止。'],
  'nothing-heard': ['没有听到内容。', notHeardWell, '没有听到。'],
  'no-amount': ['没有听到金额。', '请这样说，二十三块五，或者输入金额。', '没有听到金额。'],
  negative: ['听到的是负数。', '请不要说负数。', '请说正数。'],
  zero: ['金额不能是零。', '请说大于零的金额。', '要大于零。'],
  approximate: ['听到的不是准确的金额。', oneAmount, '请说准确金额。'],
  range: ['听到了不止一个金额。', oneAmount, '请只说一个金额。'],
  'several-amounts': ['听到了不止一个金额。', oneAmount, '请只说一个金额。'],
  negated: ['听到了“不”，所以没有记下金额。', oneAmount, '请说准确金额。'],
  'too-precise': ['金额的零头太小，无法支付。', oneAmount, '零头太小，请取整。'],
  'other-currency': ['这是另一种货币。', '请按这里的货币说金额。', '货币不对。'],
};
