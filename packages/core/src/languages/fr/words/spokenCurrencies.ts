// Made from `currencies.ts` by `npx vitest run --project node spokenCurrencies -u`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of `currencies.ts` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
  {"codes":{"EUR":""},"units":[{"worth":"1","spoken":{"one":"euro","other":"euros","many":"d’euros"}},{"worth":"0.01","spoken":{"one":"centime","other":"centimes"}}]},
  {"codes":{"CHF":""},"units":[{"worth":"1","spoken":{"one":"franc","other":"francs","many":"de francs"}},{"worth":"0.01","spoken":{"one":"centime","other":"centimes"}}]},
  {"codes":{"XOF":"","XAF":"","XPF":"","CDF":"","GNF":"","RWF":"","BIF":"","DJF":"","KMF":""},"units":[{"worth":"1","spoken":{"one":"franc","other":"francs","many":"de francs"}},{"worth":"0.01","spoken":{"one":"centime","other":"centimes"}}]},
  {"codes":{"CAD":""},"units":[{"worth":"1","spoken":{"one":"dollar","other":"dollars","many":"de dollars"}},{"worth":"0.01","spoken":{"one":"sou","other":"sous"}}]},
  {"codes":{"USD":"","AUD":"","NZD":"","SGD":"","HKD":"","TWD":""},"units":[{"worth":"1","spoken":{"one":"dollar","other":"dollars","many":"de dollars"}},{"worth":"0.01","spoken":{"one":"centime","other":"centimes"}}]},
  {"codes":{"GBP":""},"units":[{"worth":"1","spoken":{"one":"livre","other":"livres","many":"de livres"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"one":"penny","other":"pence"}}]},
  {"codes":{"EGP":"","LBP":"","SYP":""},"units":[{"worth":"1","spoken":{"one":"livre","other":"livres","many":"de livres"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"one":"piastre","other":"piastres"},"ruleSet":"spellout-cardinal-feminine"}]},
  {"codes":{"JPY":""},"units":[{"worth":"1","spoken":{"one":"yen","other":"yens","many":"de yens"}}]},
  {"codes":{"CNY":""},"units":[{"worth":"1","spoken":{"one":"yuan","other":"yuans","many":"de yuans"}},{"worth":"0.1","spoken":{"one":"jiao","other":"jiaos"}},{"worth":"0.01","spoken":{"one":"fen","other":"fens"}}]},
  {"codes":{"INR":"","PKR":"","NPR":""},"units":[{"worth":"1","spoken":{"one":"roupie","other":"roupies","many":"de roupies"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"one":"paisa","other":"paisas"}}]},
  {"codes":{"MUR":"","LKR":"","SCR":""},"units":[{"worth":"1","spoken":{"one":"roupie","other":"roupies","many":"de roupies"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"one":"centime","other":"centimes"}}]},
  {"codes":{"MAD":""},"units":[{"worth":"1","spoken":{"one":"dirham","other":"dirhams","many":"de dirhams"}},{"worth":"0.01","spoken":{"one":"centime","other":"centimes"}}]},
  {"codes":{"AED":""},"units":[{"worth":"1","spoken":{"one":"dirham","other":"dirhams","many":"de dirhams"}},{"worth":"0.01","spoken":{"other":"fils"}}]},
  {"codes":{"DZD":""},"units":[{"worth":"1","spoken":{"one":"dinar","other":"dinars","many":"de dinars"}},{"worth":"0.01","spoken":{"one":"centime","other":"centimes"}}]},
  {"codes":{"TND":""},"units":[{"worth":"1","spoken":{"one":"dinar","other":"dinars","many":"de dinars"}},{"worth":"0.001","spoken":{"one":"millime","other":"millimes"}}]},
  {"codes":{"KWD":"","BHD":"","JOD":"","IQD":""},"units":[{"worth":"1","spoken":{"one":"dinar","other":"dinars","many":"de dinars"}},{"worth":"0.001","spoken":{"other":"fils"}}]},
  {"codes":{"SAR":"","QAR":""},"units":[{"worth":"1","spoken":{"one":"riyal","other":"riyals","many":"de riyals"}}]},
  {"codes":{"ILS":""},"units":[{"worth":"1","spoken":{"one":"shekel","other":"shekels","many":"de shekels"}},{"worth":"0.01","spoken":{"one":"agora","other":"agoras"},"ruleSet":"spellout-cardinal-feminine"}]},
  {"codes":{"TRY":""},"units":[{"worth":"1","spoken":{"one":"livre","other":"livres","many":"de livres"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"other":"kuruş"}}]},
  {"codes":{"HTG":""},"units":[{"worth":"1","spoken":{"one":"gourde","other":"gourdes","many":"de gourdes"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"one":"centime","other":"centimes"}}]},
  {"codes":{"MXN":"","ARS":"","CLP":"","COP":"","PHP":""},"units":[{"worth":"1","spoken":{"one":"peso","other":"pesos","many":"de pesos"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"SEK":"","NOK":"","DKK":""},"units":[{"worth":"1","spoken":{"one":"couronne","other":"couronnes","many":"de couronnes"},"ruleSet":"spellout-cardinal-feminine"},{"worth":"0.01","spoken":{"other":"øre"}}]},
  {"codes":{"CZK":""},"units":[{"worth":"1","spoken":{"one":"couronne","other":"couronnes","many":"de couronnes"},"ruleSet":"spellout-cardinal-feminine"}]},
  {"codes":{"PLN":""},"units":[{"worth":"1","spoken":{"one":"zloty","other":"zlotys","many":"de zlotys"}},{"worth":"0.01","spoken":{"one":"grosz","other":"groszy"}}]},
  {"codes":{"RUB":""},"units":[{"worth":"1","spoken":{"one":"rouble","other":"roubles","many":"de roubles"}},{"worth":"0.01","spoken":{"one":"kopeck","other":"kopecks"}}]},
];
