import { expandPhrases } from '../../spoken-amount/phrases';
import type { LanguageWords } from '../words';
import { carriers, corrections, refusals } from './words/phrases';
import { currencies } from './words/currencies';
import { speaking } from './words/speaking';

export const words: LanguageWords = {
  ...speaking,
  currencies,
  spacing: 'spaced',
  compounds: 'numbers',
  fold: [
    { of: 'à|á', as: 'a' },
    { of: 'ì|í', as: 'i' },
    { of: 'ò|ó', as: 'o' },
    { of: 'ù|ú', as: 'u' },
    // Not è, which is "is": e is "and".
    { of: 'tré|trè', as: 'tre' },
    // Elisions: l'importo, mezz'euro, vent'euro, quarant'euro.
    { of: "l'", as: 'la ' },
    { of: "un'", as: 'una ' },
    { of: "d'", as: 'di ' },
    { of: "mezz'", as: 'mezzo ' },
    { of: "vent'", as: 'venti ' },
    { of: "trent'", as: 'trenta ' },
    { of: "ant'", as: 'anta ' },
    { of: "cent'", as: 'cento ' },
  ],
  numerals:
    'zero|un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|' +
    'diciotto|diciannove|venti|(trent|quarant|cinquant|sessant|settant|ottant|novant)a|' +
    '(vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(un|uno|una|otto)|cento|centotto|centottanta|centottant(un|uno|una|otto)',
  respellings: [
    { say: 'centuno|centun', as: 'centouno', example: 'centuno euro' },
    { say: 'nulla', as: 'zero', example: 'due virgola nulla cinque' },
    { say: 'centundici', as: 'centoundici', example: 'centundici euro' },
  ],
  scales: [
    // "Duemille" is a slip, so that nothing counts it.
    { say: 'mille', value: 1e3, below: 0, rest: 'joined' },
    { say: 'mila', value: 1e3, rest: 'joined' },
    { say: 'k', value: 1e3 },
    { say: 'milione', value: 1e6, rest: 'joined' },
    { say: 'milioni', value: 1e6, rest: 'joined' },
    { say: 'mln', value: 1e6 },
    { say: 'miliardo', value: 1e9, rest: 'joined' },
    { say: 'miliardi', value: 1e9, rest: 'joined' },
    { say: 'mld', value: 1e9 },
    // One dozzina is about twelve.
    { say: 'dozzine', value: 12, below: 1e15 },
  ],
  fractions: [
    { say: 'mezzo|mezza', many: 'mezzi', value: '0.5' },
    { say: 'quarto', many: 'quarti', value: '0.25' },
  ],
  decimalMark: ',',
  decimalMarks: { CHF: ',.' },
  grouping: 'space',
  joiners: 'e|&',
  prices: 'joined',
  articles: 'un|uno|una',
  partitives: 'di',
  scaleAlone: 'refused',
  tail: 'hundredths',
  afterScale: 'rest',
  carriers,
  hesitations: 'ehm|eh|em|uhm|uh|mm|mmm|hm|hmm|beh|ah|ecco',
  refusals,
  corrections,
  confusables: [
    ['sessanta', 'settanta'],
    ['tredici', 'sedici'],
    ['tre', 'tredici'],
    ['sei', 'sedici'],
    ['tre', 'sei'],
    ['sei', 'sette'],
  ],
  answers: {
    yes: expandPhrases(
      "(sì|) (va bene|è giusto|è corretto|esatto|giusto|corretto|confermo|accetto|d'accordo|certo|ok)|sì|sì (grazie|sì|lo è)|okay|conferma|accetta|perfetto|esattamente|certamente|affermativo",
    ),
    no: expandPhrases(
      "no|no (grazie|no|è sbagliato)|non è (giusto|corretto|esatto|questo|così)|sbagliato|errato|è sbagliato|nessuno|nessuna|nessuno dei (due|tre)|nessuno di (questi|loro)|né l'uno né l'altro|per niente|negativo|falso",
    ),
    first: expandPhrases('(il|) primo (importo|)|(la|) prima'),
    second: expandPhrases('(il|) secondo (importo|)|(la|) seconda'),
    third: expandPhrases('(il|) terzo (importo|)|(la|) terza'),
    repeat: expandPhrases(
      "ripeti|ripeta|ripetere|(ripeti|ripeta) per favore|(puoi|può) ripetere|ancora|di nuovo|ancora una volta|un'altra volta|come|come scusa|scusa|scusi|cosa|che cosa|prego|non ho (capito|sentito)|riascolta",
    ),
    cancel: expandPhrases(
      'annulla|annulli|annullare|annulla tutto|ferma|fermati|stop|basta|esci|indietro|torna indietro|interrompi|(lascia|lasci) (stare|perdere)',
    ),
  },
};
