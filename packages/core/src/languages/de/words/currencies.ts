import type { CurrencyRow, Phrases, UnitRow } from '../../words';

const feminine = 'spellout-cardinal-feminine';

/** A unit. The first of its names is spoken; with a slash, singular and plural. */
function unit(worth: string, [name = '', say, many]: readonly Phrases[], ruleSet?: string): UnitRow {
  const [one = '', other] = name.split('/');
  const spoken = other === undefined ? { other: one } : { one, other };
  return { worth, spoken, ...(say && { say }), ...(many && { many }), ...(ruleSet && { ruleSet }) };
}

function currency(codes: CurrencyRow['codes'], units: readonly UnitRow[], names?: CurrencyRow['names']): CurrencyRow {
  return { codes, ...(names && { names }), units };
}

const cent = unit('0.01', ['Cent', 'ct|cent', 'cents']);
const centavo = unit('0.01', ['Centavo/Centavos']);
const fils = unit('0.001', ['Fils']);

/** Notes and coins by their number: einen Zwanziger. */
const notes: readonly UnitRow[] = [
  { worth: '1000', say: 'tausender|tausendernote|tausenderschein' },
  { worth: '100', say: 'hunderter|hunni|hunderternote', many: 'hunnis' },
  { worth: '50', say: 'fünfziger|fuffi|fuffziger|fünfzigernote', many: 'fuffis' },
  { worth: '20', say: 'zwanziger|zwanni|zwanzigernote', many: 'zwannis' },
  { worth: '10', say: 'zehner|zehnernote' },
  { worth: '5', say: 'fünfer' },
];

const dollar = unit('1', ['Dollar', '$', 'dollars|dollarn']);
const peso = unit('1', ['Peso/Pesos']);
const rupee = unit('1', ['Rupie/Rupien'], feminine);
const krone = (minor: Phrases) => [unit('1', ['Krone/Kronen'], feminine), unit('0.01', [minor])];

