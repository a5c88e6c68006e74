import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemFacts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences {
  const { amount, limit, refusingWord } = facts;
  switch (cause) {
    case 'below-min':
    case 'above-max': {
      const isLess = cause === 'below-min';
      const remedy = limit ? `${limit} ${isLess ? '이상으로' : '이하로'} 말해 주세요.` : '다른 금액을 말해 주세요.';
      return { cause: `${amount || '말한 금액'}, 너무 ${isLess ? '적어요' : '많아요'}.`, remedy, short: remedy };
    }
    case 'negative':
      return {
        cause: refusingWord ? `“${refusingWord}”, 이 말이 들렸어요.` : '결제할 금액이 아닌 것 같아요.',
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'negated':
      return {
        cause: `${refusingWord ? `“${refusingWord}”, 이` : '아니라는'} 말이 들려서 그 금액을 쓰지 않았어요.`,
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
      return limit ? `${limit} 이상을 입력해 주세요.` : '더 큰 금액을 입력해 주세요.';
    case 'above-max':
    case 'too-large':
      return limit ? `${limit} 이하를 입력해 주세요.` : '더 작은 금액을 입력해 주세요.';
    case 'zero':
      return moreThanZero;
    case 'negative':
      return '마이너스 없이 입력해 주세요.';
    case 'too-precise':
      return decimalsRule(facts);
    case 'percent':
      return '퍼센트가 아니라 금액을 입력해 주세요.';
    case 'other-currency':
      return '이 칸의 통화로 입력해 주세요.';
    case 'not-a-number':
      return `숫자로 입력해 주세요. 예를 들면 ${decimals === 0 ? '12000' : '23.50'}.`;
  }
};

function decimalsRule({ currency, decimals }: Pick<ProblemFacts, 'currency' | 'decimals'>): string {
  if (currency === 'KRW') return '일 원 단위로 정해 주세요.';
  if (decimals === 0) return '소수점 없는 금액으로 정해 주세요.';
  return `소수점 아래는 ${['영', '한', '두', '세'][decimals] ?? decimals} 자리까지예요.`;
}

const tryOrType = '다시 시도하거나 입력해 주세요.';
const sayOrType = '다시 말하거나 입력해 주세요.';
const typeIt = '금액을 입력해 주세요.';
const onlyAmount = '금액만 말하거나 입력해 주세요.';
const oneAmount = '하나만 말하거나 입력해 주세요.';
const moreThanZero = '영보다 큰 금액으로 정해 주세요.';

const problems: Readonly<
  Record<
    Exclude<AmountEntryCause, 'below-min' | 'above-max' | 'negative' | 'negated' | 'too-precise'>,
    readonly [cause: string, remedy: string, short: string]
  >
> = {
  unsupported: ['이 브라우저는 말을 알아듣지 못해요.', typeIt, '여기서는 음성 입력을 쓸 수 없어요.'],
  'insecure-context': ['마이크는 안전한 페이지에서만 쓸 수 있어요.', typeIt, '이 페이지에서는 마이크를 쓸 수 없어요.'],
  'permission-denied-once': [
    '마이크가 허용되지 않았어요.',
    '“다시 시도”를 눌러 허용하거나 금액을 입력해 주세요.',
    '마이크가 허용되지 않았어요.',
  ],
  'permission-denied': [
    '이 페이지에서 마이크가 차단되어 있어요.',
    '브라우저 설정에서 허용하거나 금액을 입력해 주세요.',
    '마이크가 차단되어 있어요.',
  ],
  'service-not-allowed': [
    '이 기기의 음성 인식이 꺼져 있어요.',
    '설정에서 받아쓰기나 시리를 켜거나 금액을 입력해 주세요.',
    '음성 인식이 꺼져 있어요.',
  ],
  network: [
    '음성 서비스에 연결되지 않아요.',
    '나중에 다시 시도하거나 금액을 입력해 주세요.',
    '여전히 연결되지 않아요.',
  ],
  'no-microphone': ['마이크를 찾을 수 없어요.', '마이크를 연결하거나 금액을 입력해 주세요.', '마이크가 없어요.'],
  'no-speech': ['아무 말도 들리지 않았어요.', tryOrType, '여전히 들리지 않아요.'],
  'not-understood': ['죄송해요, 잘 듣지 못했어요.', tryOrType, '죄송해요, 이번에도 잘 듣지 못했어요.'],
  'language-not-supported': [
    '이 브라우저는 한국어를 알아듣지 못해요.',
    typeIt,
    '여기서는 한국어 음성 입력을 쓸 수 없어요.',
  ],
  'too-loud': ['주변이 너무 시끄러워요.', '조용한 곳으로 옮기거나 금액을 입력해 주세요.', '여전히 너무 시끄러워요.'],
  'engine-failed': ['음성 인식이 멈췄어요.', tryOrType, '음성 인식이 또 멈췄어요.'],
  'blocked-by-page': ['이 페이지는 음성 인식을 막고 있어요.', typeIt, '이 페이지는 음성 인식을 막고 있어요.'],
  'download-failed': [
    '다 내려받지 못했어요.',
    '연결을 확인하고 다시 시도하거나 입력해 주세요.',
    '이번에도 다 내려받지 못했어요.',
  ],
  timeout: ['시간이 너무 오래 걸려요.', tryOrType, '여전히 오래 걸려요.'],
  'microphone-taken': ['듣기가 멈췄어요. 다른 앱 때문일 수 있어요.', sayOrType, '듣기가 또 멈췄어요.'],
  'nothing-heard': ['아무 말도 들리지 않았어요.', tryOrType, '여전히 들리지 않아요.'],
  'no-amount': ['금액을 듣지 못했어요.', '“만 이천 원”처럼 말하거나 입력해 주세요.', '이번에도 금액을 듣지 못했어요.'],
  zero: ['영으로 들었어요.', moreThanZero, moreThanZero],
  approximate: ['정확한 금액이 아니에요.', onlyAmount, '정확한 금액을 말해 주세요.'],
  range: ['금액이 하나가 아니에요.', oneAmount, '금액은 하나만 말해 주세요.'],
  'several-amounts': ['금액이 하나가 아니에요.', oneAmount, '금액은 하나만 말해 주세요.'],
  'other-currency': ['다른 통화예요.', '이 칸의 통화로 말해 주세요.', '이 칸의 통화로 부탁드려요.'],
};
