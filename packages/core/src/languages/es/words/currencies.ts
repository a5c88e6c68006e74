import type { CurrencyRow, UnitRow } from '../../words';

type More = Partial<UnitRow>;

/** A unit with its plural. The plural of whole millions takes « de »: un millón de euros. */
function unit(worth: string, one: string, other: string, more: More = {}): UnitRow {
  if (one === other) return { worth, spoken: { other }, ...more };
  if (worth !== '1') return { worth, spoken: { one, other }, ...more };
  // « Euro y medio » is one and a half.
  return { worth, spoken: { one, other, many: `de ${other}` }, singular: one, ...more };
}

/** A feminine one. */
const feminine = (one: string, other: string, more: More = {}) =>
  unit('1', one, other, { ruleSet: 'spellout-cardinal-feminine', ...more });

/** A unit that is only understood. */
const nickname = (worth: string, singular: string, many: string): UnitRow => ({ worth, say: singular, singular, many });

const hundredth = (one: string, more: More = {}) => unit('0.01', one, `${one}s`, more);
const centavo = hundredth('centavo', { say: '¢|ctvs|ctv' });
const centimo = hundredth('céntimo', { say: 'cts|ct' });
const cent = hundredth('centavo', { say: '¢|centésimo|céntimo|cent', many: 'centésimos|céntimos|cents' });

/** Names of one country: `dólar(es) (canadiense|canadienses)`. */
const of = (one: string, other: string, kinds: string) => `(${one}|${other}|de ${other}) (${kinds})`;

const peso = unit('1', 'peso', 'pesos', { say: '$', many: 'pesitos' });
const palo = nickname('1000000', 'palo', 'palos');
const luca = nickname('1000', 'luca', 'lucas');
const dollars = (kinds: string) => of('dólar', 'dólares', kinds);
const pesos = (kinds: string) => of('peso', 'pesos', kinds);

