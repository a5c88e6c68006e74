const digits = '零一二三四五六七八九';
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const number = /^(?!万)[零〇一二两三四五六七八九十百千万]{1,12}(?=[元块圆]?$)/;

/**
 * Puts digits in the place of a whole number below 100 million in Chinese: 五十元 becomes `50元`. Leaves other text as it
 * is, and numbers that leave a scale out: 三万五 may be 35,000.
 */
export function readHanNumber(text: string): string {
  const [said] = number.exec(text) ?? [];
  if (said === undefined) return text;
  const [last = '', thousands = '', ...more] = said
    .replaceAll('〇', '零')
    .replaceAll('两', '二')
    .split('万')
    .toReversed();
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
