import type { CommonSentences } from '../../sentences/common';

export const common: CommonSentences = {
  amountInDigits: (decimal, currency) =>
    `${decimalCommas.has(currency) ? decimal.replace('.', ',') : decimal} ${currencyNames[currency] ?? currency}`,
  and: 'و',
  hearAmount: 'سماع المبلغ',
  hearFirst: 'لم تسمع المبلغ بعد. اضغط «سماع المبلغ»، ثم ادفع.',
  microphoneClosed: 'أُغلق الميكروفون.',
  secret: 'مخفي',
};

/** Their countries write a decimal comma. */
const decimalCommas: ReadonlySet<string> = new Set(['DZD', 'LYD', 'MAD', 'MRU', 'TND']);

/** The singular, as prices are written with figures, whatever the number is. */
const currencyNames: Readonly<Record<string, string>> = {
  AED: 'درهم',
  AUD: 'دولار أسترالي',
  BHD: 'دينار بحريني',
  CAD: 'دولار كندي',
  CHF: 'فرنك سويسري',
  CNY: 'يوان',
  DZD: 'دينار جزائري',
  EGP: 'جنيه',
  EUR: 'يورو',
  GBP: 'جنيه إسترليني',
  ILS: 'شيكل',
  INR: 'روبية',
  IQD: 'دينار عراقي',
  JOD: 'دينار أردني',
  JPY: 'ين',
  KWD: 'دينار كويتي',
  LBP: 'ليرة لبنانية',
  LYD: 'دينار ليبي',
  MAD: 'درهم مغربي',
  MRU: 'أوقية',
  OMR: 'ريال عماني',
  QAR: 'ريال قطري',
  SAR: 'ريال',
  SDG: 'جنيه سوداني',
  SYP: 'ليرة سورية',
  TND: 'دينار تونسي',
  TRY: 'ليرة تركية',
  USD: 'دولار',
  YER: 'ريال يمني',
};