/** Currency names in Spanish. */
export const currencies: readonly CurrencyRow[] = [
  {
    codes: { EUR: '' },
    units: [
      unit('1', 'euro', 'euros', { say: '€', many: 'pavos|leuros|euritos|eurillos' }),
      { ...centimo, say: 'cts|ct|cent|(eurocéntimo|céntimo de euro)', many: 'eurocéntimos|céntimos de euro|cents' },
    ],
  },
  {
    codes: { MXN: '' },
    names: { MXN: `${pesos('mexicano|mexicanos')}|mxn $|mx $|mex $` },
    units: [unit('1', 'peso', 'pesos', { say: '$', many: 'varos|baros|pesitos' }), centavo],
  },
  {
    codes: { ARS: '', CLP: '', COP: '' },
    names: {
      ARS: `${pesos('argentino|argentinos')}|ar $`,
      CLP: `${pesos('chileno|chilenos')}|clp $`,
      COP: `${pesos('colombiano|colombianos')}|cop $|col $`,
    },
    units: [
      peso,
      { worth: '1', many: 'mangos', only: 'ARS' },
      palo,
      luca,
      { ...nickname('1000', 'barra', 'barras'), only: 'COP' },
      centavo,
    ],
  },
  {
    codes: { UYU: '' },
    names: { UYU: `${pesos('uruguayo|uruguayos')}|u $` },
    units: [peso, hundredth('centésimo', { say: 'centavo', many: 'centavos' })],
  },
  {
    codes: { DOP: '', CUP: '', PHP: '' },
    names: {
      DOP: `${pesos('dominicano|dominicanos')}|rd $`,
      CUP: pesos('cubano|cubanos'),
      PHP: `${pesos('filipino|filipinos')}|₱`,
    },
    units: [peso, centavo],
  },
  {
    codes: { USD: '', CAD: '', AUD: '', NZD: '', SGD: '', HKD: '', TWD: '' },
    names: {
      USD: `${dollars('americano|americanos|estadounidense|estadounidenses|us')}|us $|usd $|u s $|u $ s`,
      CAD: `${dollars('canadiense|canadienses')}|cad $|ca $`,
      AUD: `${dollars('australiano|australianos')}|aud $|a $`,
      NZD: `${dollars('neozelandés|neozelandeses')}|nzd $|nz $`,
      SGD: `${dollars('de singapur')}|sgd $`,
      HKD: `${dollars('de hong kong')}|hkd $|hk $`,
      TWD: `${dollars('taiwanés|taiwaneses|de taiwán')}|nt $`,
    },
    units: [unit('1', 'dólar', 'dólares', { say: '$|dollar', many: 'dollars' }), cent],
  },
  { codes: { PEN: '' }, units: [unit('1', 'sol', 'soles', { say: 'luca', many: 'lucas', before: 's /' }), centimo] },
  {
    codes: { VES: '' },
    units: [unit('1', 'bolívar', 'bolívares', { say: 'bs', before: 'bs', many: 'bolos' }), centimo],
  },
  { codes: { CRC: '' }, units: [unit('1', 'colón', 'colones', { say: '₡' }), centimo] },
  { codes: { BOB: '' }, units: [unit('1', 'boliviano', 'bolivianos', { before: 'bs', many: 'bolos' }), centavo] },
  { codes: { PYG: '' }, units: [unit('1', 'guaraní', 'guaraníes', { say: '₲', before: 'gs' })] },
  { codes: { GTQ: '' }, units: [unit('1', 'quetzal', 'quetzales', { before: 'q' }), centavo] },
  { codes: { HNL: '' }, units: [unit('1', 'lempira', 'lempiras', { before: 'l' }), centavo] },
  { codes: { NIO: '' }, units: [unit('1', 'córdoba', 'córdobas', { before: 'c $' }), centavo] },
  { codes: { PAB: '' }, units: [unit('1', 'balboa', 'balboas', { before: 'b /' }), hundredth('centésimo')] },
  { codes: { BRL: '' }, units: [unit('1', 'real', 'reales', { before: 'r $', say: 'real brasileño' }), centavo] },
  {
    codes: { GBP: '' },
    names: { GBP: of('libra', 'libras', 'esterlina|esterlinas') },
    units: [
      feminine('libra', 'libras', { say: '£|pound', many: 'pounds' }),
      hundredth('penique', { say: 'p|centavo|céntimo', many: 'centavos|céntimos' }),
    ],
  },
  {
    codes: { CHF: '' },
    names: { CHF: of('franco', 'francos', 'suizo|suizos') },
    units: [unit('1', 'franco', 'francos', { before: 'fr' }), { ...centimo, say: 'rappen' }],
  },
  { codes: { JPY: '' }, units: [unit('1', 'yen', 'yenes', { say: '¥' })] },
  {
    codes: { CNY: '' },
    units: [
      unit('1', 'yuan', 'yuanes', { say: '¥|renminbi' }),
      unit('0.1', 'jiao', 'jiaos'),
      unit('0.01', 'fen', 'fens'),
    ],
  },
  { codes: { INR: '' }, units: [feminine('rupia', 'rupias', { say: '₹' }), unit('0.01', 'paisa', 'paisas')] },
  { codes: { MAD: '' }, units: [unit('1', 'dirham', 'dirhams', { many: 'dírhams' }), centimo] },
  {
    codes: { TRY: '' },
    names: { TRY: `${of('lira', 'liras', 'turca|turcas')}|₺` },
    units: [feminine('lira', 'liras'), unit('0.01', 'kurus', 'kurus')],
  },
  {
    codes: { SEK: '', NOK: '', DKK: '', CZK: '' },
    names: {
      SEK: of('corona', 'coronas', 'sueca|suecas'),
      NOK: of('corona', 'coronas', 'noruega|noruegas'),
      DKK: of('corona', 'coronas', 'danesa|danesas'),
      CZK: of('corona', 'coronas', 'checa|checas'),
    },
    units: [feminine('corona', 'coronas'), { worth: '0.01', say: 'öre|øre' }],
  },
  { codes: { PLN: '' }, units: [unit('1', 'zloty', 'zlotys', { say: 'zł|esloti' }), unit('0.01', 'grosz', 'groszy')] },
  { codes: { RUB: '' }, units: [unit('1', 'rublo', 'rublos', { say: '₽' }), unit('0.01', 'kopek', 'kopeks')] },
];
