import type { Currency } from '../../../money';
import type { CurrencyRow, Phrases, UnitRow } from '../../words';

/** 元 and 块 are said for every dollar, so they match the expected currency. When spoken, each dollar has its own name. */
const yuan = '元|圆|圓|块|塊|块钱|塊錢|元钱|元正|圆正|圓正|蚊';
const jiao = '(角|毛|毫)(钱|錢|)';
const fen = '分|分钱|分錢|仙';
/** Cantonese says 個半 for one and a half. */
const half: UnitRow = { worth: '1.5', say: '个半|個半', alone: 'yes' };

/**
 * A currency that is also counted in 元, 角 and 分. `short` precedes the unit: 美 in 美元. `names` mean the main unit, alone
 * or after 块. `cent` is spoken.
 */
function dollar(code: Currency, short: Phrases, names: Phrases, cent = '分'): CurrencyRow {
  const [first = ''] = short.split('|');
  return {
    codes: { [code]: short },
    names: { [code]: `(块|塊|元|)(${names})` },
    units: [
      { worth: '1', spoken: { other: `${first}元` }, say: yuan, before: `${first}元` },
      half,
      { worth: '0.1', say: jiao },
      { worth: '0.01', spoken: { other: cent }, say: `${fen}|${first}分` },
    ],
  };
}

/** Currency names in Mandarin. Includes traditional characters, which recognizers for Taiwan and Hong Kong write. */
export const currencies: readonly CurrencyRow[] = [
  {
    codes: { CNY: '' },
    names: { CNY: '(块|塊|元|)(人民币|人民幣|rmb)|¥|￥|人民币元' },
    units: [
      { worth: '1', spoken: { other: '元' }, say: yuan },
      half,
      { worth: '0.1', spoken: { other: '角' }, say: jiao },
      { worth: '0.01', spoken: { other: '分' }, say: fen },
    ],
  },
  dollar('USD', '美', '美金|美刀|刀|$|us$', '美分'),
  dollar('HKD', '港', '港币|港幣|hk$'),
  {
    codes: { TWD: '新台|新臺|台|臺' },
    names: { TWD: '(块|塊|元|)(台币|台幣|新台币|新台幣|臺幣|nt$)' },
    units: [
      { worth: '1', spoken: { other: '新台币' }, say: `${yuan}|新台元`, before: '新台币|新台元' },
      half,
      { worth: '0.1', say: jiao },
      // Not spoken: nobody says 新台分. 点 is said.
      { worth: '0.01', say: `${fen}|新台分` },
    ],
  },
  dollar('CAD', '加', '加币|加拿大币|加拿大元|c$'),
  dollar('AUD', '澳', '澳币|澳大利亚元|a$', '澳分'),
  dollar('NZD', '新西兰|纽', '新西兰币|纽币'),
  dollar('SGD', '新加坡|新|坡', '新币|坡币|新加坡币|s$'),
  dollar('MOP', '澳门|澳門', '葡币|澳门币|澳門幣'),
  {
    codes: { JPY: '' },
    names: { JPY: '日币|日幣|日圆|日圓|円' },
    units: [{ worth: '1', spoken: { other: '日元' }, say: '元|圆|圓|块', before: '日元' }],
  },
  {
    codes: { KRW: '' },
    names: { KRW: '韩币|韓幣|韩圆|韓元|₩' },
    units: [{ worth: '1', spoken: { other: '韩元' }, say: '元|块', before: '韩元' }],
  },
  {
    codes: { EUR: '' },
    names: { EUR: '(块|塊|)(欧元|歐元)|€' },
    units: [
      { worth: '1', spoken: { other: '欧元' }, say: '欧|元|块', before: '欧元' },
      { worth: '0.01', spoken: { other: '欧分' }, say: '分' },
    ],
  },
  {
    codes: { GBP: '' },
    names: { GBP: '英磅|英鎊|£' },
    units: [
      { worth: '1', spoken: { other: '英镑' }, say: '镑|鎊|块', before: '英镑' },
      { worth: '0.01', spoken: { other: '便士' } },
    ],
  },
  {
    codes: { CHF: '' },
    units: [
      { worth: '1', spoken: { other: '瑞士法郎' }, say: '瑞郎|法郎' },
      { worth: '0.01', spoken: { other: '生丁' } },
    ],
  },
  {
    codes: { RUB: '' },
    names: { RUB: '(俄罗斯|俄)(卢布|盧布)' },
    units: [
      { worth: '1', spoken: { other: '卢布' }, say: '盧布|₽' },
      { worth: '0.01', spoken: { other: '戈比' } },
    ],
  },
  {
    codes: { INR: '印度' },
    units: [
      { worth: '1', spoken: { other: '卢比' }, say: '盧比|₹' },
      { worth: '0.01', spoken: { other: '派士' } },
    ],
  },
  { codes: { THB: '' }, units: [{ worth: '1', spoken: { other: '泰铢' }, say: '铢|泰銖|฿' }] },
  { codes: { VND: '' }, units: [{ worth: '1', spoken: { other: '越南盾' }, say: '₫' }] },
  {
    codes: { MYR: '' },
    names: { MYR: '(块|)(马币|令吉)|rm' },
    units: [{ worth: '1', spoken: { other: '林吉特' }, say: '块' }],
  },
];
