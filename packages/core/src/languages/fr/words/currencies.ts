import type { CurrencyRow } from '../../words';

const feminine = 'spellout-cardinal-feminine';

const centime = {
  worth: '0.01',
  spoken: { one: 'centime', other: 'centimes' },
  say: 'cts|ct|¢',
} as const;

const pound = {
  worth: '1',
  spoken: { one: 'livre', other: 'livres', many: 'de livres' },
  ruleSet: feminine,
  say: '£|pound',
  many: 'pounds',
} as const;

/**
 * Currency names in French. The plural of whole millions takes « de »: un million d'euros. Cents of a dollar are spoken
 * as centimes, in Canada as sous, because « deux cents » is also two hundred and a voice reads it that way.
 */
export const currencies: readonly CurrencyRow[] = [
  {
    codes: { EUR: '' },
    units: [
      {
        worth: '1',
        spoken: { one: 'euro', other: 'euros', many: 'd’euros' },
        say: "€|balle|d'euro|d'euros",
        many: 'balles|boules',
      },
      { ...centime, say: 'cts|ct|eurocent', many: 'eurocents', after: 'cent|cents' },
    ],
  },
  {
    codes: { CHF: '' },
    names: { CHF: '(franc|francs) (suisse|suisses)' },
    units: [
      {
        worth: '1',
        spoken: { one: 'franc', other: 'francs', many: 'de francs' },
        say: 'balle',
        many: 'balles',
        before: 'fr|fr.',
      },
      { ...centime, say: 'cts|ct|rappen' },
    ],
  },
  {
    codes: { XOF: '', XAF: '', XPF: '', CDF: '', GNF: '', RWF: '', BIF: '', DJF: '', KMF: '' },
    names: {
      XOF: '(franc|francs|f) cfa|fcfa',
      XAF: '(franc|francs|f) cfa|fcfa',
      XPF: '(franc|francs) (pacifique|cfp)',
      CDF: '(franc|francs) (congolais)',
      GNF: '(franc|francs) (guinéen|guinéens)',
      RWF: '(franc|francs) (rwandais)',
      BIF: '(franc|francs) (burundais)',
      DJF: '(franc|francs) (de djibouti)',
      KMF: '(franc|francs) (comorien|comoriens)',
    },
    units: [{ worth: '1', spoken: { one: 'franc', other: 'francs', many: 'de francs' }, many: 'f' }, centime],
  },
  {
    codes: { CAD: '' },
    names: {
      CAD: '(dollar|dollars|de dollars|$) (canadien|canadiens)|$ ca|$ can|cad $|ca $|c $|can $',
    },
    units: [
      {
        worth: '1',
        spoken: { one: 'dollar', other: 'dollars', many: 'de dollars' },
        say: '$|piastre|piasse',
        many: 'piastres|piasses',
      },
      {
        worth: '0.01',
        spoken: { one: 'sou', other: 'sous' },
        say: 'cenne|centime|cent|¢',
        many: 'cennes|centimes|cents',
      },
    ],
  },
  {
    codes: { USD: '', AUD: '', NZD: '', SGD: '', HKD: '', TWD: '' },
    names: {
      USD: '(dollar|dollars|de dollars|$) (américain|américains|us|usd)|us $|usd $|u s $',
      AUD: '(dollar|dollars|de dollars|$) (australien|australiens)|aud $|au $|a $',
      NZD: '(dollar|dollars|de dollars|$) (néo-zélandais)|nzd $|nz $',
      SGD: '(dollar|dollars|de dollars|$) (de singapour)|sgd $',
      HKD: '(dollar|dollars|de dollars|$) (de hong kong)|hkd $|hk $',
      TWD: '(dollar|dollars|de dollars|$) (taïwanais|de taïwan)|nt $',
    },
    units: [
      { worth: '1', spoken: { one: 'dollar', other: 'dollars', many: 'de dollars' }, say: '$' },
      { ...centime, after: 'cent|cents' },
    ],
  },
  {
    codes: { GBP: '' },
    names: { GBP: '(livre|livres|de livres) sterling' },
    units: [pound, { worth: '0.01', spoken: { one: 'penny', other: 'pence' }, say: 'p', many: 'pennies' }],
  },
  {
    codes: { EGP: '', LBP: '', SYP: '' },
    names: {
      EGP: '(livre|livres|de livres) (égyptienne|égyptiennes)',
      LBP: '(livre|livres|de livres) (libanaise|libanaises)',
      SYP: '(livre|livres|de livres) (syrienne|syriennes)',
    },
    units: [pound, { worth: '0.01', spoken: { one: 'piastre', other: 'piastres' }, ruleSet: feminine }],
  },
  {
    codes: { JPY: '' },
    units: [{ worth: '1', spoken: { one: 'yen', other: 'yens', many: 'de yens' }, say: '¥' }],
  },
  {
    codes: { CNY: '' },
    names: { CNY: 'rmb|renminbi|renminbis' },
    units: [
      { worth: '1', spoken: { one: 'yuan', other: 'yuans', many: 'de yuans' }, say: '¥' },
      { worth: '0.1', spoken: { one: 'jiao', other: 'jiaos' } },
      { worth: '0.01', spoken: { one: 'fen', other: 'fens' } },
    ],
  },
  {
    codes: { INR: '', PKR: '', NPR: '' },
    names: {
      INR: '(roupie|roupies|de roupies) (indienne|indiennes)|₹',
      PKR: '(roupie|roupies|de roupies) (pakistanaise|pakistanaises)',
      NPR: '(roupie|roupies|de roupies) (népalaise|népalaises)',
    },
    units: [
      { worth: '1', spoken: { one: 'roupie', other: 'roupies', many: 'de roupies' }, ruleSet: feminine },
      { worth: '0.01', spoken: { one: 'paisa', other: 'paisas' }, say: 'paise|centime', many: 'paises|centimes' },
    ],
  },
  {
    codes: { MUR: '', LKR: '', SCR: '' },
    names: {
      MUR: '(roupie|roupies|de roupies) (mauricienne|mauriciennes)',
      LKR: '(roupie|roupies|de roupies) (sri lankaise|sri lankaises)',
      SCR: '(roupie|roupies|de roupies) (seychelloise|seychelloises)',
    },
    units: [
      { worth: '1', spoken: { one: 'roupie', other: 'roupies', many: 'de roupies' }, ruleSet: feminine },
      centime,
    ],
  },
  {
    codes: { MAD: '' },
    names: { MAD: '(dirham|dirhams|de dirhams) (marocain|marocains)' },
    units: [{ worth: '1', spoken: { one: 'dirham', other: 'dirhams', many: 'de dirhams' }, many: 'dh|dhs' }, centime],
  },
  {
    codes: { AED: '' },
    names: { AED: '(dirham|dirhams|de dirhams) (émirati|émiratis|des émirats)' },
    units: [
      { worth: '1', spoken: { one: 'dirham', other: 'dirhams', many: 'de dirhams' }, many: 'dh|dhs' },
      { worth: '0.01', spoken: { other: 'fils' }, say: 'centime', many: 'centimes' },
    ],
  },
  {
    codes: { DZD: '' },
    names: { DZD: '(dinar|dinars|de dinars) (algérien|algériens)|da' },
    units: [{ worth: '1', spoken: { one: 'dinar', other: 'dinars', many: 'de dinars' } }, centime],
  },
  {
    codes: { TND: '' },
    names: { TND: '(dinar|dinars|de dinars) (tunisien|tunisiens)|dt' },
    units: [
      { worth: '1', spoken: { one: 'dinar', other: 'dinars', many: 'de dinars' } },
      { worth: '0.001', spoken: { one: 'millime', other: 'millimes' } },
    ],
  },
  {
    codes: { KWD: '', BHD: '', JOD: '', IQD: '' },
    names: {
      KWD: '(dinar|dinars|de dinars) (koweïtien|koweïtiens)',
      BHD: '(dinar|dinars|de dinars) (bahreïni|bahreïnis)',
      JOD: '(dinar|dinars|de dinars) (jordanien|jordaniens)',
      IQD: '(dinar|dinars|de dinars) (irakien|irakiens)',
    },
    units: [
      { worth: '1', spoken: { one: 'dinar', other: 'dinars', many: 'de dinars' } },
      { worth: '0.001', spoken: { other: 'fils' } },
    ],
  },
  {
    codes: { SAR: '', QAR: '' },
    names: {
      SAR: '(riyal|riyals|de riyals) (saoudien|saoudiens)',
      QAR: '(riyal|riyals|de riyals) (qatari|qataris|qatarien|qatariens)',
    },
    units: [{ worth: '1', spoken: { one: 'riyal', other: 'riyals', many: 'de riyals' } }],
  },
  {
    codes: { ILS: '' },
    units: [
      { worth: '1', spoken: { one: 'shekel', other: 'shekels', many: 'de shekels' }, say: '₪' },
      { worth: '0.01', spoken: { one: 'agora', other: 'agoras' }, ruleSet: feminine, many: 'agorot' },
    ],
  },
  {
    codes: { TRY: '' },
    names: { TRY: '(livre|livres|de livres|lire|lires) (turque|turques)|₺' },
    units: [
      { worth: '1', spoken: { one: 'livre', other: 'livres', many: 'de livres' }, ruleSet: feminine },
      { worth: '0.01', spoken: { other: 'kuruş' }, say: 'kurus' },
    ],
  },
  {
    codes: { HTG: '' },
    units: [
      { worth: '1', spoken: { one: 'gourde', other: 'gourdes', many: 'de gourdes' }, ruleSet: feminine },
      centime,
    ],
  },
  {
    codes: { MXN: '', ARS: '', CLP: '', COP: '', PHP: '' },
    names: {
      MXN: '(peso|pesos|de pesos) (mexicain|mexicains)|mxn $|mex $',
      ARS: '(peso|pesos|de pesos) (argentin|argentins)',
      CLP: '(peso|pesos|de pesos) (chilien|chiliens)',
      COP: '(peso|pesos|de pesos) (colombien|colombiens)',
      PHP: '(peso|pesos|de pesos) (philippin|philippins)|₱',
    },
    units: [
      { worth: '1', spoken: { one: 'peso', other: 'pesos', many: 'de pesos' } },
      { worth: '0.01', spoken: { one: 'centavo', other: 'centavos' } },
    ],
  },
  {
    codes: { SEK: '', NOK: '', DKK: '' },
    names: {
      SEK: '(couronne|couronnes|de couronnes) (suédoise|suédoises)',
      NOK: '(couronne|couronnes|de couronnes) (norvégienne|norvégiennes)',
      DKK: '(couronne|couronnes|de couronnes) (danoise|danoises)',
    },
    units: [
      { worth: '1', spoken: { one: 'couronne', other: 'couronnes', many: 'de couronnes' }, ruleSet: feminine },
      { worth: '0.01', spoken: { other: 'øre' }, say: 'öre|ore' },
    ],
  },
  {
    codes: { CZK: '' },
    names: { CZK: '(couronne|couronnes|de couronnes) (tchèque|tchèques)' },
    units: [
      { worth: '1', spoken: { one: 'couronne', other: 'couronnes', many: 'de couronnes' }, ruleSet: feminine },
      // Not spoken: no French voice pronounces "haléřů", and the coin is no longer used. "Virgule" is said.
      { worth: '0.01', say: 'heller|haler|haléř', many: 'hellers|halers|haléřů' },
    ],
  },
  {
    codes: { PLN: '' },
    units: [
      { worth: '1', spoken: { one: 'zloty', other: 'zlotys', many: 'de zlotys' }, say: 'zł|złoty' },
      { worth: '0.01', spoken: { one: 'grosz', other: 'groszy' } },
    ],
  },
  {
    codes: { RUB: '' },
    units: [
      { worth: '1', spoken: { one: 'rouble', other: 'roubles', many: 'de roubles' }, say: '₽' },
      { worth: '0.01', spoken: { one: 'kopeck', other: 'kopecks' } },
    ],
  },
];
