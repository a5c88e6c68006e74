// Made from `currencies.ts` by `npx vitest run --project node spokenCurrencies -u`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of `currencies.ts` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
  {"codes":{"JPY":""},"units":[{"worth":"1","spoken":{"other":"円"}}]},
  {"codes":{"USD":"米","CAD":"カナダ","AUD":"オーストラリア","NZD":"ニュージーランド","SGD":"シンガポール","HKD":"香港","TWD":"台湾"},"units":[{"worth":"1","spoken":{"other":"ドル"}},{"worth":"0.01","spoken":{"other":"セント"}}]},
  {"codes":{"EUR":""},"units":[{"worth":"1","spoken":{"other":"ユーロ"}},{"worth":"0.01","spoken":{"other":"セント"}}]},
  {"codes":{"GBP":"英"},"units":[{"worth":"1","spoken":{"other":"ポンド"}},{"worth":"0.01","spoken":{"other":"ペンス"}}]},
  {"codes":{"CNY":""},"units":[{"worth":"1","spoken":{"other":"元"}},{"worth":"0.1","spoken":{"other":"角"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"KRW":""},"units":[{"worth":"1","spoken":{"other":"ウォン"}}]},
  {"codes":{"CHF":"スイス"},"units":[{"worth":"1","spoken":{"other":"フラン"}}]},
  {"codes":{"INR":"インド"},"units":[{"worth":"1","spoken":{"other":"ルピー"}}]},
  {"codes":{"THB":""},"units":[{"worth":"1","spoken":{"other":"バーツ"}}]},
  {"codes":{"VND":""},"units":[{"worth":"1","spoken":{"other":"ドン"}}]},
  {"codes":{"PHP":"フィリピン","MXN":"メキシコ"},"units":[{"worth":"1","spoken":{"other":"ペソ"}}]},
  {"codes":{"IDR":""},"units":[{"worth":"1","spoken":{"other":"ルピア"}}]},
  {"codes":{"MYR":""},"units":[{"worth":"1","spoken":{"other":"リンギット"}}]},
  {"codes":{"BRL":""},"units":[{"worth":"1","spoken":{"other":"レアル"}}]},
  {"codes":{"RUB":""},"units":[{"worth":"1","spoken":{"other":"ルーブル"}}]},
  {"codes":{"TRY":""},"units":[{"worth":"1","spoken":{"other":"トルコリラ"}}]},
  {"codes":{"ZAR":""},"units":[{"worth":"1","spoken":{"other":"南アフリカランド"}}]},
  {"codes":{"SEK":""},"units":[{"worth":"1","spoken":{"other":"スウェーデンクローナ"}}]},
  {"codes":{"NOK":""},"units":[{"worth":"1","spoken":{"other":"ノルウェークローネ"}}]},
  {"codes":{"DKK":""},"units":[{"worth":"1","spoken":{"other":"デンマーククローネ"}}]},
  {"codes":{"PLN":""},"units":[{"worth":"1","spoken":{"other":"ズウォティ"}}]},
  {"codes":{"CZK":""},"units":[{"worth":"1","spoken":{"other":"チェココルナ"}}]},
  {"codes":{"ILS":""},"units":[{"worth":"1","spoken":{"other":"シェケル"}}]},
  {"codes":{"AED":""},"units":[{"worth":"1","spoken":{"other":"ディルハム"}}]},
  {"codes":{"SAR":""},"units":[{"worth":"1","spoken":{"other":"サウジリヤル"}}]},
  {"codes":{"NGN":""},"units":[{"worth":"1","spoken":{"other":"ナイラ"}}]},
  {"codes":{"PAB":""},"units":[{"worth":"1","spoken":{"other":"バルボア"}}]},
  {"codes":{"MOP":""},"units":[{"worth":"1","spoken":{"other":"パタカ"}}]},
];
