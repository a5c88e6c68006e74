import type { PayeeApartSentences } from '../../sentences/payeeApart';

const end = '名称结束';
const named = (name: string) => `名称“${name}”`;

export const payeeApart: PayeeApartSentences = {
  // Two numerals in a row, one of them a power of ten: 五百. A single one is in many names, such as 百度 and 万科.
  numbers: /[一二三四五六七八九两][十百千万亿]|[十百千万亿][一二三四五六七八九]/u,
  words:
    /[\p{Nd}〇零一二三四五六七八九十百千万亿两几]\s?[元块角毛分圆]|人民币|[美欧日港澳加韩]元|英镑|法郎|卢比|新台币|块钱|(?<![a-z])(?:(?:us|au|ca|nz|hk|sg)d|eur|gbp|chf|cny|rmb|jpy|inr|krw|twd|mop|paid|dollars?|euros?)(?![a-z])|付款|已付|付了|收款方|收到|到账|退款|扣款|成功|失败|被拒|拒绝|取消|超时|没有付|名称结束/iu,
  last: (name) => `名为“${name}”的对象`,
  within: named,
  closed: (name) => `${named(name)}，${end}`,
  end,
};
