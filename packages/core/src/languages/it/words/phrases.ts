import type { LanguageWords } from '../../words';

const units =
  'euro|€|eur|euri|centesimo|centesimi|franco|franchi|chf|dollaro|dollari|$|sterlina|sterline|£|yen|virgola';
const person = 'mio|mia|miei|mie|tuo|tua|suo|sua|nostro|nostra|nostri|nostre|loro';

/**
 * Whole phrases around an amount. «A» alone is none: "dieci euro a biglietto" is for each. Nor is «per» alone: "per biglietto".
 */
export const carriers: LanguageWords['carriers'] = [
  {
    say: '(voglio|vorrei|vogliamo|vorremmo|devo|dobbiamo|posso|possiamo|potrei|puoi|può|potresti|desidero|intendo|preferisco|mi piacerebbe|vado a|andiamo a|voglio fare|) (pagare|inviare|mandare|versare|dare|trasferire|donare|spendere|lasciare|bonificare|mettere|ricaricare|saldare|addebitare|offrire|girare|caricare)',
    where: 'before',
    example: 'vorrei pagare dieci euro',
  },
  {
    say: 'pago|paghiamo|invio|mando|do|diamo|trasferisco|dono|lascio|lasciamo|metto|mettiamo|bonifico|giro|spendo|offro|paga|paghi|manda|mandi|mandagli|mandale|invia|invii|inviagli|inviale|dai|dia|versa|versi|trasferisci|trasferisca|addebita|addebiti|addebitami|ricarica|ricarichi|metti|metta|mettici|lascia|lasci|gira|bonifica|dona|carica|(ne|) (vorrei|voglio|metto|pago|prendo|lascio)|vogliamo|vorremmo|posso|ho bisogno di|(ci|mi) servono',
    where: 'before',
    example: 'pago dodici euro',
  },
  {
    say: 'fai|fammi|faccia|facciamo|imposta|scrivi|scriva|segna|digita|digiti|inserisci|inserisca|aggiungi|aggiunga|aggiungo|aggiungere|(voglio|vorrei) aggiungere|tieni|tenga|prendi|prenda|eccoti|ecco a (lei|te)|diciamo|mettiamo|va bene|vanno bene|ok|okay|sì|bene|allora|dunque|buongiorno|buonasera|scusi|scusa|senta|guardi|salve|ciao|bastano|basta',
    where: 'before',
    heardBy: 'dictation',
    example: 'facciamo dodici euro',
  },
  {
    say: '(sono|è|fa|fanno|costa|costano|viene|vengono|sarebbe|sarebbero|saranno) (in tutto|in totale|solo|)|(in|per un) totale (fa|fanno|sono|è|di|)|in tutto|ammonta a',
    example: 'sono venti euro',
  },
  {
    say: '(il|un|mio|il mio|) (importo|totale|conto|prezzo|bonifico|pagamento|versamento|costo|acconto|contributo|regalo) (è|e|è di|e di|di|da|fa|sarà|sarebbe|pari a|da pagare|da pagare è|)|(la|una|mia|la mia|) (importo|mancia|offerta|donazione|ricarica|somma|cifra|spesa|quota|caparra|transazione) (è|e|è di|e di|di|da|totale|sarà|pari a|)|(faccio|fai|faccia|fare|vorrei fare|voglio fare|devo fare|lascio|lascia|lasciare|vorrei lasciare|voglio lasciare|aggiungi|aggiungere|fammi) (un|una) (bonifico|pagamento|versamento|donazione|offerta|mancia|ricarica) (di|da)',
    where: 'noun',
    example: 'il totale è dodici euro',
  },
  {
    say: 'di (mancia|offerta|donazione|benzina|gasolio|diesel|ricarica|spesa|carburante|acconto)|come mancia|per (benzina|cena|pranzo|colazione|mancia|beneficenza)',
    where: 'before',
    example: 'cinque euro di mancia',
  },
  {
    say: `(per|al|alla|ai|alle|a) (${person})|per (il|lo|la|i|gli|le|un|una|questo|questa|quel|quella)`,
    where: 'purpose',
    heardBy: 'dictation',
    example: 'dodici euro per il taxi',
  },
  {
    say: 'per favore|per piacere|per cortesia|(ti|la|vi|) (prego|ringrazio)|grazie (mille|tante|)|mille grazie',
    example: 'dieci euro per favore',
  },
  {
    say: 'esattamente|precisamente|esatt(i|e)|precis(i|e)|giust(i|e)|tond(i|e)|in (tutto|totale)|totali|e basta',
    example: 'esattamente dieci euro',
  },
  // «Sei solo» is also "you are alone".
  {
    say: 'solo|soltanto|solamente|tondo|nett(i|o)|secchi|spaccati|pieni|tutto compreso',
    where: 'before',
    example: 'solo dieci euro',
  },
  {
    say: '(in|) (contanti|cash)|(con|col|con la|con il|sulla|sul|dal|dalla|dal mio|sul mio) (carta|mia carta|bancomat|conto|conto corrente|satispay|paypal)|adesso|subito|oggi|stasera|stamattina|a (lui|lei|loro)',
    where: 'before',
    heardBy: 'dictation',
    example: 'venti euro in contanti',
  },
];

