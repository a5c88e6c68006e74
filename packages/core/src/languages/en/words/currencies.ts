import type { CurrencyRow, Phrases, UnitRow } from '../../words';

const cent = counted('0.01', 'cent', 'c|¢');
const centavo = counted('0.01', 'centavo', 'cent', 'cents');

/**
 * Currency names in English. Currencies that are missing are spoken and understood by their ISO code. Coins are exact
 * amounts too: "four quarters" is a dollar.
 */
export const currencies: readonly CurrencyRow[] = [
  {
    codes: {
      USD: 'US|U S|American|United States',
      AUD: 'Australian|aussie',
      CAD: 'Canadian',
      NZD: 'New Zealand|kiwi',
      SGD: 'Singapore|Singaporean|sing',
      HKD: 'Hong Kong|Hongkong',
      TWD: 'Taiwan|Taiwanese|New Taiwan',
      JMD: 'Jamaican|Jamaica',
      TTD: 'Trinidad',
      BBD: 'Barbados|Barbadian',
      BSD: 'Bahamian|Bahamas',
      BZD: 'Belize',
      FJD: 'Fiji|Fijian',
      GYD: 'Guyana|Guyanese',
      LRD: 'Liberian',
      NAD: 'Namibian|Namibia',
      XCD: 'East Caribbean|Eastern Caribbean',
      BMD: 'Bermudian|Bermuda',
      BND: 'Brunei',
      KYD: 'Cayman|Cayman Islands',
      SBD: 'Solomon Islands',
      SRD: 'Surinamese|Suriname',
    },
    names: {
      USD: 'us $|u s $|usd $|(dollars|bucks) us',
      AUD: 'au $|aud $|a$|(dollars|bucks) australian',
      CAD: 'c $|ca $|cad $|loonie|loonies|(dollars|bucks) canadian',
      NZD: 'nz $|nzd $',
      SGD: 's $|sgd $',
      HKD: 'hk $|hkd $',
      TWD: 'nt $',
    },
    units: [
      { ...counted('1', 'dollar', '$|buck', 'bucks'), opens: 'buck' },
      cent,
      { worth: '0.25', say: 'quarter', many: 'quarters', alone: 'yes' },
      { worth: '0.1', say: 'dime', many: 'dimes', alone: 'yes' },
      { worth: '0.05', say: 'nickel', many: 'nickels', alone: 'yes' },
      { worth: '0.01', say: 'penny', many: 'pennies' },
      { worth: '2', say: 'toonie', many: 'toonies', alone: 'yes', only: 'CAD' },
    ],
  },
  {
    codes: { EUR: '' },
    units: [counted('1', 'euro', '€'), counted('0.01', 'cent', 'c|¢|euro cent', 'euro cents')],
  },
  {
    codes: {
      GBP: 'British|UK|sterling|English|U K',
      EGP: 'Egyptian',
      LBP: 'Lebanese',
      SYP: 'Syrian',
      SDG: 'Sudanese',
      GIP: 'Gibraltar',
      FKP: 'Falkland',
    },
    names: { GBP: 'quid|pound sterling|pounds sterling|sterling', EGP: 'geneh|le' },
    units: [
      counted('1', 'pound', '£'),
      {
        worth: '0.01',
        spoken: { one: 'penny', other: 'pence' },
        say: 'p|pee|piastre|piaster',
        many: 'pennies|piastres|piasters',
      },
      { worth: '5', say: 'fiver', many: 'fivers', alone: 'yes' },
      { worth: '10', say: 'tenner', many: 'tenners', alone: 'yes' },
    ],
  },
  {
    codes: {
      INR: 'Indian',
      PKR: 'Pakistani|Pakistan',
      LKR: 'Sri Lankan|Sri Lanka',
      NPR: 'Nepalese|Nepali',
      MUR: 'Mauritian',
      SCR: 'Seychellois',
    },
    names: { INR: '₹' },
    units: [
      { worth: '1', spoken: { one: 'rupee', other: 'rupees' }, many: 'bucks', before: 'rupees|rs' },
      { worth: '0.01', spoken: { one: 'paisa', other: 'paise' }, say: 'cent', many: 'paisas|paises|cents' },
    ],
  },
  {
    codes: { CNY: 'Chinese' },
    names: { CNY: 'rmb|renminbi|元|kuai' },
    units: [uncounted('1', 'yuan', '¥'), { worth: '0.1', say: 'jiao|mao' }, uncounted('0.01', 'fen', 'cent', 'cents')],
  },
  { codes: { JPY: 'Japanese' }, units: [uncounted('1', 'yen', '¥|円')] },
  { codes: { KRW: 'Korean|South Korean' }, units: [uncounted('1', 'won', '₩')] },
  {
    codes: {
      CHF: 'Swiss',
      XOF: 'West African CFA|CFA',
      XAF: 'Central African CFA',
      RWF: 'Rwandan',
      BIF: 'Burundian',
      CDF: 'Congolese',
      GNF: 'Guinean',
      DJF: 'Djiboutian',
      KMF: 'Comorian',
      XPF: 'CFP',
    },
    units: [counted('1', 'franc'), counted('0.01', 'centime', 'rappen|cent', 'cents')],
  },
  {
    codes: {
      PHP: 'Philippine|Filipino',
      MXN: 'Mexican',
      ARS: 'Argentine|Argentinian',
      CLP: 'Chilean',
      COP: 'Colombian',
      UYU: 'Uruguayan',
      DOP: 'Dominican',
      CUP: 'Cuban',
    },
    names: { PHP: '₱|p', MXN: 'mex $|$', ARS: '$', CLP: '$', COP: '$', UYU: '$', DOP: '$' },
    units: [counted('1', 'peso'), centavo],
  },
  { codes: { ZAR: 'South African' }, units: [{ ...uncounted('1', 'rand', '', 'bucks'), before: 'r' }, cent] },
  {
    codes: { KES: 'Kenyan|Kenya', UGX: 'Ugandan|Uganda', TZS: 'Tanzanian|Tanzania', SOS: 'Somali' },
    names: { KES: 'ksh', UGX: 'ush', TZS: 'tsh' },
    units: [counted('1', 'shilling', 'bob'), cent],
  },
  {
    codes: { NGN: 'Nigerian' },
    units: [{ ...uncounted('1', 'naira', '₦'), before: 'n' }, uncounted('0.01', 'kobo')],
  },
  {
    codes: { GHS: 'Ghanaian|Ghana' },
    units: [counted('1', 'cedi', '₵'), counted('0.01', 'pesewa')],
  },
  {
    codes: { BDT: 'Bangladeshi' },
    units: [uncounted('1', 'taka', '৳'), { worth: '0.01', spoken: { one: 'paisa', other: 'paise' }, say: 'poisha' }],
  },
  {
    codes: { MYR: 'Malaysian|Malaysia' },
    names: { MYR: 'rm' },
    units: [
      { worth: '1', spoken: { other: 'ringgit' }, before: 'ringgit|ringgits' },
      uncounted('0.01', 'sen', 'cent', 'cents'),
    ],
  },
  {
    codes: { IDR: 'Indonesian' },
    names: { IDR: 'rp' },
    units: [uncounted('1', 'rupiah'), uncounted('0.01', 'sen')],
  },
  {
    codes: { THB: 'Thai' },
    units: [uncounted('1', 'baht', '฿'), uncounted('0.01', 'satang')],
  },
  { codes: { VND: 'Vietnamese' }, units: [uncounted('1', 'dong', '₫')] },
  {
    codes: { AED: 'UAE|Emirati|Emirates|U A E', MAD: 'Moroccan' },
    units: [counted('1', 'dirham'), uncounted('0.01', 'fils', 'centime', 'centimes')],
  },
  {
    codes: { KWD: 'Kuwaiti|Kuwait', BHD: 'Bahraini|Bahrain', JOD: 'Jordanian', IQD: 'Iraqi' },
    units: [counted('1', 'dinar'), uncounted('0.001', 'fils')],
  },
  {
    codes: { SAR: 'Saudi', QAR: 'Qatari' },
    units: [counted('1', 'riyal', 'rial', 'rials'), counted('0.01', 'halala', 'dirham', 'dirhams')],
  },
  {
    codes: { ILS: 'Israeli' },
    units: [
      { ...counted('1', 'shekel', '₪'), before: 'nis' },
      { worth: '0.01', spoken: { one: 'agora', other: 'agorot' } },
    ],
  },
  {
    codes: { TRY: 'Turkish' },
    units: [uncounted('1', 'lira', '₺'), uncounted('0.01', 'kurus', 'kuruş')],
  },
  {
    codes: { BRL: 'Brazilian' },
    names: { BRL: 'r $' },
    units: [{ worth: '1', spoken: { one: 'real', other: 'reais' }, many: 'reals' }, centavo],
  },
  {
    codes: { SEK: 'Swedish', NOK: 'Norwegian', DKK: 'Danish' },
    units: [
      { worth: '1', spoken: { one: 'krona', other: 'kronor' }, say: 'krone|crown|kr', many: 'kroner|crowns' },
      uncounted('0.01', 'ore', 'öre|øre'),
    ],
  },
  {
    codes: { PLN: 'Polish' },
    units: [counted('1', 'zloty', 'złoty|zł', 'zloties'), { worth: '0.01', spoken: { one: 'grosz', other: 'groszy' } }],
  },
  {
    codes: { RUB: 'Russian' },
    units: [counted('1', 'ruble', 'rouble|₽', 'roubles'), counted('0.01', 'kopeck', 'kopek', 'kopeks')],
  },
  {
    codes: { UAH: 'Ukrainian' },
    units: [counted('1', 'hryvnia', '₴'), counted('0.01', 'kopiyka')],
  },
];

/** A unit with a regular plural. `say` and `many` are also understood. */
function counted(worth: string, one: string, say: Phrases = '', many: Phrases = ''): UnitRow {
  return { worth, spoken: { one, other: `${one}s` }, say, many };
}

/** A unit that is spoken without a plural. Its plural in -s is also understood. */
function uncounted(worth: string, other: string, say: Phrases = '', many: Phrases = ''): UnitRow {
  return { worth, spoken: { other }, say, many: `${other}s|${many}` };
}
