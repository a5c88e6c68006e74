// Made from `currencies.ts` by `npx vitest run --project node spokenCurrencies -u`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of `currencies.ts` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
  {"codes":{"USD":"US","AUD":"Australian","CAD":"Canadian","NZD":"New Zealand","SGD":"Singapore","HKD":"Hong Kong","TWD":"Taiwan","JMD":"Jamaican","TTD":"Trinidad","BBD":"Barbados","BSD":"Bahamian","BZD":"Belize","FJD":"Fiji","GYD":"Guyana","LRD":"Liberian","NAD":"Namibian","XCD":"East Caribbean","BMD":"Bermudian","BND":"Brunei","KYD":"Cayman","SBD":"Solomon Islands","SRD":"Surinamese"},"units":[{"worth":"1","spoken":{"one":"dollar","other":"dollars"}},{"worth":"0.01","spoken":{"one":"cent","other":"cents"}}]},
  {"codes":{"EUR":""},"units":[{"worth":"1","spoken":{"one":"euro","other":"euros"}},{"worth":"0.01","spoken":{"one":"cent","other":"cents"}}]},
  {"codes":{"GBP":"British","EGP":"Egyptian","LBP":"Lebanese","SYP":"Syrian","SDG":"Sudanese","GIP":"Gibraltar","FKP":"Falkland"},"units":[{"worth":"1","spoken":{"one":"pound","other":"pounds"}},{"worth":"0.01","spoken":{"one":"penny","other":"pence"}}]},
  {"codes":{"INR":"Indian","PKR":"Pakistani","LKR":"Sri Lankan","NPR":"Nepalese","MUR":"Mauritian","SCR":"Seychellois"},"units":[{"worth":"1","spoken":{"one":"rupee","other":"rupees"}},{"worth":"0.01","spoken":{"one":"paisa","other":"paise"}}]},
  {"codes":{"CNY":"Chinese"},"units":[{"worth":"1","spoken":{"other":"yuan"}},{"worth":"0.01","spoken":{"other":"fen"}}]},
  {"codes":{"JPY":"Japanese"},"units":[{"worth":"1","spoken":{"other":"yen"}}]},
  {"codes":{"KRW":"Korean"},"units":[{"worth":"1","spoken":{"other":"won"}}]},
  {"codes":{"CHF":"Swiss","XOF":"West African CFA","XAF":"Central African CFA","RWF":"Rwandan","BIF":"Burundian","CDF":"Congolese","GNF":"Guinean","DJF":"Djiboutian","KMF":"Comorian","XPF":"CFP"},"units":[{"worth":"1","spoken":{"one":"franc","other":"francs"}},{"worth":"0.01","spoken":{"one":"centime","other":"centimes"}}]},
  {"codes":{"PHP":"Philippine","MXN":"Mexican","ARS":"Argentine","CLP":"Chilean","COP":"Colombian","UYU":"Uruguayan","DOP":"Dominican","CUP":"Cuban"},"units":[{"worth":"1","spoken":{"one":"peso","other":"pesos"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"ZAR":"South African"},"units":[{"worth":"1","spoken":{"other":"rand"}},{"worth":"0.01","spoken":{"one":"cent","other":"cents"}}]},
  {"codes":{"KES":"Kenyan","UGX":"Ugandan","TZS":"Tanzanian","SOS":"Somali"},"units":[{"worth":"1","spoken":{"one":"shilling","other":"shillings"}},{"worth":"0.01","spoken":{"one":"cent","other":"cents"}}]},
  {"codes":{"NGN":"Nigerian"},"units":[{"worth":"1","spoken":{"other":"naira"}},{"worth":"0.01","spoken":{"other":"kobo"}}]},
  {"codes":{"GHS":"Ghanaian"},"units":[{"worth":"1","spoken":{"one":"cedi","other":"cedis"}},{"worth":"0.01","spoken":{"one":"pesewa","other":"pesewas"}}]},
  {"codes":{"BDT":"Bangladeshi"},"units":[{"worth":"1","spoken":{"other":"taka"}},{"worth":"0.01","spoken":{"one":"paisa","other":"paise"}}]},
  {"codes":{"MYR":"Malaysian"},"units":[{"worth":"1","spoken":{"other":"ringgit"}},{"worth":"0.01","spoken":{"other":"sen"}}]},
  {"codes":{"IDR":"Indonesian"},"units":[{"worth":"1","spoken":{"other":"rupiah"}},{"worth":"0.01","spoken":{"other":"sen"}}]},
  {"codes":{"THB":"Thai"},"units":[{"worth":"1","spoken":{"other":"baht"}},{"worth":"0.01","spoken":{"other":"satang"}}]},
  {"codes":{"VND":"Vietnamese"},"units":[{"worth":"1","spoken":{"other":"dong"}}]},
  {"codes":{"AED":"UAE","MAD":"Moroccan"},"units":[{"worth":"1","spoken":{"one":"dirham","other":"dirhams"}},{"worth":"0.01","spoken":{"other":"fils"}}]},
  {"codes":{"KWD":"Kuwaiti","BHD":"Bahraini","JOD":"Jordanian","IQD":"Iraqi"},"units":[{"worth":"1","spoken":{"one":"dinar","other":"dinars"}},{"worth":"0.001","spoken":{"other":"fils"}}]},
  {"codes":{"SAR":"Saudi","QAR":"Qatari"},"units":[{"worth":"1","spoken":{"one":"riyal","other":"riyals"}},{"worth":"0.01","spoken":{"one":"halala","other":"halalas"}}]},
  {"codes":{"ILS":"Israeli"},"units":[{"worth":"1","spoken":{"one":"shekel","other":"shekels"}},{"worth":"0.01","spoken":{"one":"agora","other":"agorot"}}]},
  {"codes":{"TRY":"Turkish"},"units":[{"worth":"1","spoken":{"other":"lira"}},{"worth":"0.01","spoken":{"other":"kurus"}}]},
  {"codes":{"BRL":"Brazilian"},"units":[{"worth":"1","spoken":{"one":"real","other":"reais"}},{"worth":"0.01","spoken":{"one":"centavo","other":"centavos"}}]},
  {"codes":{"SEK":"Swedish","NOK":"Norwegian","DKK":"Danish"},"units":[{"worth":"1","spoken":{"one":"krona","other":"kronor"}},{"worth":"0.01","spoken":{"other":"ore"}}]},
  {"codes":{"PLN":"Polish"},"units":[{"worth":"1","spoken":{"one":"zloty","other":"zlotys"}},{"worth":"0.01","spoken":{"one":"grosz","other":"groszy"}}]},
  {"codes":{"RUB":"Russian"},"units":[{"worth":"1","spoken":{"one":"ruble","other":"rubles"}},{"worth":"0.01","spoken":{"one":"kopeck","other":"kopecks"}}]},
  {"codes":{"UAH":"Ukrainian"},"units":[{"worth":"1","spoken":{"one":"hryvnia","other":"hryvnias"}},{"worth":"0.01","spoken":{"one":"kopiyka","other":"kopiykas"}}]},
];
