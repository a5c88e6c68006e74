// Made from `currencies.ts` by `npx vitest run --project node spokenCurrencies -u`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of `currencies.ts` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
  {"codes":{"CNY":""},"units":[{"worth":"1","spoken":{"other":"元"}},{"worth":"0.1","spoken":{"other":"角"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"USD":"美"},"units":[{"worth":"1","spoken":{"other":"美元"}},{"worth":"0.01","spoken":{"other":"美分"}}]},
  {"codes":{"HKD":"港"},"units":[{"worth":"1","spoken":{"other":"港元"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"TWD":"新台"},"units":[{"worth":"1","spoken":{"other":"新台币"}}]},
  {"codes":{"CAD":"加"},"units":[{"worth":"1","spoken":{"other":"加元"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"AUD":"澳"},"units":[{"worth":"1","spoken":{"other":"澳元"}},{"worth":"0.01","spoken":{"other":"澳分"}}]},
  {"codes":{"NZD":"新西兰"},"units":[{"worth":"1","spoken":{"other":"新西兰元"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"SGD":"新加坡"},"units":[{"worth":"1","spoken":{"other":"新加坡元"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"MOP":"澳门"},"units":[{"worth":"1","spoken":{"other":"澳门元"}},{"worth":"0.01","spoken":{"other":"分"}}]},
  {"codes":{"JPY":""},"units":[{"worth":"1","spoken":{"other":"日元"}}]},
  {"codes":{"KRW":""},"units":[{"worth":"1","spoken":{"other":"韩元"}}]},
  {"codes":{"EUR":""},"units":[{"worth":"1","spoken":{"other":"欧元"}},{"worth":"0.01","spoken":{"other":"欧分"}}]},
  {"codes":{"GBP":""},"units":[{"worth":"1","spoken":{"other":"英镑"}},{"worth":"0.01","spoken":{"other":"便士"}}]},
  {"codes":{"CHF":""},"units":[{"worth":"1","spoken":{"other":"瑞士法郎"}},{"worth":"0.01","spoken":{"other":"生丁"}}]},
  {"codes":{"RUB":""},"units":[{"worth":"1","spoken":{"other":"卢布"}},{"worth":"0.01","spoken":{"other":"戈比"}}]},
  {"codes":{"INR":"印度"},"units":[{"worth":"1","spoken":{"other":"卢比"}},{"worth":"0.01","spoken":{"other":"派士"}}]},
  {"codes":{"THB":""},"units":[{"worth":"1","spoken":{"other":"泰铢"}}]},
  {"codes":{"VND":""},"units":[{"worth":"1","spoken":{"other":"越南盾"}}]},
  {"codes":{"MYR":""},"units":[{"worth":"1","spoken":{"other":"林吉特"}}]},
];
