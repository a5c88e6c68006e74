// Made from `currencies.ts` by `npx vitest run --project node spokenCurrencies -u`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of `currencies.ts` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
  {"codes":{"TWD":""},"units":[{"worth":"1","spoken":{"other":"元"}},{"worth":"0.1","spoken":{"other":"角"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"HKD":"港"},"units":[{"worth":"1","spoken":{"other":"港元"}},{"worth":"0.1","spoken":{"other":"角"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"MOP":"澳門"},"units":[{"worth":"1","spoken":{"other":"澳門元"}},{"worth":"0.1","spoken":{"other":"角"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"USD":"美"},"units":[{"worth":"1","spoken":{"other":"美元"}},{"worth":"0.01","spoken":{"other":"美分"}}]},
  {"codes":{"CNY":""},"units":[{"worth":"1","spoken":{"other":"人民幣"}}]},
  {"codes":{"CAD":"加"},"units":[{"worth":"1","spoken":{"other":"加元"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"AUD":"澳"},"units":[{"worth":"1","spoken":{"other":"澳元"}},{"worth":"0.01","spoken":{"other":"澳分"}}]},
  {"codes":{"NZD":"紐西蘭"},"units":[{"worth":"1","spoken":{"other":"紐西蘭元"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"SGD":"新加坡"},"units":[{"worth":"1","spoken":{"other":"新加坡元"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"JPY":""},"units":[{"worth":"1","spoken":{"other":"日圓"}}]},
  {"codes":{"KRW":""},"units":[{"worth":"1","spoken":{"other":"韓元"}}]},
  {"codes":{"EUR":""},"units":[{"worth":"1","spoken":{"other":"歐元"}},{"worth":"0.01","spoken":{"other":"歐分"}}]},
  {"codes":{"GBP":""},"units":[{"worth":"1","spoken":{"other":"英鎊"}},{"worth":"0.01","spoken":{"other":"便士"}}]},
  {"codes":{"CHF":""},"units":[{"worth":"1","spoken":{"other":"瑞士法郎"}},{"worth":"0.01","spoken":{"other":"生丁"}}]},
  {"codes":{"INR":""},"units":[{"worth":"1","spoken":{"other":"印度盧比"}},{"worth":"0.01","spoken":{"other":"派士"}}]},
  {"codes":{"THB":""},"units":[{"worth":"1","spoken":{"other":"泰銖"}}]},
  {"codes":{"VND":""},"units":[{"worth":"1","spoken":{"other":"越南盾"}}]},
  {"codes":{"IDR":""},"units":[{"worth":"1","spoken":{"other":"印尼盾"}}]},
  {"codes":{"PHP":""},"units":[{"worth":"1","spoken":{"other":"披索"}}]},
  {"codes":{"MYR":""},"units":[{"worth":"1","spoken":{"other":"令吉"}}]},
  {"codes":{"RUB":""},"units":[{"worth":"1","spoken":{"other":"盧布"}},{"worth":"0.01","spoken":{"other":"戈比"}}]},
];
