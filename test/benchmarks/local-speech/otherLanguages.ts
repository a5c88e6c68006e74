/** Amounts in Mandarin as syllables of `gcin-voice`, each with its value in fen. */
export const mandarinAmounts: readonly (readonly [said: string, written: string, minorUnits: number])[] = [
  ['ㄙㄢ ㄎㄨㄞ4', '三块', 300],
  ['ㄅㄚ ㄎㄨㄞ4', '八块', 800],
  ['ㄕ2 ㄎㄨㄞ4', '十块', 1000],
  ['ㄕ2 ㄦ4 ㄎㄨㄞ4', '十二块', 1200],
  ['ㄕ2 ㄨ3 ㄩㄢ2', '十五元', 1500],
  ['ㄦ4 ㄕ2 ㄎㄨㄞ4', '二十块', 2000],
  ['ㄦ4 ㄕ2 ㄙㄢ ㄎㄨㄞ4', '二十三块', 2300],
  ['ㄙㄢ ㄕ2 ㄨ3 ㄩㄢ2', '三十五元', 3500],
  ['ㄙ4 ㄕ2 ㄎㄨㄞ4', '四十块', 4000],
  ['ㄨ3 ㄕ2 ㄌㄧㄡ4 ㄎㄨㄞ4', '五十六块', 5600],
  ['ㄐㄧㄡ3 ㄕ2 ㄐㄧㄡ3 ㄩㄢ2', '九十九元', 9900],
  ['ㄧ ㄅㄞ3 ㄎㄨㄞ4', '一百块', 10_000],
  ['ㄧ ㄅㄞ3 ㄨ3 ㄕ2 ㄎㄨㄞ4', '一百五十块', 15_000],
  ['ㄌㄧㄤ3 ㄅㄞ3 ㄩㄢ2', '两百元', 20_000],
  ['ㄙㄢ ㄅㄞ3 ㄌㄧㄥ2 ㄨ3 ㄎㄨㄞ4', '三百零五块', 30_500],
  ['ㄌㄧㄡ4 ㄅㄞ3 ㄅㄚ ㄕ2 ㄩㄢ2', '六百八十元', 68_000],
  ['ㄧ ㄑㄧㄢ ㄎㄨㄞ4', '一千块', 100_000],
  ['ㄌㄧㄤ3 ㄑㄧㄢ ㄙㄢ ㄅㄞ3 ㄩㄢ2', '两千三百元', 230_000],
  ['ㄨ3 ㄑㄧㄢ ㄎㄨㄞ4', '五千块', 500_000],
  ['ㄙㄢ ㄎㄨㄞ4 ㄨ3', '三块五', 350],
  ['ㄕ2 ㄦ4 ㄎㄨㄞ4 ㄅㄚ', '十二块八', 1280],
  ['ㄨ3 ㄎㄨㄞ4 ㄌㄧㄡ4 ㄇㄠ2', '五块六毛', 560],
  ['ㄌㄧㄡ4 ㄎㄨㄞ4 ㄑㄧㄢ2', '六块钱', 600],
  ['ㄅㄚ ㄕ2 ㄅㄚ ㄩㄢ2', '八十八元', 8800],
];

const mandarinDigits = ['', 'ㄧ', 'ㄦ4', 'ㄙㄢ', 'ㄙ4', 'ㄨ3', 'ㄌㄧㄡ4', 'ㄑㄧ', 'ㄅㄚ', 'ㄐㄧㄡ3'];

/** 40 other amounts below a hundred, with many numerals that a second voice confuses. */
export const smallMandarinAmounts: typeof mandarinAmounts = [
  77, 17, 54, 91, 31, 68, 45, 82, 22, 59, 96, 36, 73, 13, 50, 87, 27, 64, 4, 41, 78, 18, 55, 92, 32, 69, 9, 46, 83, 60,
  97, 37, 74, 14, 51, 28, 65, 5, 42, 79,
].map((value) => {
  const ten = Math.floor(value / 10);
  const syllables = [ten > 1 ? mandarinDigits[ten] : '', ten > 0 ? 'ㄕ2' : '', mandarinDigits[value % 10], 'ㄎㄨㄞ4'];
  return [syllables.filter((syllable) => syllable).join(' '), `${value}块`, 100 * value] as const;
});

