import type { CurrencyRow } from '../../words';

const dime = { worth: '0.1', say: 'dime|dimes', alone: 'yes' } as const;
const cent = { worth: '0.01', spoken: { one: 'cent', other: 'cents' }, say: 'c|¢' } as const;
const centavo = { worth: '0.01', spoken: { one: 'centavo', other: 'centavos' }, say: 'cent|cents' } as const;

/**
 * What money is called in English. A currency that is missing is spoken and understood by its ISO code.
 * Coins are exact amounts too: "four quarters" is a dollar.
 */
export const currencies: readonly CurrencyRow[] = [
  {
    codes: {
      USD: 'us|u s|american|united states',
      AUD: 'australian|aussie',
      CAD: 'canadian',
      NZD: 'new zealand|kiwi',
      SGD: 'singapore|singaporean|sing',
      HKD: 'hong kong|hongkong',
      TWD: 'taiwan|taiwanese|new taiwan',
      JMD: 'jamaican|jamaica',
      TTD: 'trinidad|trinidad and tobago',
      BBD: 'barbados|barbadian',
      BSD: 'bahamian|bahamas',
      BZD: 'belize',
      FJD: 'fiji|fijian',
      GYD: 'guyana|guyanese',
      LRD: 'liberian',
      NAD: 'namibian|namibia',
      XCD: 'east caribbean|eastern caribbean',
      BMD: 'bermudian|bermuda',
      BND: 'brunei',
      KYD: 'cayman|cayman islands',
      SBD: 'solomon islands',
      SRD: 'surinamese|suriname',
    },
    names: {
      USD: 'us $|u s $|us dollar|greenback|greenbacks',
      AUD: 'au $|aud $',
      CAD: 'c $|ca $|cad $|loonie|loonies',
      NZD: 'nz $|nzd $',
      SGD: 's $|sgd $',
      HKD: 'hk $|hkd $',
      TWD: 'nt $',
    },
    units: [
      { worth: '1', spoken: { one: 'dollar', other: 'dollars' }, say: '$|buck|bucks' },
      cent,
      { worth: '0.25', say: 'quarter|quarters', alone: 'yes' },
      dime,
      { worth: '0.05', say: 'nickel|nickels', alone: 'yes' },
      { worth: '0.01', say: 'penny|pennies' },
    ],
  },
  {
    codes: { EUR: '' },
    units: [{ worth: '1', spoken: { one: 'euro', other: 'euros' }, say: '€' }, cent],
  },
  {
    codes: {
      GBP: 'british|uk|sterling|english|u k',
      EGP: 'egyptian',
      LBP: 'lebanese',
      SYP: 'syrian',
      SDG: 'sudanese',
      GIP: 'gibraltar',
      FKP: 'falkland',
    },
    names: { GBP: 'quid|pound sterling|pounds sterling|sterling', EGP: 'geneh|le' },
    units: [
      { worth: '1', spoken: { one: 'pound', other: 'pounds' }, say: '£' },
      {
        worth: '0.01',
        spoken: { one: 'penny', other: 'pence' },
        say: 'p|pennies|pee|piastre|piastres|piaster|piasters',
      },
      { worth: '5', say: 'fiver|fivers' },
      { worth: '10', say: 'tenner|tenners' },
    ],
  },
  {
    codes: {
      INR: 'indian',
      PKR: 'pakistani|pakistan',
      LKR: 'sri lankan|sri lanka',
      NPR: 'nepalese|nepali',
      MUR: 'mauritian',
      SCR: 'seychellois',
    },
    names: { INR: '₹' },
    units: [
      { worth: '1', spoken: { one: 'rupee', other: 'rupees' }, say: 'rs' },
      { worth: '0.01', spoken: { one: 'paisa', other: 'paise' }, say: 'paisas|paises|cent|cents' },
    ],
  },
  {
    codes: { CNY: 'chinese' },
    names: { CNY: 'rmb|renminbi|元|kuai' },
    units: [
      { worth: '1', spoken: { other: 'yuan' }, say: 'yuans|¥' },
      { worth: '0.1', say: 'jiao|mao' },
      { worth: '0.01', spoken: { other: 'fen' }, say: 'fens|cent|cents' },
    ],
  },
  { codes: { JPY: 'japanese' }, units: [{ worth: '1', spoken: { other: 'yen' }, say: 'yens|¥|円' }] },
  { codes: { KRW: 'korean|south korean' }, units: [{ worth: '1', spoken: { other: 'won' }, say: '₩' }] },
  {
    codes: {
      CHF: 'swiss',
      XOF: 'west african cfa|cfa',
      XAF: 'central african cfa',
      RWF: 'rwandan',
      BIF: 'burundian',
      CDF: 'congolese',
      GNF: 'guinean',
      DJF: 'djiboutian',
      KMF: 'comorian',
      XPF: 'cfp',
    },
    units: [
      { worth: '1', spoken: { one: 'franc', other: 'francs' } },
      { worth: '0.01', spoken: { one: 'centime', other: 'centimes' }, say: 'rappen|cent|cents' },
    ],
  },
  {
    codes: {
      PHP: 'philippine|filipino',
      MXN: 'mexican',
      ARS: 'argentine|argentinian',
      CLP: 'chilean',
      COP: 'colombian',
      UYU: 'uruguayan',
      DOP: 'dominican',
      CUP: 'cuban',
    },
    names: { PHP: '₱', MXN: 'mex $|$', ARS: '$', CLP: '$', COP: '$', UYU: '$', DOP: '$' },
    units: [{ worth: '1', spoken: { one: 'peso', other: 'pesos' } }, centavo],
  },
  { codes: { ZAR: 'south african' }, units: [{ worth: '1', spoken: { other: 'rand' }, say: 'rands' }, cent] },
  {
    codes: { KES: 'kenyan|kenya', UGX: 'ugandan|uganda', TZS: 'tanzanian|tanzania', SOS: 'somali' },
    names: { KES: 'ksh', UGX: 'ush', TZS: 'tsh' },
    units: [{ worth: '1', spoken: { one: 'shilling', other: 'shillings' }, say: 'bob' }, cent],
  },
  {
    codes: { NGN: 'nigerian' },
    units: [
      { worth: '1', spoken: { other: 'naira' }, say: 'nairas|₦' },
      { worth: '0.01', spoken: { other: 'kobo' }, say: 'kobos' },
    ],
  },
  {
    codes: { GHS: 'ghanaian|ghana' },
    units: [
      { worth: '1', spoken: { one: 'cedi', other: 'cedis' }, say: '₵' },
      { worth: '0.01', spoken: { one: 'pesewa', other: 'pesewas' } },
    ],
  },
  {
    codes: { BDT: 'bangladeshi' },
    units: [
      { worth: '1', spoken: { other: 'taka' }, say: 'takas|৳' },
      { worth: '0.01', spoken: { one: 'paisa', other: 'paise' }, say: 'poisha' },
    ],
  },
  {
    codes: { MYR: 'malaysian|malaysia' },
    names: { MYR: 'rm' },
    units: [
      { worth: '1', spoken: { other: 'ringgit' }, say: 'ringgits' },
      { worth: '0.01', spoken: { other: 'sen' }, say: 'sens|cent|cents' },
    ],
  },
  {
    codes: { IDR: 'indonesian' },
    names: { IDR: 'rp' },
    units: [
      { worth: '1', spoken: { other: 'rupiah' }, say: 'rupiahs' },
      { worth: '0.01', spoken: { other: 'sen' }, say: 'sens' },
    ],
  },
  {
    codes: { THB: 'thai' },
    units: [
      { worth: '1', spoken: { other: 'baht' }, say: 'bahts|฿' },
      { worth: '0.01', spoken: { other: 'satang' }, say: 'satangs' },
    ],
  },
  { codes: { VND: 'vietnamese' }, units: [{ worth: '1', spoken: { other: 'dong' }, say: 'dongs|₫' }] },
  {
    codes: { AED: 'uae|emirati|emirates|u a e', MAD: 'moroccan' },
    units: [
      { worth: '1', spoken: { one: 'dirham', other: 'dirhams' } },
      { worth: '0.01', spoken: { other: 'fils' }, say: 'centime|centimes' },
    ],
  },
  {
    codes: { KWD: 'kuwaiti|kuwait', BHD: 'bahraini|bahrain', JOD: 'jordanian', IQD: 'iraqi' },
    units: [
      { worth: '1', spoken: { one: 'dinar', other: 'dinars' } },
      { worth: '0.001', spoken: { other: 'fils' } },
    ],
  },
  {
    codes: { SAR: 'saudi', QAR: 'qatari' },
    units: [
      { worth: '1', spoken: { one: 'riyal', other: 'riyals' }, say: 'rial|rials' },
      { worth: '0.01', spoken: { one: 'halala', other: 'halalas' }, say: 'dirham|dirhams' },
    ],
  },
  {
    codes: { ILS: 'israeli' },
    units: [
      { worth: '1', spoken: { one: 'shekel', other: 'shekels' }, say: '₪|nis' },
      { worth: '0.01', spoken: { one: 'agora', other: 'agorot' } },
    ],
  },
  {
    codes: { TRY: 'turkish' },
    units: [
      { worth: '1', spoken: { other: 'lira' }, say: 'liras|₺' },
      { worth: '0.01', spoken: { other: 'kurus' }, say: 'kuruş' },
    ],
  },
  {
    codes: { BRL: 'brazilian' },
    names: { BRL: 'r $' },
    units: [{ worth: '1', spoken: { one: 'real', other: 'reais' }, say: 'reals' }, centavo],
  },
  {
    codes: { SEK: 'swedish', NOK: 'norwegian', DKK: 'danish' },
    units: [
      { worth: '1', spoken: { one: 'krona', other: 'kronor' }, say: 'krone|kroner|crown|crowns|kr' },
      { worth: '0.01', spoken: { other: 'ore' }, say: 'öre|øre' },
    ],
  },
  {
    codes: { PLN: 'polish' },
    units: [
      { worth: '1', spoken: { one: 'zloty', other: 'zlotys' }, say: 'złoty|zloties|zł' },
      { worth: '0.01', spoken: { one: 'grosz', other: 'groszy' } },
    ],
  },
  {
    codes: { RUB: 'russian' },
    units: [
      { worth: '1', spoken: { one: 'ruble', other: 'rubles' }, say: 'rouble|roubles|₽' },
      { worth: '0.01', spoken: { one: 'kopeck', other: 'kopecks' }, say: 'kopek|kopeks' },
    ],
  },
  {
    codes: { UAH: 'ukrainian' },
    units: [
      { worth: '1', spoken: { one: 'hryvnia', other: 'hryvnias' }, say: '₴' },
      { worth: '0.01', spoken: { one: 'kopiyka', other: 'kopiykas' } },
    ],
  },
];
