import type { CurrencyRow } from '../../words';

/**
 * What money is called in Mandarin. 元 and 块 are said of every dollar too, so they agree with the currency that is asked
 * for. Traditional characters are understood, because recognizers for Taiwan and Hong Kong write them.
 */
export const currencies: readonly CurrencyRow[] = [
  {
    codes: {
      CNY: '人民币|人民幣',
      USD: '美',
      HKD: '港',
      TWD: '新台|新臺|台|臺',
      CAD: '加拿大|加',
      AUD: '澳大利亚|澳洲|澳',
      NZD: '新西兰|纽西兰|纽',
      SGD: '新加坡|新|坡',
      MOP: '澳门|澳門',
    },
    names: {
      CNY: '人民币|人民幣|rmb|¥|￥',
      USD: '(块|塊|)(美金|美刀|刀)|$|us$',
      HKD: '(块|塊|)(港币|港幣)|hk$',
      TWD: '台币|台幣|新台币|新台幣|臺幣|nt$',
      CAD: '加币|加拿大币|c$',
      AUD: '澳币|a$',
      NZD: '新西兰币|纽币',
      SGD: '新币|坡币|新加坡币|s$',
      MOP: '葡币|澳门币|澳門幣',
    },
    units: [
      { worth: '1', spoken: { other: '元' }, say: '(元|圆|圓|块|塊)(钱|錢|人民币|)(整|正|)|蚊' },
      { worth: '0.1', spoken: { other: '角' }, say: '(角|毛|毫)(钱|錢|整|正|)' },
      { worth: '0.01', spoken: { other: '分' }, say: '分(钱|錢|整|正)|美分|仙|(美|港|加|澳|新)分' },
    ],
  },
  {
    codes: { JPY: '日|日本' },
    names: { JPY: '日币|日幣|日圆|日圓|円' },
    units: [{ worth: '1', spoken: { other: '日元' }, say: '元|圆|圓|块' }],
  },
  {
    codes: { KRW: '韩|韓|韩国' },
    names: { KRW: '韩币|韓幣|韩圆|₩' },
    units: [{ worth: '1', spoken: { other: '韩元' }, say: '元|块' }],
  },
  {
    codes: { EUR: '' },
    names: { EUR: '歐元|€' },
    units: [
      { worth: '1', spoken: { other: '欧元' }, say: '欧|元|块' },
      { worth: '0.01', spoken: { other: '欧分' }, say: '分|欧分' },
    ],
  },
  {
    codes: { GBP: '英' },
    names: { GBP: '英磅|英鎊|£' },
    units: [
      { worth: '1', spoken: { other: '英镑' }, say: '镑|鎊|块' },
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
  { codes: { MYR: '' }, units: [{ worth: '1', spoken: { other: '林吉特' }, say: '马币|令吉' }] },
];
