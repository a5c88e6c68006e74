import type { PayeeApartSentences } from '../../sentences/payeeApart';

const end = 'fin del nombre';
const named = (name: string) => `este nombre: «${name}»`;

export const payeeApart: PayeeApartSentences = {
  // Not small numbers, which are words of many names, such as "Tres Hermanos".
  numbers:
    /(?<!\p{L})(?:veinti?\p{L}+|(?:treint|cuarent|cincuent|sesent|setent|ochent|novent)a|cien(?:to)?|\p{L}+cient[oa]s|quinient[oa]s|mil|mill[oó]n(?:es)?)(?!\p{L})/iu,
  words:
    /(?<!\p{L})(?:euros?|pesos?|d[óo]lar(?:es)?|soles|libras?|francos?|yen(?:es)?|yuan(?:es)?|c[ée]ntimos?|centavos?|pavos|lucas|(?:us|au|ca|nz|hk|sg)d|eur|gbp|chf|cny|jpy|mxn|ars|clp|cop|pen|pag(?:ar|o|ad[oa]s?)|cobr(?:ar|o|ad[oa]s?)|recib(?:id[oa]s?|o)|reembols(?:o|ad[oa]s?)|devuelt[oa]s?|rechazad[oa]s?|fallid[oa]s?|realizad[oa]s?|cancelad[oa]s?|cancelar|anulad[oa]s?|caducad[oa]s?|confirmad[oa]s?|aceptad[oa]s?|no|fin del nombre)(?!\p{L})/iu,
  // "Este nombre" needs no other form after "a" and "de".
  last: named,
  within: named,
  closed: (name) => `${named(name)}, ${end}`,
  end,
};
