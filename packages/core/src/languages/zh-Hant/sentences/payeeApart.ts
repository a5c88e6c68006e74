import type { PayeeApartSentences } from '../../sentences/payeeApart';

const end = '名稱結束';
const named = (name: string) => `名稱「${name}」`;

export const payeeApart: PayeeApartSentences = {
  // Two numerals in a row, one of them a power of ten: 五百. A single one is in many names, such as 百度 and 萬華.
  numbers: /[一二三四五六七八九兩两廿卅][十百千萬万億亿]|[十百千萬万億亿廿卅][一二三四五六七八九]/u,
  words:
    /[\p{Nd}〇零一二三四五六七八九十百千萬万億亿兩两廿卅幾個]\s?[元圓塊块角毛分蚊毫仙嚿半]|人民幣|[台臺港]幣|[美歐日港澳加韓]元|日圓|英鎊|法郎|盧比|披索|塊錢|(?<![a-z])(?:(?:us|au|ca|nz|hk|sg)d|eur|gbp|chf|cny|rmb|jpy|inr|krw|twd|ntd?|mop|paid|dollars?|euros?)(?![a-z])|付款|已付|付了|收款方|收到|入帳|退款|扣款|成功|失敗|遭拒|拒絕|取消|逾時|沒有付|名稱結束/iu,
  last: (name) => `名為「${name}」的對象`,
  within: named,
  closed: (name) => `${named(name)}，${end}`,
  end,
};
