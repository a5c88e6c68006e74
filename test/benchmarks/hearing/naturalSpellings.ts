import type { HearingLanguage } from '@payaloud/core/languages';
import { spellNumber } from '@payaloud/core/number-words';

/**
 * Lists how people say an amount of dollars, euros or yuan in a language, as words with single spaces (Mandarin: without
 * spaces). Independent of what is heard: only `spellNumber` and the variants of this file.
 *
 * @param minorUnits More than zero.
 */
export function naturalSpellings(minorUnits: number, language: HearingLanguage): readonly string[] {
  const [major, minor] = [Math.floor(minorUnits / 100), minorUnits % 100];
  const spell = (value: number) => spellNumber(value, language.rules).replaceAll('-', ' ');
  return [...new Set(spellers[language.tag]?.(major, minor, spell))];
}

type Spell = (value: number) => string;

const spellers: Readonly<Record<string, (major: number, minor: number, spell: Spell) => readonly string[]>> = {
  en: english,
  fr: french,
  'zh-Hans': mandarin,
};

function english(major: number, minor: number, spell: Spell): string[] {
  const wholes = englishWholes(major, spell);
  const cent = minor === 1 ? 'cent' : 'cents';
  if (major === 0) return [`${spell(minor)} ${cent}`];
  const said = wholes.flatMap((whole) => {
    const units = (major === 1 ? ['dollar', 'buck'] : ['dollars', 'bucks']).map((unit) => `${whole} ${unit}`);
    if (minor === 0) return [whole, ...units];
    const cents = spell(minor);
    const bare = minor < 10 ? [`oh ${cents}`, `zero ${cents}`] : [cents, `and ${cents}`];
    const counted = units.flatMap((unit) =>
      [`and ${cents} ${cent}`, `${cents} ${cent}`, ...bare].map((rest) => `${unit} ${rest}`),
    );
    const points = decimals(minor, spell, ['zero', 'oh']).map((decimal) => `${whole} point ${decimal}`);
    const half = minor === 50 ? [`${whole} and a half`, `${whole} and a half dollars`, `${units[0]} and a half`] : [];
    return [...counted, ...points, ...points.map((point) => `${point} dollars`), ...half];
  });
  return [
    ...said,
    ...said
      .filter((one) => /^one (hundred|thousand|million|dollar|buck)\b/.test(one))
      .map((one) => one.replace('one', 'a')),
  ];
}

/** "Two thousand and fifty" and "twenty-four hundred" too. */
function englishWholes(major: number, spell: Spell): readonly string[] {
  const rest = major % 100;
  const hundreds = Math.floor(major / 100);
  const isHundreds = hundreds > 10 && hundreds < 100 && hundreds % 10 !== 0;
  const plain = [
    spell(major),
    ...(isHundreds ? [`${spell(hundreds)} hundred${rest > 0 ? ` ${spell(rest)}` : ''}`] : []),
  ];
  return plain
    .flatMap((one) => joinedWith(one, 'hundred', rest > 0))
    .flatMap((one) => joinedWith(one, 'thousand', true));
}

/** The spelling, and with "and" behind each of its hundreds. */
function joinedWith(spelling: string, scale: string, hasRest: boolean): readonly string[] {
  if (!hasRest && scale === 'hundred') return [spelling];
  return [spelling, spelling.replace(new RegExp(`${scale} (?=[a-z])(?!thousand|million)`, 'g'), `${scale} and `)];
}

function french(major: number, minor: number, spell: Spell): string[] {
  const centime = minor < 2 ? 'centime' : 'centimes';
  if (major === 0) return [`${spell(minor)} ${centime}`];
  return frenchWholes(major, spell).flatMap((whole) => {
    const isRound = major >= 1e6 && major % 1e6 === 0;
    const plural = isRound ? "d'euros" : 'euros';
    const unit = `${whole} ${major < 2 ? 'euro' : plural}`;
    if (minor === 0) return [whole, unit];
    return frenchWholes(minor, spell).flatMap((cents) => {
      const bare = minor < 10 ? [`zéro ${cents}`] : [cents, `et ${cents}`];
      const points = decimals(minor, spell, ['zéro']).map((decimal) => `${whole} virgule ${decimal}`);
      const half = minor === 50 ? [`${unit} et demi`] : [];
      return [
        ...[`et ${cents} ${centime}`, `${cents} ${centime}`, ...bare].map((rest) => `${unit} ${rest}`),
        ...points,
        ...half,
      ].concat(points.map((point) => point + unit.slice(whole.length)));
    });
  });
}

