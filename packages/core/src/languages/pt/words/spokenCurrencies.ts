// Made from `currencies.ts` by `npx vitest run --project node spokenCurrencies -u`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of `currencies.ts` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
  {"codes":{"BRL":""},"units":[{"worth":"1","spoken":{"one":"real","other":"reais","many":"de reais"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"EUR":""},"units":[{"worth":"1","spoken":{"one":"euro","other":"euros","many":"de euros"},"ruleSet":"spellout-cardinal-portugal"},{"worth":"0.01","spoken":{"one":"cêntimo","other":"cêntimos"},"ruleSet":"spellout-cardinal-portugal"}]},
  {"codes":{"USD":"","CAD":"","AUD":"","NZD":"","SGD":"","HKD":""},"units":[{"worth":"1","spoken":{"one":"dólar","other":"dólares","many":"de dólares"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"GBP":""},"units":[{"worth":"1","spoken":{"one":"libra","other":"libras","many":"de libras"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"one":"penny","other":"pence"}}]},
  {"codes":{"JPY":""},"units":[{"worth":"1","spoken":{"one":"iene","other":"ienes","many":"de ienes"}}]},
  {"codes":{"CNY":""},"units":[{"worth":"1","spoken":{"one":"yuan","other":"yuans","many":"de yuans"}},{"worth":"0.1","spoken":{"one":"jiao","other":"jiaos"}},{"worth":"0.01","spoken":{"one":"fen","other":"fens"}}]},
  {"codes":{"CHF":""},"units":[{"worth":"1","spoken":{"one":"franco","other":"francos","many":"de francos"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"XOF":"","XAF":""},"units":[{"worth":"1","spoken":{"one":"franco","other":"francos","many":"de francos"}}]},
  {"codes":{"INR":""},"units":[{"worth":"1","spoken":{"one":"rúpia","other":"rúpias","many":"de rúpias"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"one":"paisa","other":"paisas"}}]},
  {"codes":{"AOA":""},"units":[{"worth":"1","spoken":{"one":"kwanza","other":"kwanzas","many":"de kwanzas"}},{"worth":"0.01","spoken":{"one":"cêntimo","other":"cêntimos"}}]},
  {"codes":{"MZN":""},"units":[{"worth":"1","spoken":{"one":"metical","other":"meticais","many":"de meticais"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"CVE":""},"units":[{"worth":"1","spoken":{"one":"escudo","other":"escudos","many":"de escudos"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"MOP":""},"units":[{"worth":"1","spoken":{"one":"pataca","other":"patacas","many":"de patacas"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"one":"avo","other":"avos"}}]},
  {"codes":{"STN":""},"units":[{"worth":"1","spoken":{"one":"dobra","other":"dobras","many":"de dobras"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"one":"cêntimo","other":"cêntimos"}}]},
  {"codes":{"MXN":"","ARS":"","UYU":"","CLP":"","COP":""},"units":[{"worth":"1","spoken":{"one":"peso","other":"pesos","many":"de pesos"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"PYG":""},"units":[{"worth":"1","spoken":{"one":"guarani","other":"guaranis","many":"de guaranis"}}]},
  {"codes":{"SEK":"","NOK":"","DKK":""},"units":[{"worth":"1","spoken":{"one":"coroa","other":"coroas","many":"de coroas"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"other":"øre"}}]},
  {"codes":{"KRW":""},"units":[{"worth":"1","spoken":{"one":"won","other":"wons","many":"de wons"}}]},
  {"codes":{"RUB":""},"units":[{"worth":"1","spoken":{"one":"rublo","other":"rublos","many":"de rublos"}},{"worth":"0.01","spoken":{"one":"copeque","other":"copeques"}}]},
];
