import type { PayeeApartSentences } from '../../sentences/payeeApart';

const end = 'fine del nome';
const named = (name: string) => `questo nome: «${name}»`;

export const payeeApart: PayeeApartSentences = {
  // Not small numbers, which are words of many names, nor mila, which ends some (Camila).
  numbers:
    /(?<!\p{L})(?:(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento|(?:vent|(?:tr|quar|cinqu|sess|sett|ott|nov)[ae]nt)(?:[ia]|un|otto)\p{L}*|mille|(?:due|tre|cinque|dieci|venti|cento)mila|milion[ei]|miliard[oi])(?!\p{L})/iu,
  // Not franco, which is a first name.
  words:
    /(?<!\p{L})(?:eur[oi]|centesim[oi]|dollar[oi]|sterlin[ae]|lir[ae]|franchi|yuan|yen|rupi[ae]|dirham|dinar[oi]|(?:us|au|ca|nz|hk|sg)d|eur|gbp|chf|cny|jpy|inr|pag(?:a|are|at[oaie]|ament[oi])|ricevut[oaie]|rimbors\p{L}+|rifiutat[oaie]|riuscit[oaie]|fallit[oaie]|annullat[oaie]|annulla|addebit\p{L}+|scadut[oaie]|confermat[oaie]|accettat[oaie]|inviat[oaie]|fine del nome)(?!\p{L})/iu,
  // "Questo nome" needs no other form after "a" and "da", unlike "il beneficiario".
  last: named,
  within: named,
  closed: (name) => `${named(name)}, ${end}`,
  end,
};
