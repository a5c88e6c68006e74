import type { CurrencyRow, UnitRow } from '../../words';

const feminine = 'spellout-cardinal-feminine';
const portugal = 'spellout-cardinal-portugal';

/** The plural of whole millions takes « de »: um milhão de reais. */
const main = (one: string, other: string, more: Partial<UnitRow> = {}): UnitRow => ({
  worth: '1',
  spoken: { one, other, many: `de ${other}` },
  ...more,
});

const centavo: UnitRow = {
  worth: '0.01',
  spoken: { one: 'centavo', other: 'centavos' },
  say: 'cêntimo|¢',
  many: 'cêntimos',
};

const cêntimo: UnitRow = {
  worth: '0.01',
  spoken: { one: 'cêntimo', other: 'cêntimos' },
  say: 'centavo|¢',
  many: 'centavos',
};

/** Currency names in Portuguese. Euros are counted as in Portugal, and all others as in Brazil. */
export const currencies: readonly CurrencyRow[] = [
  {
    codes: { BRL: '' },
    names: { BRL: 'r$|(reais|real) (brasileiros|brasileiro)' },
    units: [
      main('real', 'reais', {
        say: 'conto|pila|pau|mango|prata|mirréis|merréis',
        many: 'contos|pilas|paus|mangos|pratas',
      }),
      { ...centavo, say: '¢', many: '' },
    ],
  },
  {
    codes: { EUR: '' },
    units: [
      main('euro', 'euros', { ruleSet: portugal, say: '€|pau', many: 'paus' }),
      { ...cêntimo, ruleSet: portugal, say: 'centavo|cent', many: 'centavos|cents' },
    ],
  },
  {
    codes: { USD: '', CAD: '', AUD: '', NZD: '', SGD: '', HKD: '' },
    names: {
      USD: '(dólar|dólares|de dólares) (americano|americanos|dos estados unidos)|us $|usd $|u $|u s $',
      CAD: '(dólar|dólares|de dólares) (canadense|canadenses|canadiano|canadianos|do canadá)|cad $|ca $|c $',
      AUD: '(dólar|dólares|de dólares) (australiano|australianos)|aud $|au $|a $',
      NZD: '(dólar|dólares|de dólares) (neozelandês|neozelandeses)|nzd $|nz $',
      SGD: '(dólar|dólares|de dólares) (de singapura)|sgd $',
      HKD: '(dólar|dólares|de dólares) (de hong kong)|hkd $|hk $',
    },
    units: [main('dólar', 'dólares', { say: '$', before: 'dólar|dólares' }), { ...centavo, many: 'cêntimos|cents' }],
  },
  {
    codes: { GBP: '' },
    names: { GBP: '(libra|libras|de libras) (esterlina|esterlinas)' },
    units: [
      main('libra', 'libras', { ruleSet: feminine, say: '£' }),
      {
        worth: '0.01',
        spoken: { one: 'penny', other: 'pence' },
        say: 'p|centavo|cêntimo',
        many: 'pennies|centavos|cêntimos',
      },
    ],
  },
  { codes: { JPY: '' }, units: [main('iene', 'ienes', { say: '¥|yen', many: 'yens' })] },
  {
    codes: { CNY: '' },
    names: { CNY: 'rmb|renminbi|renminbis' },
    units: [
      main('yuan', 'yuans', { say: '¥|iuane', many: 'iuanes' }),
      { worth: '0.1', spoken: { one: 'jiao', other: 'jiaos' } },
      { worth: '0.01', spoken: { one: 'fen', other: 'fens' } },
    ],
  },
  {
    codes: { CHF: '' },
    names: { CHF: '(franco|francos|de francos) (suíço|suíços)' },
    units: [main('franco', 'francos'), centavo],
  },
  {
    codes: { XOF: '', XAF: '' },
    names: { XOF: '(franco|francos|de francos) cfa', XAF: '(franco|francos|de francos) cfa' },
    units: [main('franco', 'francos')],
  },
  {
    codes: { INR: '' },
    names: { INR: '(rúpia|rúpias|de rúpias) (indiana|indianas)|₹' },
    units: [
      main('rúpia', 'rúpias', { ruleSet: feminine }),
      { worth: '0.01', spoken: { one: 'paisa', other: 'paisas' }, say: 'centavo', many: 'centavos' },
    ],
  },
  {
    codes: { AOA: '' },
    units: [main('kwanza', 'kwanzas', { say: 'cuanza|kz', many: 'cuanzas' }), cêntimo],
  },
  {
    codes: { MZN: '' },
    units: [main('metical', 'meticais', { say: 'mt|mtn', many: 'meticales' }), centavo],
  },
  {
    codes: { CVE: '' },
    names: { CVE: '(escudo|escudos) (cabo-verdiano|cabo-verdianos)' },
    units: [main('escudo', 'escudos'), centavo],
  },
  {
    codes: { MOP: '' },
    names: { MOP: 'mop $' },
    units: [main('pataca', 'patacas', { ruleSet: feminine }), { worth: '0.01', spoken: { one: 'avo', other: 'avos' } }],
  },
  { codes: { STN: '' }, units: [main('dobra', 'dobras', { ruleSet: feminine }), cêntimo] },
  {
    codes: { MXN: '', ARS: '', UYU: '', CLP: '', COP: '' },
    names: {
      MXN: '(peso|pesos|de pesos) (mexicano|mexicanos)|mxn $|mex $',
      ARS: '(peso|pesos|de pesos) (argentino|argentinos)',
      UYU: '(peso|pesos|de pesos) (uruguaio|uruguaios)',
      CLP: '(peso|pesos|de pesos) (chileno|chilenos)',
      COP: '(peso|pesos|de pesos) (colombiano|colombianos)',
    },
    units: [main('peso', 'pesos'), centavo],
  },
  { codes: { PYG: '' }, units: [main('guarani', 'guaranis')] },
  {
    codes: { SEK: '', NOK: '', DKK: '' },
    names: {
      SEK: '(coroa|coroas|de coroas) (sueca|suecas)',
      NOK: '(coroa|coroas|de coroas) (norueguesa|norueguesas)',
      DKK: '(coroa|coroas|de coroas) (dinamarquesa|dinamarquesas)',
    },
    units: [main('coroa', 'coroas', { ruleSet: feminine }), { worth: '0.01', spoken: { other: 'øre' }, say: 'ore' }],
  },
  { codes: { KRW: '' }, units: [main('won', 'wons', { say: '₩' })] },
  {
    codes: { RUB: '' },
    units: [main('rublo', 'rublos', { say: '₽' }), { worth: '0.01', spoken: { one: 'copeque', other: 'copeques' } }],
  },
];
