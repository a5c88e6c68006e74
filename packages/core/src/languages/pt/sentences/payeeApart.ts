import type { PayeeApartSentences } from '../../sentences/payeeApart';

const end = 'fim do nome';
// Not "este nome", which would be written together with the "de" before it.
const named = (name: string) => `quem se chama “${name}”`;

export const payeeApart: PayeeApartSentences = {
  // Not small numbers, which are words of many names.
  numbers:
    /(?<!\p{L})(?:vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|(?:du|tre)zent[oa]s|(?:quatroc|quinh|seisc|setec|oitoc|novec)ent[oa]s|mil|[mb]ilh(?:[ãa]o|[õo]es))(?!\p{L})/iu,
  // Not "real", which is the name of many shops.
  words:
    /(?<!\p{L})(?:reais|centavos?|euros?|c[êe]ntimos?|d[óo]lar(?:es)?|libras?|ienes?|yuans?|r[úu]pias?|francos?|kwanzas?|metica(?:l|is)|contos?|pilas?|paus?|mangos?|brl|eur|usd|gbp|chf|cny|jpy|inr|aoa|mzn|pag(?:ar|[oa]s?|amentos?|ou)|receb(?:id[oa]s?|eu)|reembols(?:[oa]s?|ad[oa]s?)|estorn(?:os?|ad[oa]s?)|recusad[oa]s?|conclu[íi]d[oa]s?|fal(?:ha|hou)|cancelad[oa]s?|cobrad[oa]s?|expirad[oa]s?|aceit[oa]s?|confirmad[oa]s?|fim do nome)(?!\p{L})/iu,
  last: named,
  within: named,
  closed: (name) => `${named(name)}, ${end}`,
  end,
};
