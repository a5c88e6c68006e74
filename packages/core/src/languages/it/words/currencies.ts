import type { CurrencyRow, Phrases, UnitRow } from '../../words';

const cent = counted('0.01', 'centesim', 'o', 'i', 'ct|cts|¢', '', 'cent|cents');

/**
 * Currency names in Italian. The plural of whole millions takes «di»: un milione di euro. Codes are named behind the unit (dollari
 * canadesi), so that they are `names`.
 */
export const currencies: readonly CurrencyRow[] = [
  {
    codes: { EUR: '' },
    units: [
      {
        worth: '1',
        spoken: { other: 'euro', many: 'di euro' },
        say: '€|euri|eurini|euros',
      },
      { ...cent, say: 'ct|cts|eurocent|centesimo di euro|centesimi di euro' },
    ],
  },
  {
    codes: { CHF: '' },
    names: { CHF: named('franc', 'o', 'hi', 'svizzero|svizzeri') },
    units: [
      { ...counted('1', 'franc', 'o', 'hi'), before: 'fr|franchi' },
      { ...cent, say: 'ct|cts|rappen' },
    ],
  },
  {
    codes: { USD: '', AUD: '', CAD: '', NZD: '', SGD: '', HKD: '', TWD: '' },
    names: {
      USD: dollars('americano|americani|statunitense|statunitensi|us|usa', 'us|u s|usd'),
      AUD: dollars('australiano|australiani', 'au|aud|a'),
      CAD: dollars('canadese|canadesi', 'ca|cad|c'),
      NZD: dollars('neozelandese|neozelandesi', 'nz|nzd'),
      SGD: dollars('di singapore', 'sgd'),
      HKD: dollars('di hong kong', 'hk|hkd'),
      TWD: dollars('taiwanese|taiwanesi', 'nt|twd'),
    },
    units: [{ ...counted('1', 'dollar', 'o', 'i', '$'), before: 'dollari' }, cent],
  },
  {
    codes: { GBP: '' },
    names: {
      GBP: `${named('sterlin', 'a', 'e', 'inglese|inglesi|britannica|britanniche')}|lira sterlina|lire sterline`,
    },
    units: [
      { ...counted('1', 'sterlin', 'a', 'e', '£|pound', 'pounds'), before: 'sterline' },
      { worth: '0.01', spoken: { one: 'penny', other: 'pence' }, say: 'p|centesimo', many: 'centesimi' },
    ],
  },
  {
    codes: { EGP: '', LBP: '', SYP: '' },
    names: {
      EGP: lire('egiziana|egiziane'),
      LBP: lire('libanese|libanesi'),
      SYP: lire('siriana|siriane'),
    },
    units: [counted('1', 'lir', 'a', 'e'), counted('0.01', 'piastr', 'a', 'e')],
  },
  {
    codes: { TRY: '' },
    names: { TRY: `${lire('turca|turche')}|₺` },
    units: [counted('1', 'lir', 'a', 'e'), { worth: '0.01', spoken: { other: 'kuruş' }, say: 'kurus' }],
  },
  { codes: { JPY: '' }, units: [same('1', 'yen', '¥')] },
  {
    codes: { CNY: '' },
    names: { CNY: 'rmb|renminbi' },
    units: [same('1', 'yuan', '¥'), same('0.1', 'jiao'), same('0.01', 'fen')],
  },
  {
    codes: { INR: '', PKR: '' },
    names: {
      INR: `${named('rupi', 'a', 'e', 'indiana|indiane')}|₹`,
      PKR: named('rupi', 'a', 'e', 'pakistana|pakistane'),
    },
    units: [counted('1', 'rupi', 'a', 'e'), same('0.01', 'paisa', 'paise')],
  },
  {
    codes: { MAD: '', AED: '' },
    names: {
      MAD: '(dirham|di dirham) (marocchino|marocchini)',
      AED: '(dirham|di dirham) (emiratino|emiratini|degli emirati)',
    },
    units: [same('1', 'dirham'), cent],
  },
  {
    codes: { TND: '' },
    names: { TND: named('dinar', 'o', 'i', 'tunisino|tunisini') },
    units: [counted('1', 'dinar', 'o', 'i'), counted('0.001', 'millesim', 'o', 'i', 'millime', 'millimes')],
  },
  {
    codes: { KWD: '', BHD: '', JOD: '', IQD: '' },
    names: {
      KWD: named('dinar', 'o', 'i', 'kuwaitiano|kuwaitiani'),
      BHD: named('dinar', 'o', 'i', 'del bahrein'),
      JOD: named('dinar', 'o', 'i', 'giordano|giordani'),
      IQD: named('dinar', 'o', 'i', 'iracheno|iracheni'),
    },
    units: [counted('1', 'dinar', 'o', 'i'), same('0.001', 'fils')],
  },
  {
    codes: { SAR: '', QAR: '' },
    names: { SAR: 'riyal sauditi', QAR: 'riyal del qatar' },
    units: [same('1', 'riyal', 'rial')],
  },
  {
    codes: { BRL: '' },
    units: [
      { worth: '1', spoken: { one: 'real', other: 'reais', many: 'di reais' } },
      { worth: '0.01', spoken: { one: 'centavo', other: 'centavos' }, say: 'centesimo', many: 'centesimi' },
    ],
  },
  {
    codes: { MXN: '', ARS: '', CLP: '', COP: '', PHP: '' },
    names: {
      MXN: `${named('pes', 'o', 'os', 'messicano|messicani')}|mxn $`,
      ARS: named('pes', 'o', 'os', 'argentino|argentini'),
      CLP: named('pes', 'o', 'os', 'cileno|cileni'),
      COP: named('pes', 'o', 'os', 'colombiano|colombiani'),
      PHP: named('pes', 'o', 'os', 'filippino|filippini'),
    },
    units: [
      { ...counted('1', 'pes', 'o', 'os'), many: 'pesi' },
      { worth: '0.01', spoken: { one: 'centavo', other: 'centavos' } },
    ],
  },
  {
    codes: { SEK: '', NOK: '', DKK: '', CZK: '' },
    names: {
      SEK: named('coron', 'a', 'e', 'svedese|svedesi'),
      NOK: named('coron', 'a', 'e', 'norvegese|norvegesi'),
      DKK: named('coron', 'a', 'e', 'danese|danesi'),
      CZK: named('coron', 'a', 'e', 'ceca|ceche'),
    },
    units: [counted('1', 'coron', 'a', 'e'), cent],
  },
  { codes: { PLN: '' }, units: [same('1', 'zloty', 'złoty|zł'), same('0.01', 'grosz', 'groszy')] },
  { codes: { RUB: '' }, units: [counted('1', 'rubl', 'o', 'i', '₽'), counted('0.01', 'copec', 'o', 'hi')] },
];

/** A unit with its endings. Those in -a are feminine. `smaller` are names that only follow the main unit. */
function counted(
  worth: string,
  stem: string,
  o: string,
  i: string,
  say: Phrases = '',
  many: Phrases = '',
  after = '',
): UnitRow {
  const ruleSet = o === 'a' ? { ruleSet: 'spellout-cardinal-counting-feminine' } : {};
  const of = worth === '1' ? { many: `di ${stem}${i}` } : {};
  return { worth, spoken: { one: stem + o, other: stem + i, ...of }, ...ruleSet, say, many, after };
}

/** A unit without a plural. */
function same(worth: string, name: string, say: Phrases = ''): UnitRow {
  return { worth, spoken: { other: name, ...(worth === '1' && { many: `di ${name}` }) }, say };
}

function named(stem: string, o: string, i: string, countries: Phrases): Phrases {
  return `(${stem}${o}|${stem}${i}|di ${stem}${i}) (${countries})`;
}

function dollars(countries: Phrases, signs: Phrases): Phrases {
  return `${named('dollar', 'o', 'i', countries)}|(${signs}) $`;
}

function lire(countries: Phrases): Phrases {
  return `${named('lir', 'a', 'e', countries)}|${named('sterlin', 'a', 'e', countries)}`;
}
