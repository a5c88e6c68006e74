import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemFacts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences {
  const { amount, limit, refusingWord } = facts;
  switch (cause) {
    case 'below-min':
    case 'above-max': {
      const isLess = cause === 'below-min';
      const remedy = limit ? `${limit}${isLess ? '以上' : '以下'}にしてください。` : '別の金額を言ってください。';
      return { cause: `${amount || 'その金額'}は${isLess ? '少なすぎ' : '多すぎ'}ます。`, remedy, short: remedy };
    }
    case 'negative':
      return {
        cause: refusingWord ? `「${refusingWord}」と聞こえました。` : '支払う金額ではないようです。',
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'negated':
      return {
        cause: `${refusingWord ? `「${refusingWord}」` : '打ち消す言葉'}が聞こえたので、その金額は使いませんでした。`,
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
  const { limit, decimals } = facts;
  switch (reason) {
    case 'below-min':
      return limit ? `${limit}以上を入力してください。` : 'もっと大きい金額を入力してください。';
    case 'above-max':
    case 'too-large':
      return limit ? `${limit}以下を入力してください。` : 'もっと小さい金額を入力してください。';
    case 'zero':
      return moreThanZero;
    case 'negative':
      return 'マイナスを付けずに入力してください。';
    case 'too-precise':
      return decimalsRule(facts);
    case 'percent':
      return '割合ではなく、金額を入力してください。';
    case 'other-currency':
      return 'この欄の通貨で入力してください。';
    case 'not-a-number':
      return `数字で入力してください。例えば、${decimals === 0 ? '1200' : '23.50'}。`;
  }
};

function decimalsRule({ currency, decimals }: Pick<ProblemFacts, 'currency' | 'decimals'>): string {
  if (currency === 'JPY') return '一円単位の金額にしてください。';
  if (decimals === 0) return '小数点のない金額にしてください。';
  return `小数点以下は${['ゼロ', '一', '二', '三'][decimals] ?? decimals}桁までにしてください。`;
}

const tryOrType = 'やり直すか、入力してください。';
const sayOrType = 'もう一度言うか、入力してください。';
const typeIt = '金額を入力してください。';
const onlyAmount = '金額だけを言うか、入力してください。';
const oneAmount = '一つだけ言うか、入力してください。';
const moreThanZero = 'ゼロより大きい金額にしてください。';

const problems: Readonly<
  Record<
    Exclude<AmountEntryCause, 'below-min' | 'above-max' | 'negative' | 'negated' | 'too-precise'>,
    readonly [cause: string, remedy: string, short: string]
  >
> = {
  unsupported: ['このブラウザーでは声を聞き取れません。', typeIt, 'ここでは声を聞き取れません。'],
  'insecure-context': ['マイクは安全なページでしか使えません。', typeIt, 'このページではマイクを使えません。'],
  'permission-denied-once': [
    'マイクが許可されませんでした。',
    '「やり直す」を押して許可するか、金額を入力してください。',
    'マイクが許可されていません。',
  ],
  'permission-denied': [
    'このページではマイクがブロックされています。',
    'ブラウザーの設定で許可するか、金額を入力してください。',
    'マイクがブロックされています。',
  ],
  'service-not-allowed': [
    'この端末の音声認識がオフです。',
    '設定で音声入力かSiriをオンにするか、金額を入力してください。',
    '音声認識がオフです。',
  ],
  network: [
    '音声サービスにつながりません。',
    'あとでやり直すか、金額を入力してください。',
    'まだ音声サービスにつながりません。',
  ],
  'no-microphone': ['マイクが見つかりません。', 'マイクをつなぐか、金額を入力してください。', 'マイクがありません。'],
  'no-speech': ['声が聞こえませんでした。', tryOrType, 'まだ声が聞こえません。'],
  'not-understood': ['すみません、聞き取れませんでした。', tryOrType, 'すみません、また聞き取れませんでした。'],
  'language-not-supported': ['このブラウザーは日本語を聞き取れません。', typeIt, 'ここでは日本語を聞き取れません。'],
  'too-loud': ['まわりの音が大きすぎます。', '静かな場所に移るか、金額を入力してください。', 'まだ音が大きすぎます。'],
  'engine-failed': ['音声認識が止まりました。', tryOrType, '音声認識がまた止まりました。'],
  'blocked-by-page': ['このページでは音声認識を使えません。', typeIt, 'このページでは音声認識を使えません。'],
  'download-failed': [
    'ダウンロードが終わりませんでした。',
    '接続を確かめてやり直すか、入力してください。',
    'ダウンロードが終わりませんでした。',
  ],
  timeout: ['時間がかかりすぎています。', tryOrType, 'まだ時間がかかっています。'],
  'microphone-taken': [
    '聞き取りが止まりました。ほかのアプリのためかもしれません。',
    sayOrType,
    '聞き取りがまた止まりました。',
  ],
  'nothing-heard': ['何も聞こえませんでした。', tryOrType, 'まだ何も聞こえません。'],
  'no-amount': [
    '金額が聞き取れませんでした。',
    '「千二百円」のように言うか、入力してください。',
    'まだ金額が聞き取れません。',
  ],
  zero: ['ゼロと聞こえました。', moreThanZero, moreThanZero],
  approximate: ['金額がはっきりしませんでした。', onlyAmount, 'はっきりした金額をお願いします。'],
  range: ['金額が一つではないようです。', oneAmount, '金額は一つだけお願いします。'],
  'several-amounts': ['金額が一つではないようです。', oneAmount, '金額は一つだけお願いします。'],
  'other-currency': ['別の通貨です。', 'この欄の通貨で言ってください。', 'この欄の通貨でお願いします。'],
};
