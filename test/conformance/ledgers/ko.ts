import { thousandths, type ClassPatterns } from './classes';

/** The expected value has other digits than the row. */
export const misjudged: readonly string[] = ['recognizers-text/money/00622'];

/** Rows in which the source made an error, by id, each with the error. */
export const ledger: ReadonlyMap<string, string> = new Map(
  misjudged.map((id): [string, string] => [id, 'the expected value is not what the row says']),
);

const digit = '[영공일이삼사오육칠팔구]';

export const patterns: ClassPatterns = {
  time: /년이|월\s*\d|일이 지났/u,
  things: /[\d가-힣]\s?(?:개|자루|살|척)(?![가-힣]*[원달])|조각|하나만 주|셋에/u,
  measure: /ml|km|미터/u,
  fraction: /분의/u,
  about: /약 |쯤|정도|가량/u,
  range: /이상|이하|미만|초과/u,
  report: /자연수|소수|숫자(?:이다|입니다|인가)|학생번호|획득|월급|용돈은/u,
  // Digits one by one, and a digit behind a scale.
  'two-readings': new RegExp(`^${digit}{2,}$|[만억]\\s?${digit}$|${thousandths('.')}`, 'u'),
};
