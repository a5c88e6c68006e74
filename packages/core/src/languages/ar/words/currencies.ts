import type { CurrencyRow, UnitRow } from '../../words';

const feminine = 'spellout-cardinal-feminine';

interface Noun {
  /** One, and with a hundred or a thousand: ريال. */
  readonly one: string;
  /** The accusative behind eleven to ninety-nine: ريالًا. Default: as `one`. */
  readonly counted?: string;
  /** Three to ten. */
  readonly few: string;
  /** The phrases for one and two of it, with the number in the word. */
  readonly singly?: Readonly<Record<number, string>>;
  readonly gender?: 'feminine';
  readonly worth?: string;
  readonly say?: string;
  readonly many?: string;
}

/** One unit. A noun follows one of it, and its dual has no number: ريال واحد, ريالين. */
function unit({ one, counted = one, few, singly, gender, worth = '1', say, many = few }: Noun): UnitRow {
  return {
    worth,
    spoken: { few, many: counted, other: one },
    many: [few, counted, many].filter((form) => form !== one).join('|'),
    ...(gender && { ruleSet: feminine }),
    ...(say && { say }),
    // Alone, ين may be the end of another word.
    ...(one !== 'ين' && { singular: one }),
    ...(singly && { counted: singly }),
  };
}

/** A masculine noun with a regular dual: دينار, دينارين. */
function masculine(one: string, few: string, more: Omit<Noun, 'one' | 'few'> = {}): UnitRow {
  const dual = `${one}ين|${one}ان|${one}ين اثنين|${one}ين اتنين|${one}ان اثنان`;
  return unit({ one, few, counted: `${one}ًا`, singly: { 1: `${one} واحد|${one} واحدا`, 2: dual }, ...more });
}

/** A feminine noun with a regular dual: ليرة, ليرتين. */
function feminineNoun(one: string, few: string, more: Omit<Noun, 'one' | 'few'> = {}): UnitRow {
  const stem = one.slice(0, -1);
  const dual = `${stem}تين|${stem}تان|${stem}تين اثنتين|${stem}تين ثنتين|${stem}تين تنتين`;
  return unit({ one, few, gender: 'feminine', singly: { 1: `${one} واحدة|${one} وحدة`, 2: dual }, ...more });
}

const riyal = (say?: string): UnitRow => masculine('ريال', 'ريالات', { ...(say && { say }) });
const dirham = (say?: string): UnitRow => masculine('درهم', 'دراهم', { ...(say && { say }) });
const dinar = (say?: string): UnitRow => masculine('دينار', 'دنانير', { ...(say && { say }) });
const pound = (say?: string): UnitRow => masculine('جنيه', 'جنيهات', { say: `جني${say ? `|${say}` : ''}` });
const lira = (say?: string): UnitRow => feminineNoun('ليرة', 'ليرات', { ...(say && { say }) });
const dollar = masculine('دولار', 'دولارات', { say: '$' });
const franc = masculine('فرنك', 'فرنكات');

const baisa = (worth: string): UnitRow => feminineNoun('بيسة', 'بيسات', { worth });
// Not the plural فلوس and the dual, which also mean money: خمسين فلوس, قرشين.
const fils = (worth: string): UnitRow =>
  unit({ one: 'فلس', counted: 'فلسًا', few: 'فلس', singly: { 1: 'فلس واحد' }, worth });
const piastre = unit({
  one: 'قرش',
  counted: 'قرشًا',
  few: 'قروش',
  singly: { 1: 'قرش واحد' },
  worth: '0.01',
});
// Not the dual سنتين, which also means two years.
const cent = unit({
  one: 'سنت',
  counted: 'سنتًا',
  few: 'سنتات',
  singly: { 1: 'سنت واحد' },
  worth: '0.01',
  say: 'سينت|¢|c',
  many: 'سينتات|سنتات',
});
const centime = unit({
  one: 'سنتيم',
  counted: 'سنتيمًا',
  few: 'سنتيمات',
  singly: { 1: 'سنتيم واحد' },
  worth: '0.01',
  say: 'صنتيم|سانتيم',
  many: 'سنتيمات|صنتيمات',
});

/** A name with its adjective in each form: ريال سعودي, ريالات سعودية, ريالين سعوديين. */
function named(one: string, few: string, adjective: string, abbreviations = ''): string {
  const forms = [
    `(${one}|${one}ا|${few}|ال${one}) (${adjective}|${adjective}ا|${adjective}ة|ال${adjective})`,
    ...(abbreviations ? [abbreviations] : []),
  ];
  return forms.join('|');
}

/** The same for a feminine noun: ليرة لبنانية. */
function namedFeminine(one: string, few: string, adjective: string, abbreviations = ''): string {
  return `(${one}|${few}) (${adjective}|${adjective}ة|${adjective}ات)${abbreviations ? `|${abbreviations}` : ''}`;
}