/** Without the silent s, as in Switzerland, and « quinze cents » too. */
function frenchWholes(value: number, spell: Spell): readonly string[] {
  const rest = value % 100;
  const hundreds = Math.floor(value / 100);
  const isHundreds = hundreds > 10 && hundreds < 20;
  const plain = [spell(value), ...(isHundreds ? [`${spell(hundreds)} cent${rest > 0 ? ` ${spell(rest)}` : 's'}`] : [])];
  return plain
    .flatMap((one) => [one, one.replace(/\b(cent|vingt)s\b/g, '$1')])
    .flatMap((one) => [
      one,
      one
        .replace(/soixante et onze/g, 'septante et un')
        .replace(/soixante dix/g, 'septante')
        .replace(/quatre vingt dix/g, 'nonante'),
    ]);
}

function mandarin(major: number, minor: number, spell: Spell): string[] {
  const [jiao, fen] = [Math.floor(minor / 10), minor % 10];
  const twos = (value: number) => (value === 2 ? ['二', '两'] : [spell(value)]);
  const small = twos(jiao).flatMap((tenths) => {
    const fens = fen > 0 ? twos(fen).flatMap((one) => [one, `${one}分`, `${one}分钱`]) : ['', '钱'];
    if (jiao === 0) return fens.filter((one) => one.endsWith('分') || one.endsWith('钱'));
    return ['角', '毛'].flatMap((unit) => fens.map((rest) => tenths + unit + rest));
  });
  if (major === 0) return small;
  return mandarinWholes(major, spell).flatMap((whole) => {
    const units = ['元', '块', '块钱'].map((unit) => whole + unit);
    if (minor === 0) return [whole, ...units];
    const points = decimals(minor, spell, ['〇', '零'])
      .filter((one) => !one.includes('十'))
      .map((one) => `${whole}点${one}`);
    const short = jiao > 0 && fen === 0 ? [whole + '元' + spell(jiao), whole + '块' + spell(jiao)] : [];
    const digit = spell(fen);
    const bare = jiao > 0 ? [spell(jiao) + digit] : [`零${digit}`, `〇${digit}`];
    const tail = fen > 0 ? bare : [];
    return [
      ...units.flatMap((unit) => [...small, ...small.map((one) => `零${one}`), ...tail].map((rest) => unit + rest)),
      ...short,
      ...points.flatMap((point) => [point, ...['元', '块', '块钱'].map((unit) => point + unit)]),
      ...(minor === 50 ? units.map((unit) => `${unit}半`) : []),
    ];
  });
}

/** With 两 for 二, 一十 for 十, 零 for 〇, and without the last scale: 一百五. */
function mandarinWholes(major: number, spell: Spell): readonly string[] {
  if (major === 2) return ['二', '两'];
  return [spell(major)]
    .flatMap((one) => [one, one.replace(/二(?=[百千万亿])/g, '两'), one.replace(/二(?=[千万亿])/g, '两')])
    .flatMap((one) => [one, one.replace(/(?<![二三四五六七八九])十/g, '一十'), one.replace(/一十/g, '十')])
    .flatMap((one) => [one, one.replaceAll('〇', '零')])
    .flatMap((one) => [
      one,
      one
        .replace(/(百.)十$/, '$1')
        .replace(/(千.)百$/, '$1')
        .replace(/(万.)千$/, '$1'),
    ]);
}

/** The decimals digit by digit, with and without a last zero, and as one number. */
function decimals(minor: number, spell: Spell, zeros: readonly string[]): readonly string[] {
  const digits = String(minor).padStart(2, '0');
  const gap = zeros.includes('零') ? '' : ' ';
  const rows = [digits, digits.replace(/0$/, '')].flatMap((row) =>
    zeros.map((zero) => Array.from(row, (digit) => (digit === '0' ? zero : spell(Number(digit)))).join(gap)),
  );
  return minor < 10 ? rows : [...rows, spell(minor)];
}
