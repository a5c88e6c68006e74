// Made from `currencies.ts` by `npx vitest run --project node spokenCurrencies -u`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of `currencies.ts` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
  {"codes":{"EUR":""},"units":[{"worth":"1","spoken":{"one":"euro","other":"euros","many":"de euros"}},{"worth":"0.01","spoken":{"one":"céntimo","other":"céntimos"}}]},
  {"codes":{"MXN":""},"units":[{"worth":"1","spoken":{"one":"peso","other":"pesos","many":"de pesos"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"ARS":"","CLP":"","COP":""},"units":[{"worth":"1","spoken":{"one":"peso","other":"pesos","many":"de pesos"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"UYU":""},"units":[{"worth":"1","spoken":{"one":"peso","other":"pesos","many":"de pesos"}},{"worth":"0.01","spoken":{"one":"centésimo","other":"centésimos"}}]},
  {"codes":{"DOP":"","CUP":"","PHP":""},"units":[{"worth":"1","spoken":{"one":"peso","other":"pesos","many":"de pesos"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"USD":"","CAD":"","AUD":"","NZD":"","SGD":"","HKD":"","TWD":""},"units":[{"worth":"1","spoken":{"one":"dólar","other":"dólares","many":"de dólares"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"PEN":""},"units":[{"worth":"1","spoken":{"one":"sol","other":"soles","many":"de soles"}},{"worth":"0.01","spoken":{"one":"céntimo","other":"céntimos"}}]},
  {"codes":{"VES":""},"units":[{"worth":"1","spoken":{"one":"bolívar","other":"bolívares","many":"de bolívares"}},{"worth":"0.01","spoken":{"one":"céntimo","other":"céntimos"}}]},
  {"codes":{"CRC":""},"units":[{"worth":"1","spoken":{"one":"colón","other":"colones","many":"de colones"}},{"worth":"0.01","spoken":{"one":"céntimo","other":"céntimos"}}]},
  {"codes":{"BOB":""},"units":[{"worth":"1","spoken":{"one":"boliviano","other":"bolivianos","many":"de bolivianos"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"PYG":""},"units":[{"worth":"1","spoken":{"one":"guaraní","other":"guaraníes","many":"de guaraníes"}}]},
  {"codes":{"GTQ":""},"units":[{"worth":"1","spoken":{"one":"quetzal","other":"quetzales","many":"de quetzales"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"HNL":""},"units":[{"worth":"1","spoken":{"one":"lempira","other":"lempiras","many":"de lempiras"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"NIO":""},"units":[{"worth":"1","spoken":{"one":"córdoba","other":"córdobas","many":"de córdobas"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"PAB":""},"units":[{"worth":"1","spoken":{"one":"balboa","other":"balboas","many":"de balboas"}},{"worth":"0.01","spoken":{"one":"centésimo","other":"centésimos"}}]},
  {"codes":{"BRL":""},"units":[{"worth":"1","spoken":{"one":"real","other":"reales","many":"de reales"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"GBP":""},"units":[{"worth":"1","spoken":{"one":"libra","other":"libras","many":"de libras"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"one":"penique","other":"peniques"}}]},
  {"codes":{"CHF":""},"units":[{"worth":"1","spoken":{"one":"franco","other":"francos","many":"de francos"}},{"worth":"0.01","spoken":{"one":"céntimo","other":"céntimos"}}]},
  {"codes":{"JPY":""},"units":[{"worth":"1","spoken":{"one":"yen","other":"yenes","many":"de yenes"}}]},
  {"codes":{"CNY":""},"units":[{"worth":"1","spoken":{"one":"yuan","other":"yuanes","many":"de yuanes"}},{"worth":"0.1","spoken":{"one":"jiao","other":"jiaos"}},{"worth":"0.01","spoken":{"one":"fen","other":"fens"}}]},
  {"codes":{"INR":""},"units":[{"worth":"1","spoken":{"one":"rupia","other":"rupias","many":"de rupias"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"one":"paisa","other":"paisas"}}]},
  {"codes":{"MAD":""},"units":[{"worth":"1","spoken":{"one":"dirham","other":"dirhams","many":"de dirhams"}},{"worth":"0.01","spoken":{"one":"céntimo","other":"céntimos"}}]},
  {"codes":{"TRY":""},"units":[{"worth":"1","spoken":{"one":"lira","other":"liras","many":"de liras"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"other":"kurus"}}]},
  {"codes":{"SEK":"","NOK":"","DKK":"","CZK":""},"units":[{"worth":"1","spoken":{"one":"corona","other":"coronas","many":"de coronas"},"ruleSet":"spellout-cardinal-feminine"}]},
  {"codes":{"PLN":""},"units":[{"worth":"1","spoken":{"one":"zloty","other":"zlotys","many":"de zlotys"}},{"worth":"0.01","spoken":{"one":"grosz","other":"groszy"}}]},
  {"codes":{"RUB":""},"units":[{"worth":"1","spoken":{"one":"rublo","other":"rublos","many":"de rublos"}},{"worth":"0.01","spoken":{"one":"kopek","other":"kopeks"}}]},
];
