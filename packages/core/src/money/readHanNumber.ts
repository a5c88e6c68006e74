const digits = '零一二三四五六七八九';
/** Traditional and formal characters, and the plain ones that they stand for. */
const variants = '〇两兩萬圓円塊壹貳贰參叁肆伍陸陆柒捌玖拾佰仟';
const plain = '零二二万元元块一二二三三四五六六七八九十百千';
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const number = /^(?!万)[零一二三四五六七八九十百千万]{1,12}(?=[元块圆]?$)/;
const variant = new RegExp(`[${variants}]`, 'g');

/**
 * Puts digits in the place of a whole number below 100 million in Chinese or Japanese: 五十元 becomes `50元`, and
 * 伍拾圓 `50圓`. Leaves other text as it is, and numbers that leave a scale out: 三万五 may be 35,000.
 */
export function readHanNumber(text: string): string {
  const usual = text.replace(variant, (character) => plain[variants.indexOf(character)] ?? character);
  const [said] = number.exec(usual) ?? [];
  if (said === undefined) return text;
  const [last = '', thousands = '', ...more] = said.split('万').toReversed();
  const value = readBelow(last, thousands === '' ? Infinity : 10_000) + readBelow(thousands, Infinity) * 10_000;
  return more.length > 0 || Number.isNaN(value) || value === 0 ? text : value + text.slice(said.length);
}

/** Reads digits with falling scales below `least`. NaN if one is missing and no 零 fills its place. */
function readBelow(text: string, above: number): number {
  let [sum, least] = [0, above];
  for (const [, zero, digit = '', scale = ''] of text.matchAll(/(零?)([一二三四五六七八九]?)([十百千]?)/g)) {
    if (!zero && !digit && !scale) continue;
    const worth = scales[scale] ?? 1;
    const isFirst = least === Infinity;
    const isNext = isFirst || worth === least / 10 || (zero !== '' && worth < least / 10);
    // Only ten needs no one, and only at the start: 十五, but not 百五.
    const isBare = digit === '' && !(isFirst && worth === 10 && !zero);
    if (!isNext || isBare) return NaN;
    sum += Math.max(1, digits.indexOf(digit || '一')) * worth;
    least = worth;
  }
  return sum;
}
