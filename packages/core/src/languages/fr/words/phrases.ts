import type { LanguageWords } from '../../words';

/**
 * Whole phrases around an amount. None ends with a word that sounds like a number, unless its row says so: « oui » is like
 * huit, « cette » like sept, « sans » like cent, and « je dis mille » like « dix mille ».
 */
export const carriers: LanguageWords['carriers'] = [
  {
    say: '(je|nous|on|) (voudrais|veux|vais|dois|souhaite|peux|voudrions|voulons|allons|veut|va|doit|) (payer|régler|verser|envoyer|donner|donner un pourboire|transférer|virer|dépenser|mettre|faire un don)',
    example: 'je voudrais payer dix euros',
  },
  {
    say: "(je paie|je paye|je règle|je verse|j'envoie|je donne|je transfère|je mets|on paie|on paye|payez|envoyez|versez|donnez|mettez|transférez|débitez|prenez|paye|paie|envoie)",
    example: 'je paie douze euros',
  },
  {
    say: "(est-ce que|) (je peux|tu peux|vous pouvez|on peut|j'aimerais) (payer|régler|envoyer|donner|débiter|)|puis-je (payer|régler|envoyer|donner)|(pouvez-vous|peux-tu|pourriez-vous|il faut|veuillez) (payer|débiter|envoyer|régler|)|nous (payons|réglons|donnons)|on va dire|je vous (règle|paie|donne|verse)|(transfère|règle|réglez|tapez|tape|inscrivez|inscris|écris|écrivez|ajouter|laisser|encaissez|tenez|tiens|voici|bonsoir)|allons-y|hop|sans contact|va pour|laissez|laisse|mets|mettez-moi|mets-moi|ajoutez|ajoute|je laisse|(je vais|je veux|je voudrais|j'aimerais) (laisser|ajouter)|je souhaiterais (payer|régler|verser|envoyer|donner)|(je|on) (vous|te|lui) (donne|paie|verse)|donne|(donne|envoie|donnez)-lui|donne-moi|débiter|entrez|entrer|saisir|saisissez|ça ira|ça va|ça marche|ça suffit|c'est (tout|bien|bon)|(en|par|sur|avec) (la|ma|) (carte|liquide|espèces|cash|chèque)|maintenant|aujourd'hui|ce soir|monsieur|madame",
    heardBy: 'dictation',
    example: 'va pour douze euros',
  },
  {
    say: "(un|mon|) virement de|je (fais|voudrais faire) un (don|virement|versement) de|(faire|effectuer|faites|je voudrais effectuer) un (don|virement|versement|paiement) de|(l'addition|la facture|la note) est de",
    near: 'deux',
    heardBy: 'dictation',
    example: 'un virement de douze euros',
  },
  {
    say: '(pour|à) (la|mon|ma|mes|notre|ton|ta|son|sa|ce|ces)|pour (le|les|)|au|aux',
    where: 'purpose',
    heardBy: 'dictation',
    example: 'douze euros pour le taxi',
  },
  { say: 'on dit', near: 'dix', heardBy: 'dictation', example: 'on dit douze euros' },
  { say: "l'addition (est|fait|)", heardBy: 'dictation', example: "l'addition fait douze euros" },
  {
    say: "(j'aimerais|je voudrais|je veux|je prends|je prendrais|disons|mettons|donnez-moi|envoyez-lui) (payer|régler|verser|envoyer|donner|)",
    example: "j'aimerais verser dix euros",
  },
  {
    say: "ça fait|ça fera|ça coûte|cela fait|cela coûte|cela fera|c'est|ce sera|ce serait|il y a|ça sera|ça vaut",
    example: 'ça fait vingt euros',
  },
  {
    say: "(le|la|mon|ma|) (montant|total|somme|prix|pourboire|don|addition|facture|note|paiement|versement) (est|sera|serait|c'est|fait|) (à payer|au total|)|au total|en tout|au total c'est",
    example: 'le montant est dix euros',
  },
  {
    say: '(un|une|le|la|mon|ma|) (montant|total|somme|prix|pourboire|don|paiement|versement) (est|sera|) de|(je voudrais|je veux|je vais|) (faire|laisser) un (don|paiement|versement|pourboire) de',
    near: 'deux',
    example: 'un pourboire de cinq euros',
  },
  { say: 'de (pourboire|don)', where: 'before', example: 'cinq euros de pourboire' },
  {
    say: "s'il vous plaît|s'il vous plait|s'il te plaît|s'il te plait|svp|merci|merci beaucoup|bonjour|alors|donc|bon|bien|d'accord|ok|okay|voilà|allez|pour|et voilà",
    example: "dix euros s'il vous plaît",
  },
  {
    say: 'exactement|précisément|tout juste|juste|pile|seulement|en tout et pour tout|tout rond|rond',
    example: 'exactement dix euros',
  },
];