/**
 * Currency names in Arabic. Countries that share the name of a main unit differ in the smaller one, so most have a row of their
 * own.
 */
export const currencies: readonly CurrencyRow[] = [
  {
    codes: { SAR: '' },
    names: { SAR: named('ريال', 'ريالات', 'سعودي', 'ر.س|﷼|\u20c1|ريال س') },
    units: [riyal('﷼'), feminineNoun('هللة', 'هللات', { worth: '0.01' })],
  },
  {
    codes: { QAR: '' },
    names: { QAR: named('ريال', 'ريالات', 'قطري', 'ر.ق') },
    units: [riyal(), masculine('درهم', 'دراهم', { worth: '0.01' })],
  },
  {
    codes: { OMR: '' },
    names: { OMR: named('ريال', 'ريالات', 'عماني', 'ر.ع') },
    units: [riyal(), baisa('0.001')],
  },
  {
    codes: { YER: '', IRR: '' },
    names: { YER: named('ريال', 'ريالات', 'يمني', 'ر.ي'), IRR: named('ريال', 'ريالات', 'إيراني') },
    units: [riyal(), fils('0.01')],
  },
  {
    codes: { AED: '' },
    names: { AED: `${named('درهم', 'دراهم', 'إماراتي', 'د.ا|درهم (اماراتية|امارات)')}|\u20c3` },
    units: [dirham('dh|dhs'), fils('0.01')],
  },
  {
    codes: { MAD: '' },
    names: { MAD: named('درهم', 'دراهم', 'مغربي', 'د.م') },
    units: [dirham('dh|dhs'), centime],
  },
  {
    codes: { KWD: '', BHD: '', IQD: '' },
    names: {
      KWD: named('دينار', 'دنانير', 'كويتي', 'د.ك'),
      BHD: named('دينار', 'دنانير', 'بحريني', 'د.ب'),
      IQD: named('دينار', 'دنانير', 'عراقي', 'د.ع'),
    },
    units: [dinar(), fils('0.001')],
  },
  {
    codes: { JOD: '' },
    names: { JOD: named('دينار', 'دنانير', 'أردني', 'د.ا') },
    // The piastre is ten fils. Amounts are said in fils, because a till of Jordan writes three decimals.
    units: [dinar(), fils('0.001'), { worth: '0.01', say: 'قرش', many: 'قروش|قرشًا' }],
  },
  {
    codes: { TND: '' },
    names: { TND: named('دينار', 'دنانير', 'تونسي', 'د.ت|dt') },
    units: [
      dinar(),
      unit({
        one: 'مليم',
        counted: 'مليمًا',
        few: 'مليمات',
        singly: { 1: 'مليم واحد' },
        worth: '0.001',
        many: 'ملاليم',
      }),
    ],
  },
  {
    codes: { LYD: '' },
    names: { LYD: named('دينار', 'دنانير', 'ليبي', 'د.ل') },
    units: [dinar(), masculine('درهم', 'دراهم', { worth: '0.001' })],
  },
  {
    codes: { DZD: '' },
    names: { DZD: named('دينار', 'دنانير', 'جزائري', 'د.ج|da') },
    units: [dinar(), centime],
  },
  {
    codes: { EGP: '', SDG: '' },
    names: {
      EGP: named('جنيه', 'جنيهات', 'مصري', 'ج.م|ج م|جنيهات مصريه'),
      SDG: named('جنيه', 'جنيهات', 'سوداني', 'ج.س'),
    },
    units: [pound('egp|le|l.e'), piastre],
  },
  {
    codes: { GBP: '' },
    names: {
      GBP: `${named('جنيه', 'جنيهات', 'إسترليني')}|(جنيه|جنيهات) (استرلينيه|بريطاني)|باوند|باون|£`,
    },
    units: [
      pound('£'),
      unit({ one: 'بنس', counted: 'بنسًا', few: 'بنسات', singly: { 1: 'بنس واحد' }, worth: '0.01', say: 'p' }),
    ],
  },
  {
    codes: { LBP: '', SYP: '' },
    names: {
      LBP: namedFeminine('ليرة', 'ليرات', 'لبناني', 'ل.ل'),
      SYP: namedFeminine('ليرة', 'ليرات', 'سوري', 'ل.س'),
    },
    units: [lira(), piastre],
  },
  {
    codes: { TRY: '' },
    names: { TRY: `${namedFeminine('ليرة', 'ليرات', 'تركي')}|₺` },
    units: [lira(), piastre],
  },
  {
    codes: { USD: '', CAD: '', AUD: '', NZD: '', SGD: '', HKD: '' },
    names: {
      USD: `${named('دولار', 'دولارات', 'أمريكي')}|(دولار|دولارات) (أميركي|امريكية|اميركية)|us $`,
      CAD: `${named('دولار', 'دولارات', 'كندي')}|ca $|c $`,
      AUD: `${named('دولار', 'دولارات', 'أسترالي')}|au $|a $`,
      NZD: `${named('دولار', 'دولارات', 'نيوزيلندي')}|nz $`,
      SGD: `${named('دولار', 'دولارات', 'سنغافوري')}|s $`,
      HKD: '(دولار|دولارات) هونغ كونغ|hk $',
    },
    units: [dollar, cent],
  },
  {
    codes: { EUR: '' },
    units: [
      unit({
        one: 'يورو',
        few: 'يورو',
        singly: { 1: 'يورو واحد' },
        say: '€|أورو|اورو',
        many: 'يوروهات|يوروات',
      }),
      cent,
    ],
  },
  {
    codes: { CHF: '' },
    names: { CHF: `${named('فرنك', 'فرنكات', 'سويسري')}|fr` },
    units: [franc, centime],
  },
  {
    codes: { XOF: '', XAF: '', DJF: '', KMF: '' },
    names: {
      XOF: '(فرنك|فرنكات) (سيفا|غرب أفريقي)',
      XAF: '(فرنك|فرنكات) (سيفا|وسط أفريقي)',
      DJF: named('فرنك', 'فرنكات', 'جيبوتي'),
      KMF: '(فرنك|فرنكات) (قمري|قمرية)',
    },
    units: [franc, centime],
  },
  { codes: { JPY: '' }, units: [masculine('ين', 'ينات', { singly: { 1: 'ين واحد' }, say: '¥' })] },
  {
    codes: { CNY: '' },
    names: { CNY: 'يوان صيني|رنمينبي' },
    units: [unit({ one: 'يوان', counted: 'يوانًا', few: 'يوانات', singly: { 1: 'يوان واحد' }, say: '¥' })],
  },
  {
    codes: { INR: '', PKR: '', LKR: '', NPR: '' },
    names: {
      INR: `${namedFeminine('روبية', 'روبيات', 'هندي')}|₹`,
      PKR: namedFeminine('روبية', 'روبيات', 'باكستاني'),
      LKR: namedFeminine('روبية', 'روبيات', 'سريلانكي'),
      NPR: namedFeminine('روبية', 'روبيات', 'نيبالي'),
    },
    units: [feminineNoun('روبية', 'روبيات'), baisa('0.01')],
  },
  {
    codes: { IDR: '' },
    names: { IDR: namedFeminine('روبية', 'روبيات', 'إندونيسي') },
    units: [feminineNoun('روبية', 'روبيات')],
  },
  { codes: { PHP: '' }, names: { PHP: 'بيسو فلبيني|₱' }, units: [unit({ one: 'بيسو', few: 'بيسو' }), cent] },
  { codes: { BDT: '' }, names: { BDT: 'تاكا بنغلاديشية' }, units: [unit({ one: 'تاكا', few: 'تاكا', say: '৳' })] },
  {
    codes: { ILS: '' },
    names: { ILS: `${named('شيكل', 'شواكل', 'إسرائيلي')}|شيكل جديد|₪` },
    units: [
      masculine('شيكل', 'شواكل', { say: 'شيقل|شاقل', many: 'شواقل' }),
      feminineNoun('أغورة', 'أغورات', { worth: '0.01' }),
    ],
  },
  { codes: { MRU: '' }, names: { MRU: 'أوقية موريتانية|أ.م' }, units: [feminineNoun('أوقية', 'أوقيات')] },
  {
    codes: { RUB: '' },
    names: { RUB: `${named('روبل', 'روبلات', 'روسي')}|₽` },
    units: [masculine('روبل', 'روبلات'), unit({ one: 'كوبيك', counted: 'كوبيكًا', few: 'كوبيكات', worth: '0.01' })],
  },
  {
    codes: { SEK: '', NOK: '', DKK: '' },
    names: {
      SEK: namedFeminine('كرونة', 'كرونات', 'سويدي'),
      NOK: namedFeminine('كرونة', 'كرونات', 'نرويجي'),
      DKK: namedFeminine('كرونة', 'كرونات', 'دنماركي'),
    },
    units: [feminineNoun('كرونة', 'كرونات'), unit({ one: 'أوره', few: 'أوره', worth: '0.01' })],
  },
  {
    codes: { SOS: '', KES: '' },
    names: { SOS: named('شلن', 'شلنات', 'صومالي'), KES: named('شلن', 'شلنات', 'كيني') },
    units: [masculine('شلن', 'شلنات')],
  },
];
