// Made from `currencies.ts` by `npx vitest run --project node spokenCurrencies -u`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of `currencies.ts` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
  {
    codes: { SAR: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'ريالات', many: 'ريالًا', other: 'ريال' },
        counted: { '1': 'ريال واحد', '2': 'ريالين' },
      },
      {
        worth: '0.01',
        spoken: { few: 'هللات', many: 'هللة', other: 'هللة' },
        ruleSet: 'spellout-cardinal-feminine',
        counted: { '1': 'هللة واحدة', '2': 'هللتين' },
      },
    ],
  },
  {
    codes: { QAR: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'ريالات', many: 'ريالًا', other: 'ريال' },
        counted: { '1': 'ريال واحد', '2': 'ريالين' },
      },
      {
        worth: '0.01',
        spoken: { few: 'دراهم', many: 'درهمًا', other: 'درهم' },
        counted: { '1': 'درهم واحد', '2': 'درهمين' },
      },
    ],
  },
  {
    codes: { OMR: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'ريالات', many: 'ريالًا', other: 'ريال' },
        counted: { '1': 'ريال واحد', '2': 'ريالين' },
      },
      {
        worth: '0.001',
        spoken: { few: 'بيسات', many: 'بيسة', other: 'بيسة' },
        ruleSet: 'spellout-cardinal-feminine',
        counted: { '1': 'بيسة واحدة', '2': 'بيستين' },
      },
    ],
  },
  {
    codes: { YER: '', IRR: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'ريالات', many: 'ريالًا', other: 'ريال' },
        counted: { '1': 'ريال واحد', '2': 'ريالين' },
      },
      { worth: '0.01', spoken: { few: 'فلس', many: 'فلسًا', other: 'فلس' }, counted: { '1': 'فلس واحد' } },
    ],
  },
  {
    codes: { AED: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'دراهم', many: 'درهمًا', other: 'درهم' },
        counted: { '1': 'درهم واحد', '2': 'درهمين' },
      },
      { worth: '0.01', spoken: { few: 'فلس', many: 'فلسًا', other: 'فلس' }, counted: { '1': 'فلس واحد' } },
    ],
  },
  {
    codes: { MAD: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'دراهم', many: 'درهمًا', other: 'درهم' },
        counted: { '1': 'درهم واحد', '2': 'درهمين' },
      },
      { worth: '0.01', spoken: { few: 'سنتيمات', many: 'سنتيمًا', other: 'سنتيم' }, counted: { '1': 'سنتيم واحد' } },
    ],
  },
  {
    codes: { KWD: '', BHD: '', IQD: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'دنانير', many: 'دينارًا', other: 'دينار' },
        counted: { '1': 'دينار واحد', '2': 'دينارين' },
      },
      { worth: '0.001', spoken: { few: 'فلس', many: 'فلسًا', other: 'فلس' }, counted: { '1': 'فلس واحد' } },
    ],
  },
  {
    codes: { JOD: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'دنانير', many: 'دينارًا', other: 'دينار' },
        counted: { '1': 'دينار واحد', '2': 'دينارين' },
      },
      { worth: '0.001', spoken: { few: 'فلس', many: 'فلسًا', other: 'فلس' }, counted: { '1': 'فلس واحد' } },
    ],
  },
  {
    codes: { TND: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'دنانير', many: 'دينارًا', other: 'دينار' },
        counted: { '1': 'دينار واحد', '2': 'دينارين' },
      },
      { worth: '0.001', spoken: { few: 'مليمات', many: 'مليمًا', other: 'مليم' }, counted: { '1': 'مليم واحد' } },
    ],
  },
  {
    codes: { LYD: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'دنانير', many: 'دينارًا', other: 'دينار' },
        counted: { '1': 'دينار واحد', '2': 'دينارين' },
      },
      {
        worth: '0.001',
        spoken: { few: 'دراهم', many: 'درهمًا', other: 'درهم' },
        counted: { '1': 'درهم واحد', '2': 'درهمين' },
      },
    ],
  },
  {
    codes: { DZD: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'دنانير', many: 'دينارًا', other: 'دينار' },
        counted: { '1': 'دينار واحد', '2': 'دينارين' },
      },
      { worth: '0.01', spoken: { few: 'سنتيمات', many: 'سنتيمًا', other: 'سنتيم' }, counted: { '1': 'سنتيم واحد' } },
    ],
  },
  {
    codes: { EGP: '', SDG: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'جنيهات', many: 'جنيهًا', other: 'جنيه' },
        counted: { '1': 'جنيه واحد', '2': 'جنيهين' },
      },
      { worth: '0.01', spoken: { few: 'قروش', many: 'قرشًا', other: 'قرش' }, counted: { '1': 'قرش واحد' } },
    ],
  },
  {
    codes: { GBP: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'جنيهات', many: 'جنيهًا', other: 'جنيه' },
        counted: { '1': 'جنيه واحد', '2': 'جنيهين' },
      },
      { worth: '0.01', spoken: { few: 'بنسات', many: 'بنسًا', other: 'بنس' }, counted: { '1': 'بنس واحد' } },
    ],
  },
  {
    codes: { LBP: '', SYP: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'ليرات', many: 'ليرة', other: 'ليرة' },
        ruleSet: 'spellout-cardinal-feminine',
        counted: { '1': 'ليرة واحدة', '2': 'ليرتين' },
      },
      { worth: '0.01', spoken: { few: 'قروش', many: 'قرشًا', other: 'قرش' }, counted: { '1': 'قرش واحد' } },
    ],
  },
  {
    codes: { TRY: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'ليرات', many: 'ليرة', other: 'ليرة' },
        ruleSet: 'spellout-cardinal-feminine',
        counted: { '1': 'ليرة واحدة', '2': 'ليرتين' },
      },
      { worth: '0.01', spoken: { few: 'قروش', many: 'قرشًا', other: 'قرش' }, counted: { '1': 'قرش واحد' } },
    ],
  },
  {
    codes: { USD: '', CAD: '', AUD: '', NZD: '', SGD: '', HKD: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'دولارات', many: 'دولارًا', other: 'دولار' },
        counted: { '1': 'دولار واحد', '2': 'دولارين' },
      },
      { worth: '0.01', spoken: { few: 'سنتات', many: 'سنتًا', other: 'سنت' }, counted: { '1': 'سنت واحد' } },
    ],
  },
  {
    codes: { EUR: '' },
    units: [
      { worth: '1', spoken: { few: 'يورو', many: 'يورو', other: 'يورو' }, counted: { '1': 'يورو واحد' } },
      { worth: '0.01', spoken: { few: 'سنتات', many: 'سنتًا', other: 'سنت' }, counted: { '1': 'سنت واحد' } },
    ],
  },
  {
    codes: { CHF: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'فرنكات', many: 'فرنكًا', other: 'فرنك' },
        counted: { '1': 'فرنك واحد', '2': 'فرنكين' },
      },
      { worth: '0.01', spoken: { few: 'سنتيمات', many: 'سنتيمًا', other: 'سنتيم' }, counted: { '1': 'سنتيم واحد' } },
    ],
  },
  {
    codes: { XOF: '', XAF: '', DJF: '', KMF: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'فرنكات', many: 'فرنكًا', other: 'فرنك' },
        counted: { '1': 'فرنك واحد', '2': 'فرنكين' },
      },
      { worth: '0.01', spoken: { few: 'سنتيمات', many: 'سنتيمًا', other: 'سنتيم' }, counted: { '1': 'سنتيم واحد' } },
    ],
  },
  {
    codes: { JPY: '' },
    units: [{ worth: '1', spoken: { few: 'ينات', many: 'ينًا', other: 'ين' }, counted: { '1': 'ين واحد' } }],
  },
  {
    codes: { CNY: '' },
    units: [{ worth: '1', spoken: { few: 'يوانات', many: 'يوانًا', other: 'يوان' }, counted: { '1': 'يوان واحد' } }],
  },
  {
    codes: { INR: '', PKR: '', LKR: '', NPR: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'روبيات', many: 'روبية', other: 'روبية' },
        ruleSet: 'spellout-cardinal-feminine',
        counted: { '1': 'روبية واحدة', '2': 'روبيتين' },
      },
      {
        worth: '0.01',
        spoken: { few: 'بيسات', many: 'بيسة', other: 'بيسة' },
        ruleSet: 'spellout-cardinal-feminine',
        counted: { '1': 'بيسة واحدة', '2': 'بيستين' },
      },
    ],
  },
  {
    codes: { IDR: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'روبيات', many: 'روبية', other: 'روبية' },
        ruleSet: 'spellout-cardinal-feminine',
        counted: { '1': 'روبية واحدة', '2': 'روبيتين' },
      },
    ],
  },
  {
    codes: { PHP: '' },
    units: [
      { worth: '1', spoken: { few: 'بيسو', many: 'بيسو', other: 'بيسو' } },
      { worth: '0.01', spoken: { few: 'سنتات', many: 'سنتًا', other: 'سنت' }, counted: { '1': 'سنت واحد' } },
    ],
  },
  { codes: { BDT: '' }, units: [{ worth: '1', spoken: { few: 'تاكا', many: 'تاكا', other: 'تاكا' } }] },
  {
    codes: { ILS: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'شواكل', many: 'شيكلًا', other: 'شيكل' },
        counted: { '1': 'شيكل واحد', '2': 'شيكلين' },
      },
      {
        worth: '0.01',
        spoken: { few: 'أغورات', many: 'أغورة', other: 'أغورة' },
        ruleSet: 'spellout-cardinal-feminine',
        counted: { '1': 'أغورة واحدة', '2': 'أغورتين' },
      },
    ],
  },
  {
    codes: { MRU: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'أوقيات', many: 'أوقية', other: 'أوقية' },
        ruleSet: 'spellout-cardinal-feminine',
        counted: { '1': 'أوقية واحدة', '2': 'أوقيتين' },
      },
    ],
  },
  {
    codes: { RUB: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'روبلات', many: 'روبلًا', other: 'روبل' },
        counted: { '1': 'روبل واحد', '2': 'روبلين' },
      },
      { worth: '0.01', spoken: { few: 'كوبيكات', many: 'كوبيكًا', other: 'كوبيك' } },
    ],
  },
  {
    codes: { SEK: '', NOK: '', DKK: '' },
    units: [
      {
        worth: '1',
        spoken: { few: 'كرونات', many: 'كرونة', other: 'كرونة' },
        ruleSet: 'spellout-cardinal-feminine',
        counted: { '1': 'كرونة واحدة', '2': 'كرونتين' },
      },
      { worth: '0.01', spoken: { few: 'أوره', many: 'أوره', other: 'أوره' } },
    ],
  },
  {
    codes: { SOS: '', KES: '' },
    units: [
      { worth: '1', spoken: { few: 'شلنات', many: 'شلنًا', other: 'شلن' }, counted: { '1': 'شلن واحد', '2': 'شلنين' } },
    ],
  },
];
