// Made from `currencies.ts` by `npx vitest run --project node spokenCurrencies -u`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of `currencies.ts` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
  {"codes":{"EUR":""},"units":[{"worth":"1","spoken":{"other":"euro","many":"di euro"}},{"worth":"0.01","spoken":{"one":"centesimo","other":"centesimi"}}]},
  {"codes":{"CHF":""},"units":[{"worth":"1","spoken":{"one":"franco","other":"franchi","many":"di franchi"}},{"worth":"0.01","spoken":{"one":"centesimo","other":"centesimi"}}]},
  {"codes":{"USD":"","AUD":"","CAD":"","NZD":"","SGD":"","HKD":"","TWD":""},"units":[{"worth":"1","spoken":{"one":"dollaro","other":"dollari","many":"di dollari"}},{"worth":"0.01","spoken":{"one":"centesimo","other":"centesimi"}}]},
  {"codes":{"GBP":""},"units":[{"worth":"1","spoken":{"one":"sterlina","other":"sterline","many":"di sterline"},"ruleSet":"spellout-cardinal-counting-feminine"},{"worth":"0.01","spoken":{"one":"penny","other":"pence"}}]},
  {"codes":{"EGP":"","LBP":"","SYP":""},"units":[{"worth":"1","spoken":{"one":"lira","other":"lire","many":"di lire"},"ruleSet":"spellout-cardinal-counting-feminine"},{"worth":"0.01","spoken":{"one":"piastra","other":"piastre"},"ruleSet":"spellout-cardinal-counting-feminine"}]},
  {"codes":{"TRY":""},"units":[{"worth":"1","spoken":{"one":"lira","other":"lire","many":"di lire"},"ruleSet":"spellout-cardinal-counting-feminine"},{"worth":"0.01","spoken":{"other":"kuruş"}}]},
  {"codes":{"JPY":""},"units":[{"worth":"1","spoken":{"other":"yen","many":"di yen"}}]},
  {"codes":{"CNY":""},"units":[{"worth":"1","spoken":{"other":"yuan","many":"di yuan"}},{"worth":"0.1","spoken":{"other":"jiao"}},{"worth":"0.01","spoken":{"other":"fen"}}]},
  {"codes":{"INR":"","PKR":""},"units":[{"worth":"1","spoken":{"one":"rupia","other":"rupie","many":"di rupie"},"ruleSet":"spellout-cardinal-counting-feminine"},{"worth":"0.01","spoken":{"other":"paisa"}}]},
  {"codes":{"MAD":"","AED":""},"units":[{"worth":"1","spoken":{"other":"dirham","many":"di dirham"}},{"worth":"0.01","spoken":{"one":"centesimo","other":"centesimi"}}]},
  {"codes":{"TND":""},"units":[{"worth":"1","spoken":{"one":"dinaro","other":"dinari","many":"di dinari"}},{"worth":"0.001","spoken":{"one":"millesimo","other":"millesimi"}}]},
  {"codes":{"KWD":"","BHD":"","JOD":"","IQD":""},"units":[{"worth":"1","spoken":{"one":"dinaro","other":"dinari","many":"di dinari"}},{"worth":"0.001","spoken":{"other":"fils"}}]},
  {"codes":{"SAR":"","QAR":""},"units":[{"worth":"1","spoken":{"other":"riyal","many":"di riyal"}}]},
  {"codes":{"BRL":""},"units":[{"worth":"1","spoken":{"one":"real","other":"reais","many":"di reais"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"MXN":"","ARS":"","CLP":"","COP":"","PHP":""},"units":[{"worth":"1","spoken":{"one":"peso","other":"pesos","many":"di pesos"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"SEK":"","NOK":"","DKK":"","CZK":""},"units":[{"worth":"1","spoken":{"one":"corona","other":"corone","many":"di corone"},"ruleSet":"spellout-cardinal-counting-feminine"},{"worth":"0.01","spoken":{"one":"centesimo","other":"centesimi"}}]},
  {"codes":{"PLN":""},"units":[{"worth":"1","spoken":{"other":"zloty","many":"di zloty"}},{"worth":"0.01","spoken":{"other":"grosz"}}]},
  {"codes":{"RUB":""},"units":[{"worth":"1","spoken":{"one":"rublo","other":"rubli","many":"di rubli"}},{"worth":"0.01","spoken":{"one":"copeco","other":"copechi"}}]},
];