/** Reasons to refuse an amount. If several apply, the most serious one is named. */
export const refusals: LanguageWords['refusals'] = [
  { say: '(di|come|per) mancia', reason: 'several-amounts', where: 'rest', example: 'dieci euro e dodici di mancia' },
  {
    say: 'meno|negativ(o|a|i|e)|rimbors(o|a|i|are|ami|ate|ato)|storn(o|a|are)|di (sconto|resto|debito)|scont(o|a|are|ami)|(mi|ti|gli|le|vi|ci) dev(o|i|e|ono)|sotto di|in rosso|tolg(o|a)|togli|toglimi|togliere|detra(i|rre)|in debito',
    reason: 'negative',
    example: 'meno cinque euro',
  },
  { say: '-|−|–', reason: 'negative', where: 'before', example: '-5 euro' },
  {
    say: 'non|mai|senza|mica|niente|nessun|nessun(o|a)|nemmeno|neanche|neppure|tranne|eccetto|salvo|esclus(o|i)|annull(a|o|are)|stop|ferma|anziché|invece di|né',
    reason: 'negated',
    example: 'non dieci euro',
  },
  {
    say: 'da|dai|dal|dagli|dalle|dalla|tra|fra|almeno|(al|come|) (minimo|massimo)|max|min|(fino|sino) (a|ai|alle|)|(non|) (più|meno) di|oltre|non oltre|e oltre|sopra|sotto|a partire da|in (su|giù)|o (di|) (più|meno)|entro|(superiore|inferiore) a|(maggiore|minore) di',
    reason: 'range',
    example: 'da dieci a venti euro',
  },
  { say: 'a|ai|agli|alle|-|–|—|~', reason: 'range', where: 'between', example: 'dieci a venti euro' },
  {
    say: "(all'|)incirca|circa|ca|più o meno|suppergiù|su per giù|pressappoco|approssimativ(amente|i)|(o|) quasi|(intorno|attorno|vicino) (a|ai|alle)|sui|sulle|sugli|grosso modo|grossomodo|a (occhio|spanne)|a occhio e croce|forse|magari|probabilmente|penso|credo|suppongo|immagino|mi (sa|pare|sembra)|tipo|qualche|qualcosa|qualcosina|alcuni|parecchi|diversi|vari|un po|poc(o|hi)|tant(o|i)|molt(o|i)|(un|) paio|(e|) (rotti|spicci|spiccioli|passa)|e qualcosa|(o|) giù di lì|scarsi|abbondanti|non so|boh|decin(a|e)|dozzina|(quindic|vent|trent|quarant|cinquant|sessant|settant|ottant|novant)ina|centinai(o|a)|migliai(o|a)",
    reason: 'approximate',
    example: 'circa dieci euro',
  },
  {
    say: 'o|od|oppure|ovvero|ossia|ciascun(o|a)|cadaun(o|a)|a (testa|persona|notte|settimana|pezzo)|la un(o|a)|(al|a la) (pezzo|chilo|mese|giorno|etto|litro|anno|ora)|mensili|ogni|volt(a|e)|rat(a|e)|(il|) (doppio|triplo)|(la|) metà|altr(o|a|i|e)|ancora|(in|di) più|in (aggiunta|eccesso)|poi|anche|pure|inoltre|più|moltiplicato|diviso|per (ora|giorno|mese|anno|notte|settimana|pezzo|persona|uno)|di troppo|con',
    reason: 'several-amounts',
    example: 'dieci o dodici euro',
  },
  { say: 'per|x|×|su', reason: 'several-amounts', where: 'between', example: 'tre per dieci euro' },
  // It adds to an amount that was said before.
  {
    say: 'aggiung(i|a|o|ere|iamo)|(voglio|vorrei) aggiungere',
    reason: 'several-amounts',
    where: 'addition',
    unless:
      'mancia|di mancia|offerta|di offerta|donazione|di donazione|aggiungi una mancia di|aggiungere una mancia di',
    example: 'aggiungi cinque euro',
  },
  // A key, or the digits of a code.
  {
    say: 'digit(a|i|are)|inserisc(i|a)|inserire|scriv(i|a)|segna|imposta',
    reason: 'no-amount',
    unless: units,
    example: 'digita due',
  },
  {
    say: '?',
    reason: 'no-amount',
    beside: 'sono|è|fa|fanno|costa|costano|viene|vengono|era|erano',
    example: 'sono dieci euro?',
  },
  {
    say: 'per (cento|mille)|percento|%|permille|pensier(o|i)',
    reason: 'no-amount',
    example: 'dieci per cento',
  },
];

/** Phrases such as «anzi» replace the amount before. The new amount is always asked about. */
export const corrections: LanguageWords['corrections'] = [
  {
    say: 'no|no no|(no|) (anzi|scusa|scusi|aspetta|aspetti|cioè|volevo dire)|scusate|voglio dire|intendevo|mi correggo|pardon|ops|oops|(mi sono|ho) sbagliat(o|a)|piuttosto|o (meglio|piuttosto|anzi)|(ah|eh) no|rettifico|errore',
    example: 'dieci, no, dodici',
  },
];
