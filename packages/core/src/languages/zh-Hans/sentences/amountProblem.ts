import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemFacts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences {
  const { amount, limit, refusingWord } = facts;
  switch (cause) {
    case 'below-min':
    case 'above-max': {
      const isLess = cause === 'below-min';
      const remedy = limit ? `${isLess ? '最少' : '最多'}付${limit}。` : '请说另一个金额。';
      return { cause: `${amount || '金额'}太${isLess ? '少' : '多'}了。`, remedy, short: remedy };
    }
    case 'negative':
      return {
        cause: refusingWord ? `听到了“${refusingWord}”。` : '听到的不是要付的金额。',
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'negated':
      return {
        cause: `听到了${refusingWord ? `“${refusingWord}”` : '否定的说法'}，所以没有采用这个金额。`,
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'too-precise': {
      const rule = decimalsRule(facts);
      return { cause: rule, remedy: sayOrType, short: rule };
    }
    default: {
      const [told, remedy, short] = problems[cause];
      return { cause: told, remedy, short };
    }
  }
}

export const typedProblem: AmountEntrySentences['typedProblem'] = (reason, facts) => {
  const { limit } = facts;
  switch (reason) {
    case 'below-min':
      return limit ? `最少输入${limit}。` : '请输入更大的金额。';
    case 'above-max':
    case 'too-large':
      return limit ? `最多输入${limit}。` : '请输入更小的金额。';
    case 'zero':
      return '请输入大于零的金额。';
    case 'negative':
      return '请输入金额，不带负号。';
    case 'too-precise':
      return decimalsRule(facts);
    case 'percent':
      return '请输入金额，不是百分比。';
    case 'other-currency':
      return '请按这里的货币输入金额。';
    case 'not-a-number':
      return '请用数字输入金额，例如23.50。';
  }
};

/** 分 is a unit of the yuan alone. */
function decimalsRule({ currency, decimals }: Pick<ProblemFacts, 'currency' | 'decimals'>): string {
  if (currency === 'CNY') return '金额最多到分。';
  if (decimals === 0) return '请用整数金额，没有小数。';
  return `小数点后最多${['零', '一', '两', '三'][decimals] ?? decimals}位。`;
}

const tryOrType = '请重试，或者输入金额。';
const sayOrType = '请再说一遍，或者输入金额。';
const typeIt = '请输入金额。';
const onlyAmount = '请只说要付的金额。';
const oneAmount = '请只说一个金额，或者输入金额。';

const problems: Readonly<
  Record<
    Exclude<AmountEntryCause, 'below-min' | 'above-max' | 'negative' | 'negated' | 'too-precise'>,
    readonly [cause: string, remedy: string, short: string]
  >
> = {
  unsupported: ['这个浏览器不支持语音输入。', typeIt, '不支持语音输入。'],
  'insecure-context': ['只有安全的网页才能使用麦克风。', typeIt, '本页不能用麦克风。'],
  'permission-denied-once': ['麦克风没有被允许。', '请按“重试”并选择允许，或者输入金额。', '麦克风未获允许。'],
  'permission-denied': [
    '本页的麦克风已被禁用。',
    '请在浏览器的网站设置里允许麦克风，或者输入金额。',
    '麦克风已被禁用。',
  ],
  'service-not-allowed': ['本机的语音识别已关闭。', '请在系统设置里打开语音输入，或者输入金额。', '语音识别已关闭。'],
  network: ['连不上语音服务。', '请稍后重试，或者输入金额。', '还是连不上语音服务。'],
  'no-microphone': ['没有找到麦克风。', '请连接麦克风，或者输入金额。', '没有麦克风。'],
  'not-understood': ['抱歉，没有听懂。', tryOrType, '抱歉，还是没有听懂。'],
  'no-speech': ['没有听到声音。', tryOrType, '还是没有听到声音。'],
  'language-not-supported': ['这个浏览器听不懂普通话。', typeIt, '这里听不懂普通话。'],
  'too-loud': ['周围太吵了。', '请到安静一些的地方，或者输入金额。', '太吵了。'],
  'engine-failed': ['语音识别停止了。', tryOrType, '语音识别又停止了。'],
  'blocked-by-page': ['本页面阻止了语音识别。', typeIt, '本页面阻止了语音识别。'],
  'download-failed': ['下载没有完成。', '请检查网络后重试，或者输入金额。', '下载没有完成。'],
  timeout: ['等得太久了。', tryOrType, '还是等得太久。'],
  'microphone-taken': ['收听中断了，可能是其他应用的原因。', sayOrType, '收听又中断了。'],
  'nothing-heard': ['没有听到内容。', tryOrType, '还是没有听到内容。'],
  'no-amount': ['没有听到金额。', '请这样说：“二十三块五”，或者输入金额。', '还是没有听到金额。'],
  zero: ['听到的是零。', '请输入大于零的金额。', '请输入大于零的金额。'],
  approximate: ['听到的不是准确的金额。', onlyAmount, '请说准确的金额。'],
  range: ['听到了不止一个金额。', oneAmount, '请只说一个金额。'],
  'several-amounts': ['听到了不止一个金额。', oneAmount, '请只说一个金额。'],
  'other-currency': ['这是另一种货币。', '请按这里的货币说金额。', '请按这里的货币说。'],
};
