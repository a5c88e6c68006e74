import type { LanguageWords, Phrases } from '../../words';

const tip = 'trinkgeld|tip|spende';
const added = 'dazu|drauf|obendrauf|rauf|hinzu|hinzufügen|füge|fügen sie|lege|leg|legen sie';
const extra = `noch|${added}`;
const sum = '(betrag|gesamtbetrag|summe|gesamtsumme|endbetrag|rechnung|preis|überweisung|zahlung|trinkgeld|tip|spende)';
const whose = '(den|die|das|der|dem|mein|meine|meinen|meiner|meinem|unser|unsere|unseren|dein|deine|deinen|)';
const enter = 'gib|geben sie|tippe|tippen sie|tipp|trage|trag|tragen sie|schreib|schreiben sie';

/** Whole phrases around an amount. A row has `near` if its last word sounds like a number: « für » like vier. */
export const carriers: LanguageWords['carriers'] = [
  {
    say:
      '(ich|wir) (möchte|möchten|will|wollen|würde|würden|muss|müssen|kann|können|werde|werden|darf|soll|sollen)|' +
      '(kann|könnte|dürfte) (ich|man)|(können|könnten|würden) sie|(kannst|könntest|würdest) du|(möchte|möchten|würde|würden)|lass (mich|uns)|lassen sie (mich|uns)',
  },
  {
    say:
      '(ich|wir|) (zahl|bezahl|überweis|schick|send|spend|geb|nehm|mach|buch|wähl|sag|trag)(e|en)|' +
      '(ich|wir) transferiere(n|)|(zahl|bezahl|überweis|schick|send|spend|gib|nimm|mach|buch)|' +
      `(zahl|bezahl|überweis|schick|send|spend|geb|nehm|mach|buch)en sie|(nehm|mach)en wir|dann (zahl|bezahl|überweis|spend|geb|nehm)e ich|(lade|lad|laden sie)|sagen wir( mal|)|${enter}`,
  },
  { say: 'ausgeben|eingeben|aufladen|abbuchen|einzahlen|eintragen|transferieren|geben|abschicken' },
  { say: '(ihm|ihr|dir|euch|ihnen|gern|gerne|jetzt|heute|dann|einfach|ab|auf)' },
  { say: 'ein', where: 'behind-unit' },
  {
    say:
      `(der|die|das|mein|meine|ein|eine|einen|) ${sum} (ist|sind|beträgt|wäre|lautet|)|(als|an) (trinkgeld|spende)|` +
      'insgesamt|zusammen|alles zusammen|alles in allem|im ganzen|gesamt|summa summarum|unterm strich',
    where: 'noun',
  },
  { say: `(ein|eine|einen|die|den|) ${sum} (von|über|in höhe von)|in höhe von` },
  // Not "es ist zehn", which is a time of day.
  { say: '(das|es) (sind|kostet|wäre|wären|werden)|das ist|kostet|es geht um' },
  { say: '(das|es|) macht|(die|meine|) rechnung macht', near: 'acht' },
  { say: '(hier|da) (sind|ist|)|nehmen sie', near: 'vier' },
  { say: '(ändere|ändern sie|setze|setz|setzen sie|erhöhe|erhöhen sie) (das|es|den betrag|das trinkgeld|) auf' },
  {
    say:
      '(bitte|und danke|please|thanks)|bitte (schön|sehr)|bitteschön|danke( schön| sehr|)|dankeschön|(vielen|besten|herzlichen) dank|merci|hallo|hi|servus|moin|' +
      'guten (tag|morgen|abend)|grüß gott|grüß sie|grüezi|okay|ok|gut|also|so|na gut|alles klar|in ordnung|' +
      "passt( so|)|stimmt so|das (war's|wars|ist alles)|und das war's|und fertig|(das|) reicht|passend|das passt",
  },
  { say: 'genau|exakt|präzise|glatt|glatte|nur|bloß|lediglich|gerade( mal|)|ganze|volle' },
  {
    say:
      '(in|) bar|(mit|per|auf) (der|meiner|) (karte|kreditkarte|ec karte|bankkarte|girocard|rechnung)|per (überweisung|lastschrift)|' +
      'kontaktlos|(von meinem|vom) (konto|sparkonto)|mit paypal|für (die|meine|eine|) (rechnung|spende)|für trinkgeld|sofort',
  },
  { say: `(für|an) ${whose}|fürs|zum|zur|ans`, where: 'purpose' },
  { say: 'für', near: 'vier' },
  { say: 'mal|ja', where: 'before' },
  { say: extra, where: 'before', example: 'noch zwei Euro Trinkgeld' },
];

