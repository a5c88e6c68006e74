import type { Currency } from '../../../money';
import type { CurrencyRow, Phrases, UnitRow } from '../../words';

/** Mandarin and Cantonese say these for every dollar, so they match the expected currency. */
const yuan = '元|塊|塊錢|元錢|元正|蚊';
const jiao = '(角|毛|毫)(錢|子|)';
const fen = '分|分錢|仙|仙士';

/** Names of the dollars of Hong Kong and Macao in Cantonese: 三個半 is 3.50, and 兩嚿水 two hundred. */
const cantonese: readonly UnitRow[] = [
  { worth: '1', say: '文|蚊雞|雞(嘢|士|)', partial: '個' },
  { worth: '100', say: '嚿(水|嘢|)|舊水' },
  { worth: '1000', say: '撇(水|嘢)' },
];

/**
 * A currency that is also counted in 元, 角 and 分. `short` precedes the unit: 美 in 美元. `names` mean the main unit, alone
 * or after 塊. `main`, `tenth` and `cent` are spoken.
 */
function dollar(
  code: Currency,
  short: Phrases,
  names: Phrases,
  main: string,
  [cent, tenth]: readonly [cent?: string, tenth?: string],
  more: readonly UnitRow[] = [],
): CurrencyRow {
  return {
    codes: { [code]: short },
    names: { [code]: `(塊|元|蚊|)(${names})|$` },
    units: [
      { worth: '1', spoken: { other: main }, say: yuan, before: main === '元' ? '' : main },
      { worth: '0.1', ...(tenth && { spoken: { other: tenth } }), say: jiao },
      {
        worth: '0.01',
        ...(cent && { spoken: { other: cent } }),
        say: short && main !== '元' ? `${fen}|${main[0]}分` : fen,
      },
      ...more,
    ],
  };
}

/** A currency with a name of its own, and one for its hundredth. */
function other(
  code: Currency,
  [main, cent]: readonly [main: string, cent?: string],
  say: Phrases,
  names = '',
): CurrencyRow {
  return {
    codes: { [code]: '' },
    names: { [code]: names },
    units: [
      { worth: '1', spoken: { other: main }, say, before: main },
      ...(cent ? [{ worth: '0.01', spoken: { other: cent }, say: '分' }] : []),
    ],
  };
}

/** Names of currencies in Taiwan and Hong Kong. */
export const currencies: readonly CurrencyRow[] = [
  dollar('TWD', '', '台幣|新台幣|台票|nt$|ntd|nt', '元', ['分', '角'], [{ worth: '1', say: '箍' }]),
  dollar('HKD', '港', '港幣|港紙|hk$', '港元', ['分', '角'], cantonese),
  dollar('MOP', '澳門', '葡幣|澳門幣|葡紙|mop$', '澳門元', ['分', '角'], cantonese),
  dollar('USD', '美', '美金|美刀|us$', '美元', ['美分']),
  dollar('CNY', '', '人民幣|rmb|¥|￥|cn¥|人民幣元', '人民幣', []),
  dollar('CAD', '加', '加幣|加拿大幣|加拿大元|c$|ca$', '加元', ['分']),
  dollar('AUD', '澳', '澳幣|澳洲幣|a$|au$', '澳元', ['澳分']),
  dollar('NZD', '紐西蘭|紐', '紐幣|紐西蘭幣|nz$', '紐西蘭元', ['分']),
  dollar('SGD', '新加坡|新|坡|星', '新幣|坡幣|星幣|新加坡幣|s$', '新加坡元', ['分']),
  other('JPY', ['日圓'], '元|塊|蚊', '日幣|円|¥|￥'),
  other('KRW', ['韓元'], '元|塊', '韓幣|韓圜|₩'),
  other('EUR', ['歐元', '歐分'], '歐|元|塊', '€|塊歐元'),
  other('GBP', ['英鎊', '便士'], '鎊|塊', '英磅|£'),
  other('CHF', ['瑞士法郎', '生丁'], '瑞郎|法郎'),
  other('INR', ['印度盧比', '派士'], '盧比|₹'),
  other('THB', ['泰銖'], '銖|泰幣|฿'),
  other('VND', ['越南盾'], '越盾|₫'),
  other('IDR', ['印尼盾'], '盾'),
  other('PHP', ['披索'], '比索|菲幣|₱'),
  other('MYR', ['令吉'], '塊', '馬幣|rm'),
  other('RUB', ['盧布', '戈比'], '₽'),
];
