import type { PayeeApartSentences } from '../../sentences/payeeApart';

const end = 'fin du nom';
const named = (name: string) => `ce nom\u202f: «\u202f${name}\u202f»`;

export const payeeApart: PayeeApartSentences = {
  // Not small numbers, which are words of many names. "Cent" and "mille" are also in "pour cent" and "Mille et une".
  numbers:
    /(?<!\p{L})(?:vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|millions?|milliards?)(?!\p{L})/iu,
  words:
    /(?<!\p{L})(?:euros?|centimes?|dollars?|livres? sterling|francs?|yuans?|yens?|roupies?|dirhams?|dinars?|balles|(?:us|au|ca|nz|hk|sg)d|eur|gbp|chf|cny|jpy|inr|mad|tnd|x[ao]f|(?:im)?pay[ée]e?s?|payer|re[çc]ue?s?|rembours[ée]e?s?|remboursements?|refus[ée]?e?s?|r[ée]ussie?s?|effectu[ée]e?s?|[ée]chec|[ée]chou[ée]e?|annul[ée]e?s?|annuler|d[ée]bit[ée]?e?s?|expir[ée]e?|confirm[ée]e?|accept[ée]e?|fin du nom)(?!\p{L})/iu,
  // "Ce nom" needs no other form after "à" and "de", unlike "le bénéficiaire".
  last: named,
  within: named,
  closed: (name) => `${named(name)}, ${end}`,
  end,
};
