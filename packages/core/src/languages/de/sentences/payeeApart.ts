import type { PayeeApartSentences } from '../../sentences/payeeApart';

const end = 'Ende des Namens';
// "Jemand" has the same form after "an" and "von".
const named = (name: string) => `jemand namens „${name}“`;

export const payeeApart: PayeeApartSentences = {
  // Not small numbers, which are words of many names, such as "Drei Könige". Compounds are one word: zweihundert.
  numbers:
    /zwanzig|drei(?:ß|ss)ig|(?:vier|f(?:ü|ue)nf|sech|sieb|acht|neun)zig|hundert(?!wasser)|tausend|million|milliarde/iu,
  words:
    /(?<!\p{L})(?:\p{L}*euros?|(?:\p{L}*-)?cents?|(?:\p{L}*-)?dollars?|pfund|franken|rappen|yen|yuan|rupien?|kronen?|rubel|zloty|dinar|dirham|stutz|tacken|(?:us|au|ca|nz|hk|sg)d|eur|gbp|chf|cny|jpy|inr|(?:un)?bezahlt|gezahlt|zahlen|zahlung|erhalten|empfangen|erstattet|abgelehnt|erfolgreich|fehlgeschlagen|abgebrochen|storniert|abgebucht|abgelaufen|genehmigt|best(?:ä|ae)tigt|nicht|ende des namens)(?!\p{L})/iu,
  last: named,
  within: named,
  closed: (name) => `${named(name)}, ${end}`,
  end,
};