/** Amounts in French as files of telephone prompts, each with its value in cents of a dollar. */
export const frenchAmounts: readonly (readonly [said: string, written: string, minorUnits: number])[] = [
  ['5 dollars', 'cinq dollars', 500],
  ['8 dollars', 'huit dollars', 800],
  ['9 dollars', 'neuf dollars', 900],
  ['11 dollars', 'onze dollars', 1100],
  ['14 dollars', 'quatorze dollars', 1400],
  ['15 dollars', 'quinze dollars', 1500],
  ['19 dollars', 'dix-neuf dollars', 1900],
  ['20 4 dollars', 'vingt-quatre dollars', 2400],
  ['20 9 dollars', 'vingt-neuf dollars', 2900],
  ['30 dollars', 'trente dollars', 3000],
  ['30 7 dollars', 'trente-sept dollars', 3700],
  ['40 2 dollars', 'quarante-deux dollars', 4200],
  ['50 dollars', 'cinquante dollars', 5000],
  ['50 8 dollars', 'cinquante-huit dollars', 5800],
  ['60 5 dollars', 'soixante-cinq dollars', 6500],
  ['80 4 dollars', 'quatre-vingt-quatre dollars', 8400],
  ['hundred dollars', 'cent dollars', 10_000],
  ['4 hundred dollars', 'quatre cents dollars', 40_000],
  ['thousand dollars', 'mille dollars', 100_000],
  ['20 4 dollars 50', 'vingt-quatre dollars cinquante', 2450],
];

/**
 * Eight amounts that are heard, each with words that negate it or make it inexact: « pas » from four sentences, « moins
 * (de) », « plus (de) », « environ ».
 */
export const frenchDenials: readonly string[] = [
  '5 dollars',
  '20 4 dollars',
  '30 7 dollars',
  '40 2 dollars',
  '50 dollars',
  '50 8 dollars',
  '60 5 dollars',
  '80 4 dollars',
].flatMap((amount) => {
  // No sentence has the word. These are the beginnings of « entrée » and « Victor » and the end of « joindront ».
  const about = '../dir-nomatch@0.44:0.55 ../phonetic/v_p@0:0.26 ../conf-userswilljoin@1.38:1.61';
  const before = [
    '../do-not-disturb@0.29:0.46',
    '../conf-errormenu@0.70:0.86',
    '../call-fwd-no-ans@1.78:1.95',
    '../tt-somethingwrong@1.36:1.65',
    'minus',
    '../queue-less-than',
    '../letters/plus',
    '../queue-quantity1@1.31:1.97',
    about,
  ];
  return [...before.map((word) => `${word} ${amount}`), `${amount} ../letters/plus`, `${amount} ${about}`];
});

/** Negated, inexact or foreign amounts, none of which may become an amount of yuan. */
export const mandarinDenials: readonly string[] = [
  'ㄅㄨ2 ㄧㄠ4 ㄕ2 ㄎㄨㄞ4',
  'ㄅㄨ2 ㄧㄠ4 ㄙㄢ ㄅㄞ3 ㄌㄧㄥ2 ㄨ3 ㄎㄨㄞ4',
  'ㄅㄨ2 ㄧㄠ4 ㄦ4 ㄕ2 ㄙㄢ ㄎㄨㄞ4',
  'ㄅㄨ2 ㄕ4 ㄨ3 ㄕ2 ㄌㄧㄡ4 ㄎㄨㄞ4',
  'ㄉㄚ4 ㄍㄞ4 ㄨ3 ㄕ2 ㄌㄧㄡ4 ㄎㄨㄞ4',
  'ㄉㄚ4 ㄍㄞ4 ㄙㄢ ㄕ2 ㄎㄨㄞ4',
  'ㄈㄨ4 ㄨ3 ㄕ2 ㄎㄨㄞ4',
  'ㄙㄢ ㄕ2 ㄎㄨㄞ4 ㄗㄨㄛ3 ㄧㄡ4',
  'ㄙㄢ ㄕ2 ㄇㄟ3 ㄩㄢ2',
  'ㄨ3 ㄕ2 ㄡ ㄩㄢ2',
  'ㄌㄧㄡ4 ㄕ2 ㄧㄥ ㄅㄤ4',
];

const otherSyllables =
  'ㄊㄚ ㄋㄧ3 ㄇㄣ2 ㄊㄧㄢ ㄑㄩ4 ㄏㄠ3 ㄏㄨㄟ2 ㄐㄧㄚ ㄔ ㄈㄢ4 ㄒㄧㄝ4 ㄓㄜ4 ㄇㄚ ㄉㄜ2 ㄖㄣ2 ㄍㄨㄥ ㄔㄜ ㄓㄢ4 ㄎㄢ4 ㄕㄨ ㄅㄟ ㄅㄧㄣ ㄍㄠ'.split(
    ' ',
  );

/** Syllables that no amount has, in fixed pseudo-random orders: the same 36 utterances in every run. */
export const mandarinUnrelated: readonly string[] = Array.from({ length: 36 }, (_, line) =>
  Array.from(
    { length: 2 + (line % 6) },
    (_, at) => otherSyllables[(line * 7 + at * 11 + line * at) % otherSyllables.length],
  ).join(' '),
);
