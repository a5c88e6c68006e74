import type { CurrencyRow } from '../../words';

const cent = { worth: '0.01', spoken: { one: 'cent', other: 'cents' }, say: 'c|¢' } as const;
const centavo = { worth: '0.01', spoken: { one: 'centavo', other: 'centavos' }, say: 'cent', many: 'cents' } as const;

/**
 * What money is called in English. A currency that is missing is spoken and understood by its ISO code.
 * Coins are exact amounts too: "four quarters" is a dollar.
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
      TTD: 'Trinidad|Trinidad and Tobago',
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
      USD: 'us $|u s $|greenbacks',
      AUD: 'au $|aud $',
      CAD: 'c $|ca $|cad $|loonie|loonies',
      NZD: 'nz $|nzd $',
      SGD: 's $|sgd $',
      HKD: 'hk $|hkd $',
      TWD: 'nt $',
    },
    units: [
      { worth: '1', spoken: { one: 'dollar', other: 'dollars' }, say: '$|buck', many: 'bucks' },
      cent,
      { worth: '0.25', say: 'quarter', many: 'quarters', alone: 'yes' },
      { worth: '0.1', say: 'dime', many: 'dimes', alone: 'yes' },
      { worth: '0.05', say: 'nickel', many: 'nickels', alone: 'yes' },
      { worth: '0.01', say: 'penny', many: 'pennies' },
    ],
  },
  {
    codes: { EUR: '' },
    units: [{ worth: '1', spoken: { one: 'euro', other: 'euros' }, say: '€' }, cent],
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
      { worth: '1', spoken: { one: 'pound', other: 'pounds' }, say: '£' },
      {
        worth: '0.01',
        spoken: { one: 'penny', other: 'pence' },
        say: 'p|pee|piastre|piaster',
        many: 'pennies|piastres|piasters',
      },
      { worth: '5', say: 'fiver', many: 'fivers' },
      { worth: '10', say: 'tenner', many: 'tenners' },
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
      { worth: '1', spoken: { one: 'rupee', other: 'rupees' }, before: 'rupees|rs' },
      { worth: '0.01', spoken: { one: 'paisa', other: 'paise' }, say: 'cent', many: 'paisas|paises|cents' },
    ],
  },
  {
    codes: { CNY: 'Chinese' },
    names: { CNY: 'rmb|renminbi|元|kuai' },
    units: [
      { worth: '1', spoken: { other: 'yuan' }, say: '¥', many: 'yuans' },
      { worth: '0.1', say: 'jiao|mao' },
      { worth: '0.01', spoken: { other: 'fen' }, say: 'cent', many: 'fens|cents' },
    ],
  },
  { codes: { JPY: 'Japanese' }, units: [{ worth: '1', spoken: { other: 'yen' }, say: '¥|円', many: 'yens' }] },
  { codes: { KRW: 'Korean|South Korean' }, units: [{ worth: '1', spoken: { other: 'won' }, say: '₩' }] },
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
    units: [
      { worth: '1', spoken: { one: 'franc', other: 'francs' } },
      { worth: '0.01', spoken: { one: 'centime', other: 'centimes' }, say: 'rappen|cent', many: 'cents' },
    ],
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
    names: { PHP: '₱', MXN: 'mex $|$', ARS: '$', CLP: '$', COP: '$', UYU: '$', DOP: '$' },
    units: [{ worth: '1', spoken: { one: 'peso', other: 'pesos' } }, centavo],
  },
  { codes: { ZAR: 'South African' }, units: [{ worth: '1', spoken: { other: 'rand' }, many: 'rands' }, cent] },
  {
    codes: { KES: 'Kenyan|Kenya', UGX: 'Ugandan|Uganda', TZS: 'Tanzanian|Tanzania', SOS: 'Somali' },
    names: { KES: 'ksh', UGX: 'ush', TZS: 'tsh' },
    units: [{ worth: '1', spoken: { one: 'shilling', other: 'shillings' }, say: 'bob' }, cent],
  },
  {
    codes: { NGN: 'Nigerian' },
    units: [
      { worth: '1', spoken: { other: 'naira' }, say: '₦', many: 'nairas' },
      { worth: '0.01', spoken: { other: 'kobo' }, many: 'kobos' },
    ],
  },
  {
    codes: { GHS: 'Ghanaian|Ghana' },
    units: [
      { worth: '1', spoken: { one: 'cedi', other: 'cedis' }, say: '₵' },
      { worth: '0.01', spoken: { one: 'pesewa', other: 'pesewas' } },
    ],
  },
  {
    codes: { BDT: 'Bangladeshi' },
    units: [
      { worth: '1', spoken: { other: 'taka' }, say: '৳', many: 'takas' },
      { worth: '0.01', spoken: { one: 'paisa', other: 'paise' }, say: 'poisha' },
    ],
  },
  {
    codes: { MYR: 'Malaysian|Malaysia' },
    names: { MYR: 'rm' },
    units: [
      { worth: '1', spoken: { other: 'ringgit' }, before: 'ringgit|ringgits' },
      { worth: '0.01', spoken: { other: 'sen' }, say: 'cent', many: 'sens|cents' },
    ],
  },
  {
    codes: { IDR: 'Indonesian' },
    names: { IDR: 'rp' },
    units: [
      { worth: '1', spoken: { other: 'rupiah' }, many: 'rupiahs' },
      { worth: '0.01', spoken: { other: 'sen' }, many: 'sens' },
    ],
  },
  {
    codes: { THB: 'Thai' },
    units: [
      { worth: '1', spoken: { other: 'baht' }, say: '฿', many: 'bahts' },
      { worth: '0.01', spoken: { other: 'satang' }, many: 'satangs' },
    ],
  },
  { codes: { VND: 'Vietnamese' }, units: [{ worth: '1', spoken: { other: 'dong' }, say: '₫', many: 'dongs' }] },
  {
    codes: { AED: 'UAE|Emirati|Emirates|U A E', MAD: 'Moroccan' },
    units: [
      { worth: '1', spoken: { one: 'dirham', other: 'dirhams' } },
      { worth: '0.01', spoken: { other: 'fils' }, say: 'centime', many: 'centimes' },
    ],
  },
  {
    codes: { KWD: 'Kuwaiti|Kuwait', BHD: 'Bahraini|Bahrain', JOD: 'Jordanian', IQD: 'Iraqi' },
    units: [
      { worth: '1', spoken: { one: 'dinar', other: 'dinars' } },
      { worth: '0.001', spoken: { other: 'fils' } },
    ],
  },
  {
    codes: { SAR: 'Saudi', QAR: 'Qatari' },
    units: [
      { worth: '1', spoken: { one: 'riyal', other: 'riyals' }, say: 'rial', many: 'rials' },
      { worth: '0.01', spoken: { one: 'halala', other: 'halalas' }, say: 'dirham', many: 'dirhams' },
    ],
  },
  {
    codes: { ILS: 'Israeli' },
    units: [
      { worth: '1', spoken: { one: 'shekel', other: 'shekels' }, say: '₪|nis' },
      { worth: '0.01', spoken: { one: 'agora', other: 'agorot' } },
    ],
  },
  {
    codes: { TRY: 'Turkish' },
    units: [
      { worth: '1', spoken: { other: 'lira' }, say: '₺', many: 'liras' },
      { worth: '0.01', spoken: { other: 'kurus' }, say: 'kuruş' },
    ],
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
      { worth: '0.01', spoken: { other: 'ore' }, say: 'öre|øre' },
    ],
  },
  {
    codes: { PLN: 'Polish' },
    units: [
      { worth: '1', spoken: { one: 'zloty', other: 'zlotys' }, say: 'złoty|zł', many: 'zloties' },
      { worth: '0.01', spoken: { one: 'grosz', other: 'groszy' } },
    ],
  },
  {
    codes: { RUB: 'Russian' },
    units: [
      { worth: '1', spoken: { one: 'ruble', other: 'rubles' }, say: 'rouble|₽', many: 'roubles' },
      { worth: '0.01', spoken: { one: 'kopeck', other: 'kopecks' }, say: 'kopek', many: 'kopeks' },
    ],
  },
  {
    codes: { UAH: 'Ukrainian' },
    units: [
      { worth: '1', spoken: { one: 'hryvnia', other: 'hryvnias' }, say: '₴' },
      { worth: '0.01', spoken: { one: 'kopiyka', other: 'kopiykas' } },
    ],
  },
];
