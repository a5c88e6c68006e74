import { thousandths, type ClassPatterns } from './classes';

/** The expected value has other digits than the row, or belongs to the row beside it. */
export const misjudged: readonly string[] = [
  'recognizers-text/numbers/01662',
  'recognizers-text/numbers/01663',
  'recognizers-text/numbers/01965',
  'recognizers-text/numbers/01970',
  'recognizers-text/numbers/02054',
  'recognizers-text/numbers/02057',
  'recognizers-text/numbers/02081',
  'recognizers-text/numbers/02086',
];

/** Rows in which the source made an error, by id, each with the error. */
export const ledger: ReadonlyMap<string, string> = new Map([
  ...misjudged.map((id): [string, string] => [id, 'the expected value is not what the row says']),
  ['recognizers-text/negatives/00191', 'an amount in digits that the row holds for no number'],
  ['recognizers-text/negatives/00198', 'an amount of dollars that the row holds for no number'],
]);

const digit = '[〇零一二三四五六七八九]';

export const patterns: ClassPatterns = {
  time: /\d年|[月年]\d|時間|分間|秒|日間|週間|ヶ月|歳/u,
  things:
    /[\d十百千万一二三四五六七八九](?:匹|本(?!当)|個|足|対|章|重(?!要)|人(?!民)|枚|冊|頭|羽|台の|件|つの|つ$|ダース(?:の|り|買))|ダースのリンゴ|ダース買/u,
  measure: /キロ|グラム|メートル|リットル|センチ|斤|度$|パーセント|%/u,
  rank: /第[\d十百千一二三四五六七八九]|[\d十一二三四五六七八九]番/u,
  fraction: /分\s*の/u,
  about: /余|あまり|[十百千万]数|数[十百千万]|約|くらい|ぐらい|ほど/u,
  range: /以上|以下|以内|未満|から|まで/u,
  // Eight digits in kana.
  symbols: /(?:いち|に|さん|よん|ご|ろく|なな|はち|きゅう){7}/u,
  report: /割引|交換|あります$|両替/u,
  // A digit behind 万 or 億, digits one by one, and ・ that ends a whole number or divides a list.
  'two-readings': new RegExp(
    `[万億](?:零|〇)?[一二三四五六七八九\\d]$|^(?![〇零]+$)${digit}{2,}$|^[零〇]十|・(?!〇)${digit}+(?![十百千])|${thousandths('.')}`,
    'u',
  ),
};
