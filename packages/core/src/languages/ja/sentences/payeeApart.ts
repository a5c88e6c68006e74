import type { PayeeApartSentences } from '../../sentences/payeeApart';

const end = 'その名前の相手';
const named = (name: string) => `「${name}」という名前の相手`;

export const payeeApart: PayeeApartSentences = {
  // Two numerals in a row, one of them a power of ten: 五百. A single one is in many names, such as 千葉 and 三越.
  numbers: /[一二三四五六七八九壱弐参][十百千万億]|[十百千万億][一二三四五六七八九]/u,
  words:
    /[\p{Nd}〇零一二三四五六七八九十百千万億数何]\s?[円圓元銭]|ドル|セント|ユーロ|ポンド|ウォン|フラン|ルピー|バーツ|人民元|日本円|(?<![a-z])(?:(?:us|au|ca|nz|hk|sg)d|eur|gbp|chf|cny|rmb|jpy|inr|krw|twd|paid|dollars?|euros?|yen)(?![a-z])|支払|払っ|払い|未払|支払先|入金|返金|引き落とし|受け取|完了|成功|失敗|承認|拒否|取り消|取消|キャンセル|中止|時間切れ|保留|その名前の相手/iu,
  last: named,
  within: named,
  // The words before it tell a listener, who hears no quotes, where the name begins.
  closed: (name) => `名前「${name}」、${end}`,
  end,
};