/** Currency names in German. */
export const currencies: readonly CurrencyRow[] = [
  currency({ EUR: '' }, [
    unit('1', ['Euro', '€|eur', 'euros|euronen|tacken|öcken|ocken|piepen|kröten|mäuse']),
    ...notes.map((note) => ({ ...note, only: 'EUR' })),
    { ...cent, say: 'ct|eurocent', many: 'cents' },
  ]),
  currency({ CHF: 'Schweizer' }, [
    {
      ...unit('1', ['Franken', 'franke|franggen|stutz|stütz|fränkli|fränggli|einfränkler']),
      before: 'fr|sfr',
    },
    ...notes,
    { worth: '5', say: 'fünfliber|füfliber|fünffränkler' },
    { worth: '2', say: 'zweifränkler' },
    unit('0.01', ['Rappen', 'rp|räppli|rappe|centime', 'centimes']),
    { worth: '0.5', say: 'fünfzigräppler|füfzgerli' },
    { worth: '0.2', say: 'zwanzigräppler' },
    { worth: '0.1', say: 'zehnräppler' },
    { worth: '0.05', say: 'fünfräppler' },
  ]),
  currency(
    {
      USD: 'US|amerikanische|amerikanischen',
      CAD: 'kanadische|kanadischen|kanada',
      AUD: 'australische|australischen|austral',
      NZD: 'Neuseeland|neuseeländische|neuseeländischen',
      SGD: 'Singapur',
      HKD: 'Hongkong',
      TWD: 'Taiwan|neue taiwan',
    },
    [dollar, cent],
    {
      USD: 'us$|usd$|u s $',
      CAD: 'c$|ca$|cad$|can$',
      AUD: 'a$|au$|aud$',
      NZD: 'nz$|nzd$',
      SGD: 's$|sgd$',
      HKD: 'hk$|hkd$',
      TWD: 'nt$',
    },
  ),
  currency({ GBP: 'britische|englische' }, [unit('1', ['Pfund', '£']), unit('0.01', ['Penny/Pence', 'p', 'pennies'])], {
    GBP: 'pfund sterling',
  }),
  currency({ EGP: 'ägyptische', LBP: 'libanesische', SYP: 'syrische' }, [
    unit('1', ['Pfund']),
    unit('0.01', ['Piaster']),
  ]),
  currency({ JPY: '' }, [unit('1', ['Yen', '¥'])]),
  currency({ CNY: '' }, [unit('1', ['Yuan']), unit('0.1', ['Jiao']), unit('0.01', ['Fen'])], { CNY: 'renminbi|rmb|¥' }),
  currency(
    { INR: 'indische', PKR: 'pakistanische', NPR: 'nepalesische' },
    [rupee, unit('0.01', ['Paisa/Paise', '', 'paisas'])],
    { INR: '₹' },
  ),
  currency({ LKR: 'sri-lankische', MUR: 'mauritische', SCR: 'seychellische' }, [rupee, cent]),
  currency({ SEK: 'schwedische|schwedischen' }, krone('Öre')),
  currency({ NOK: 'norwegische', DKK: 'dänische|dänischen' }, krone('Øre')),
  currency({ CZK: 'tschechische|tschechischen' }, krone('Heller')),
  currency({ ISK: 'isländische' }, krone('Aurar').slice(0, 1)),
  currency({ PLN: '' }, [unit('1', ['Zloty', 'złoty|zł', 'zlotys']), unit('0.01', ['Grosz/Groszy', '', 'grosze'])]),
  currency({ HUF: '' }, [unit('1', ['Forint', '', 'forints'])]),
  currency({ RON: '' }, [unit('1', ['Leu/Lei']), unit('0.01', ['Ban/Bani'])]),
  currency({ RSD: 'serbische' }, [unit('1', ['Dinar', '', 'dinare'])]),
  currency({ BAM: '' }, [unit('1', ['konvertible Mark'], feminine), unit('0.01', ['Fening', '', 'feninga'])]),
  currency({ TRY: '' }, [unit('1', ['Lira', '₺', 'lire|türkische lira'], feminine), unit('0.01', ['Kuruş', 'kurus'])]),
  currency({ RUB: '' }, [unit('1', ['Rubel', '₽']), unit('0.01', ['Kopeke/Kopeken'], feminine)]),
  currency({ UAH: '' }, [
    unit('1', ['Hrywnja', 'griwna|hrywna|₴'], feminine),
    unit('0.01', ['Kopijka/Kopijky'], feminine),
  ]),
  currency({ ILS: '' }, [unit('1', ['Schekel', '₪']), unit('0.01', ['Agora/Agorot'], feminine)]),
  currency({ AED: '' }, [unit('1', ['Dirham', '', 'dirhams']), unit('0.01', ['Fils'])]),
  currency({ MAD: 'marokkanische' }, [unit('1', ['Dirham', '', 'dirhams']), unit('0.01', ['Centime/Centimes'])]),
  currency({ SAR: 'saudische', QAR: 'katarische' }, [unit('1', ['Riyal', 'rial', 'riyals'])]),
  currency({ KWD: 'kuwaitische', BHD: 'bahrainische', JOD: 'jordanische' }, [unit('1', ['Dinar', '', 'dinare']), fils]),
  currency({ TND: 'tunesische' }, [unit('1', ['Dinar', '', 'dinare']), unit('0.001', ['Millime/Millimes'])]),
  currency({ ZAR: '' }, [unit('1', ['Rand']), cent]),
  currency({ BRL: '' }, [unit('1', ['Real/Reais']), centavo]),
  currency({ MXN: 'mexikanische', ARS: 'argentinische', COP: 'kolumbianische', PHP: 'philippinische' }, [
    peso,
    centavo,
  ]),
  currency({ CLP: 'chilenische' }, [peso]),
  currency({ KRW: '' }, [unit('1', ['Won', '₩'])]),
  currency({ THB: '' }, [unit('1', ['Baht', '฿']), unit('0.01', ['Satang'])]),
];