/** Reasons to refuse an amount. If several apply, the most serious one is named. */
export const refusals: LanguageWords['refusals'] = [
  { say: 'de (pourboire|don)', reason: 'several-amounts', where: 'rest', example: 'dix euros et douze de pourboire' },
  {
    say: 'moins|négatif|négative|remboursement|rembourser|remboursez|je vous dois|à découvert|débit|crédit',
    reason: 'negative',
    example: 'moins cinq euros',
  },
  { say: '-|−|–', reason: 'negative', where: 'before', example: '-5 euros' },
  {
    say: "pas|ne|n'est|jamais|sans|surtout pas|ni|sauf|aucun|aucune|annul(e|er|ez)",
    reason: 'negated',
    example: 'pas dix euros',
  },
  {
    say: "entre|au moins|au plus|tout au plus|moins de|plus de|pas moins de|pas plus de|pas plus que|moins que|plus que|jusqu'à|jusque|à partir de|au maximum|au minimum|maximum|minimum|max|min|au-dessus de|au-dessous de|en dessous de|en-dessous de|inférieur à|supérieur à|au delà de|depuis|et plus|ou plus|ou moins",
    reason: 'range',
    example: 'entre dix et vingt euros',
  },
  { say: 'à|-|–|—|~', reason: 'range', where: 'between', example: 'dix à vingt euros' },
  {
    say: 'environ|à peu près|à peu de choses près|approximativement|autour de|aux alentours de|dans les|presque|quasi|quasiment|grosso modo|plus ou moins|près de|à peine|vers|quelque|quelques|quelque chose comme|plusieurs|un peu|un peu plus de|un peu moins de|peut-être|peut être|probablement|je crois|je pense|une dizaine|une douzaine|une quinzaine|une vingtaine|une trentaine|une quarantaine|une cinquantaine|une soixantaine|une centaine|un millier|dizaine|dizaines|douzaine|douzaines|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|centaines|millier|milliers|et des poussières|et quelques|à la louche|ou à peu près',
    reason: 'approximate',
    example: 'environ dix euros',
  },
  {
    say: "ou|où|soit|ou bien|ou alors|chacun|chacune|chaque|par personne|par mois|par jour|par an|la pièce|l'unité|pièce|fois|plus|puis|et puis|encore|de plus|en plus|(le|) (double|triple)|(la|) moitié",
    reason: 'several-amounts',
    example: 'dix ou douze euros',
  },
  {
    say: "(r|)ajoute(z|r|)|(r|)ajoutons|(je vais|je veux|je voudrais|j'aimerais|on va) (r|)ajouter|(j'|)(r|)ajoute",
    reason: 'several-amounts',
    where: 'addition',
    unless: 'pourboire|don',
    example: 'ajoutez cinq euros',
  },
  // A key, or the digits of a code.
  {
    say: '(veuillez|) (tapez|tape|taper|saisissez|saisir|entrez|entrer)',
    reason: 'no-amount',
    unless:
      'euro|euros|€|eur|centime|centimes|franc|francs|dollar|dollars|$|sou|sous|livre|livres|£|yen|yens|dirham|dirhams|dinar|dinars|roupie|roupies|couronne|couronnes|virgule',
    example: 'tapez deux',
  },
  // Masculine, it is another thing: a book, a crown of a king.
  { say: 'un (livre|couronne|balle|boule|piastre|roupie)', reason: 'no-amount', example: 'un livre' },
  {
    say: '(pour|de|à) (deux|trois|quatre|cinq|six|cent) (sous|balles)|un sou (est|neuf)|mille merci(s|)|merci mille',
    reason: 'no-amount',
    example: 'mille merci',
  },
  {
    say: 'pour cent|pourcent|pour-cent|pourcents|%|pour mille',
    reason: 'no-amount',
    example: 'dix pour cent',
  },
  {
    say: 'heures|heure|h|minutes|minute|secondes|jours|jour|semaines|mois|ans|années|er|ème|e|degrés|kilos|kilo|kg|grammes|litres|mètres|km|kilomètres|personnes',
    reason: 'no-amount',
    example: 'dix heures',
  },
];

/** Phrases such as « ou plutôt » replace the amount before. The new amount is always asked about. */
export const corrections: LanguageWords['corrections'] = [
  {
    say: "non|non non|non pardon|pardon|oups|je veux dire|je voulais dire|plutôt|ou plutôt|non plutôt|enfin|ou enfin|correction|rectification|excusez-moi|excuse-moi|désolé|désolée|attendez|attends|non attendez|je me trompe|je me suis trompé|je me suis trompée|c'est-à-dire|euh non|ah non",
    example: 'dix, non, douze',
  },
];