const shut: Phrases =
  'euro|euros|€|eur|cent|franken|stutz|rappen|fr|dollar|$|pfund|£|yen|krone|kronen|rupien|zloty|dinar|komma|trinkgeld';

/** Reasons to refuse an amount. If several apply, the most serious one is named. */
export const refusals: LanguageWords['refusals'] = [
  {
    say: '(als|an|für|) trinkgeld|tip|spende',
    reason: 'several-amounts',
    where: 'rest',
    example: 'zehn Euro und zwölf Trinkgeld',
  },
  {
    say:
      'minus|negativ|rückerstattung|rückzahlung|erstatten|erstatte|zurück|gutschrift|guthaben|schulde|schulden|schuldest|' +
      'abzüglich|rabatt|weniger',
    reason: 'negative',
  },
  { say: '-|−|–', reason: 'negative', where: 'before' },
  {
    say:
      'nicht|kein(e|en|em|er|es|s|)|nie|niemals|nimmer|ohne|außer|nix|nichts|statt|anstatt|weder|auf keinen fall|' +
      'abbrechen|stornier(e|en|)|net|ned',
    reason: 'negated',
  },
  {
    say:
      'bis( zu|)|zwischen|mindestens|höchstens|maximal|minimal|maximum|minimum|wenigstens|unter|über|mehr als|weniger als|' +
      'nicht mehr als|nicht weniger als|allerhöchstens',
    reason: 'range',
  },
  { say: 'ab', reason: 'range', where: 'before' },
  { say: '-|–|—|~', reason: 'range', where: 'between' },
  {
    say:
      'ungefähr|circa|cirka|zirka|ca|etwa|rund|runde|knapp|knappe|gute|um die|so um( die|)|so (etwa|ungefähr)|fast|beinahe|nahezu|' +
      'annähernd|schätzungsweise|vielleicht|eventuell|wohl|in etwa|oder so|mehr oder weniger|plus minus|pi mal daumen|an die|' +
      '(ein|n|) paar|einige|mehrere|etliche|viele|wenige|hunderte|tausende|millionen von|zig|herum|rum|' +
      'ich (glaube|glaub|denke|schätze|vermute)|und ein bisschen|bisschen|reichlich|etwas (mehr|weniger|über|unter)',
    reason: 'approximate',
  },
  { say: 'gut|so', reason: 'approximate', where: 'before' },
  {
    say:
      'oder|entweder|beziehungsweise|bzw|je|jeweils|jede(r|n|s|m|)|pro (person|kopf|nase|stück|tag|monat|jahr|woche|stunde)|pro|à|' +
      '(zwei|drei|vier|fünf|zehn|hundert|tausend)mal|mehr|extra|zusätzlich|plus|weitere|nochmal|noch( ein|)mal|noch einmal|' +
      'addiere|doppelte|hälfte|und dann|sowie',
    reason: 'several-amounts',
  },
  { say: 'mal|x|und dann', reason: 'several-amounts', where: 'between' },
  // It adds to an amount that was said before.
  { say: 'noch', reason: 'several-amounts', unless: tip },
  { say: added, reason: 'several-amounts', where: 'addition', unless: tip, example: 'füge fünf Euro hinzu' },
  // A key, or the digits of a code.
  { say: `drück(e|en|)|taste|wähl(e|en)|${enter}`, reason: 'no-amount', unless: shut, example: 'tippe zwei' },
  // Not as a statement: "das sind zwanzig Euro".
  {
    say: '(sind|ist|macht|kostet|waren|war|wären|wäre|kommt) (das|es)|stimmt das|(sind|ist|waren|wären) (das|es) (etwa|denn|wirklich)',
    reason: 'no-amount',
  },
  { say: 'auf', reason: 'no-amount', where: 'before' },
  {
    say: '(tausend|hundert|million) dank|(tausend|hundert) danke|danke tausend|symbolische(r|n|)|gedanken|hundert pro',
    reason: 'no-amount',
  },
  { say: 'prozent|%|promille|‰|(euro|euros|€|cent|franken|rappen) ja', reason: 'no-amount' },
  {
    say: 'uhr|stunde(n|)|minute(n|)|tag(e|en)|woche(n|)|monat(e|en|)|jahr(e|en|)|grad|kilo|kg|gramm|liter|meter|km|kilometer|personen|leute',
    reason: 'no-amount',
  },
];

export const corrections: LanguageWords['corrections'] = [
  {
    say:
      '(ach|äh|) nein|nee|nö|quatsch|ich (meine|meinte)|vielmehr|besser gesagt|sorry|(tut mir leid|entschuldigung|entschuldigen sie)|' +
      'tschuldigung|verzeihung|pardon|moment|korrektur|stopp|stop|warte|warten sie|doch|eher|lieber',
    example: 'zehn, nein, zwölf',
  },
];
