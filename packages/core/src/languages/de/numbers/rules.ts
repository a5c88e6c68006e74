import type { NumberRules } from '../../../number-words';

const plain = '%spellout-numbering=;';
const masculine = '%spellout-cardinal-masculine';
const feminine = '%spellout-cardinal-feminine';
const scales = [
  [1e6, 'Million'],
  [1e9, 'Milliarde'],
  [1e12, 'Billion'],
] as const;
const large = scales
  .map(([value, name]) => `${value}:eine ${name}[ >>];${2 * value}:<${feminine}< ${name.replace(/e$/, '')}en[ >>];`)
  .join('');

/** From a hundred on, with soft hyphens between what is recorded apart. `one`: if one of them is said. `link`: before the rest. */
const hundreds = (one: string, link = '') =>
  `100:${one && '<%%ones<\u00ad'}hundert[\u00ad${link}>>];200:<%%ones<\u00adhundert[\u00ad${link}>>];` +
  `1000:${one && `<${masculine}<\u00ad`}tausend[\u00ad${link}>>];2000:<${one ? masculine : '%spellout-cardinal-short'}<\u00adtausend[\u00ad${link}>>];${large}`;
const counting = (one: string) => `0:null;${one};2:=${plain}${hundreds('ein')}`;
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/**
 * Written here and not generated, because CLDR's rules, read backwards, take "eins und zwanzig" and "eine und zwanzig" for 21. The
 * first three sets are spoken, and the digits, which say zwo for zwei because it sounds like drei. The others are only understood:
 * einen, hundert, hundertundeins and zwölfhundert.
 */
export const rules: NumberRules = {
  locale: 'de',
  sets: {
    'spellout-numbering':
      '0:null;eins;zwei;drei;vier;fünf;sechs;sieben;acht;neun;zehn;elf;zwölf;>%%ones>zehn;16:sechzehn;siebzehn;>%%ones>zehn;' +
      tens.map((ten, at) => `${10 * at + 20}:[>%%ones>und]${ten};`).join('') +
      hundreds('ein'),
    'spellout-cardinal-masculine': counting('ein'),
    'spellout-cardinal-feminine': counting('eine'),
    'spellout-digits': `0:null;eins;zwo;=${plain}`,
    'spellout-cardinal-n': counting('einen'),
    'spellout-cardinal-m': counting('einem'),
    'spellout-cardinal-r': counting('einer'),
    'spellout-cardinal-short': `0:=${masculine}=;${hundreds('')}`,
    'spellout-cardinal-and': `0:=${masculine}=;${hundreds('', 'und')}`,
    'spellout-cardinal-one-and': `0:=${masculine}=;${hundreds('ein', 'und')}`,
    // Nobody says zwanzighundert.
    'spellout-cardinal-hundreds':
      `0:=${masculine}=;1100>:<${masculine}<hundert[>>];` +
      [2, 3, 4, 5, 6, 7, 8, 9]
        .map((thousand) => `${thousand}000:=${masculine}=;${thousand}100>:<${masculine}<hundert[>>];`)
        .join('') +
      `10000:=${masculine}=;`,
    '%ones': '1:ein;zwei;drei;vier;fünf;sechs;sieben;acht;neun;',
  },
};
