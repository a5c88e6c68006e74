import { thousandths, type ClassPatterns } from './classes';

/** The expected value drops the spoken thousand. */
export const misjudged: readonly string[] = ['recognizers-text/numbers/00573'];

/** Rows in which the source made an error, by id, each with the error. */
export const ledger: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'the expected value drops the spoken thousand': misjudged,
    'the expected value drops the spoken percent': ['recognizers-text/numbers/00451'],
    'the number is part of the name of a mountain (五台山), or the beginning of it, after 不是': [
      'recognizers-text/numbers/00591',
      'recognizers-text/numbers/00592',
    ],
    'Cantonese, which the source holds for Mandarin: 个 counts dollars, and 百二萬 is 1.2 million': [
      'duckling/money/01470',
      'duckling/money/01472',
      'duckling/money/01473',
      'duckling/numbers/03066',
    ],
    'an amount of dollars that the row holds for no number': [
      'recognizers-text/negatives/00072',
      'recognizers-text/negatives/00073',
    ],
  }).flatMap(([reason, ids]) => ids.map((id): [string, string] => [id, reason])),
);

const digit = '[〇零幺一二三四五六七八九壹贰叁肆伍陆柒捌玖]';

export const patterns: ClassPatterns = {
  time: /\d年|小时|小時|分钟|分鐘|秒|天$|岁|歲/u,
  // 对 also says yes, and 五打 by itself is sixty.
  things: /[\d〇零一二两兩三四五六七八九十百千万半](?:[个個](?!百分|位|半)|[双雙對]|[对打](?=\p{L}))|一?[块塊]蛋糕/u,
  measure: /斤|公里|百分点|百分點|米$|升$/u,
  rank: /第[\d十百千一二三四五六七八九]|排名前/u,
  fraction: /分\s*之|分十|[十二]份|十分一|^一?半$/u,
  about: /余|餘|[十百千]多|几|幾|左右|大约|大約/u,
  range: /以上|以下|达到|達到/u,
  report: /折扣/u,
  // Digits one by one, and a scale that lost its number: 百三.
  'two-readings': new RegExp(`^${digit}{2,}$|^[百千万萬][一二三四五六七八九]$|${thousandths('.')}`, 'u'),
};
