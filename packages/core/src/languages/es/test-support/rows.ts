import { money } from '@payaloud/core/money';
import type { LanguageRows } from '../../test-support/languageRows';
import { plain } from './plain';
import { safety } from './safety';

/** Amounts of euros, and of pesos and dollars where the payer's country matters. */
export const rows: LanguageRows = {
  currency: 'EUR',
  safety,
  plain,
  assumes: {
    'the comma is the decimal mark, and the point too for dollars and soles': [
      { said: '12,50 euros', currency: 'EUR', expect: 1250 },
      { said: '1.500 euros', currency: 'EUR', expect: 150000 },
      { said: '1,500 euros', currency: 'EUR', expect: { ask: [150, 150000] } },
      { said: '$ 1.500', currency: 'ARS', expect: 150000 },
      { said: '$ 12.345', currency: 'COP', expect: 1234500 },
      { said: '12.50 dólares', currency: 'USD', expect: 1250 },
      { said: '12,50 dólares', currency: 'USD', expect: 1250 },
      { said: '1,500 dólares', currency: 'USD', expect: { ask: [150, 150000] } },
      { said: '1.500 dólares', currency: 'USD', expect: { ask: [150, 150000] } },
      { said: 'S/ 12.50', currency: 'PEN', expect: 1250 },
    ],
    'Mexico and its neighbours write the point, and the comma groups thousands there': [
      { said: '12.50 pesos', currency: 'MXN', expect: 1250 },
      { said: '$1,500', currency: 'MXN', expect: 150000 },
      { said: '1,500.50 pesos', currency: 'MXN', expect: 150050 },
      { said: '12,50 pesos', currency: 'MXN', expect: { ask: [1250] } },
      { said: '1.500 pesos', currency: 'MXN', expect: { ask: [150, 150000] } },
      { said: 'Q1,200', currency: 'GTQ', expect: 120000 },
    ],
    'un billón is 10¹², and nobody pays it; in the United States it may be 10⁹': [
      { said: 'mil millones de pesos', currency: 'COP', expect: 100_000_000_000 },
      { said: 'dos mil millones de yenes', currency: 'JPY', expect: 2_000_000_000 },
      { said: 'un billón de dólares', currency: 'USD', expect: 'refused' },
      { said: 'un billón de pesos', currency: 'COP', expect: 'refused' },
    ],
    'the Chilean and the Paraguayan money and the yen have no smaller unit': [
      { said: 'mil quinientos pesos', currency: 'CLP', expect: 1500 },
      { said: '$12.990', currency: 'CLP', expect: 12990 },
      { said: 'dos pesos con cincuenta', currency: 'CLP', expect: 'refused' },
      { said: 'cincuenta mil guaraníes', currency: 'PYG', expect: 50000 },
    ],
    'luca is a thousand pesos, and in Peru one sol': [
      { said: 'diez lucas', currency: 'CLP', expect: 10000 },
      { said: 'dos lucas y media', currency: 'CLP', expect: 2500 },
      { said: 'luca y media', currency: 'CLP', expect: 1500 },
      { said: 'una luca', currency: 'ARS', expect: 100000 },
      { said: 'veinte lucas', currency: 'COP', expect: 2000000 },
      { said: 'diez lucas', currency: 'PEN', expect: 1000 },
      { said: 'diez lucas', currency: 'EUR', expect: 'refused' },
    ],
    'palo is a million pesos in the south': [
      { said: 'dos palos', currency: 'CLP', expect: 2_000_000 },
      { said: 'un palo', currency: 'ARS', expect: 100_000_000 },
      { said: 'palo y medio', currency: 'COP', expect: 150_000_000 },
      { said: 'un palo verde', currency: 'ARS', expect: 'refused' },
      { said: 'dos palos', currency: 'EUR', expect: 'refused' },
    ],
    'colloquial names of one unit': [
      { said: 'veinte pavos', currency: 'EUR', expect: 2000 },
      { said: 'diez mangos', currency: 'ARS', expect: 1000 },
      { said: 'cien varos', currency: 'MXN', expect: 10000 },
      { said: 'veinte bolas', currency: 'MXN', expect: 'refused' },
      { said: 'cinco barras', currency: 'COP', expect: 500000 },
    ],
    'a duro was five pesetas, and both are refused': [
      { said: 'veinte duros', currency: 'EUR', expect: 'refused' },
      { said: 'cien pesetas', currency: 'EUR', expect: 'refused' },
    ],
    'con and a digit may be tenths or hundredths': [
      { said: 'dos con cinco', currency: 'EUR', expect: { ask: [250] } },
      { said: 'dos euros con cinco', currency: 'EUR', expect: { ask: [205, 250] } },
      { said: 'dos con cinco euros', currency: 'EUR', expect: { ask: [250] } },
      { said: 'dos con cero cinco', currency: 'EUR', expect: 205 },
      { said: 'treinta con cinco', currency: 'EUR', expect: { ask: [3050] } },
      { said: 'treinta con cincuenta', currency: 'EUR', expect: 3050 },
      { said: 'treinta y cinco', currency: 'EUR', expect: 3500 },
    ],
    'pesos, dollars and centavos are those of the field': [
      { said: 'veinte pesos', currency: 'MXN', expect: 2000 },
      { said: 'veinte pesos mexicanos', currency: 'MXN', expect: 2000 },
      { said: 'veinte pesos argentinos', currency: 'MXN', expect: 'refused' },
      { said: 'veinte dólares', currency: 'CAD', expect: 2000 },
      { said: 'veinte dólares canadienses', currency: 'USD', expect: 'refused' },
      { said: 'cincuenta centavos', currency: 'COP', expect: 50 },
      { said: '$20', currency: 'MXN', expect: 2000 },
      { said: 'cinco pesos con veinticinco', currency: 'UYU', expect: 525 },
      { said: 'diez soles con cincuenta', currency: 'PEN', expect: 1050 },
      { said: 'veinticinco bolívares', currency: 'VES', expect: 2500 },
      { said: 'mil quinientos colones', currency: 'CRC', expect: 150000 },
      { said: 'diez reales', currency: 'BRL', expect: 1000 },
    ],
    'libras, coronas, liras and rupias are feminine': [
      { said: 'doscientas veintiuna libras', currency: 'GBP', expect: 22100 },
      { said: 'media libra', currency: 'GBP', expect: 50 },
      { said: 'una libra y media', currency: 'GBP', expect: 150 },
      { said: 'una libra de pan', currency: 'GBP', expect: 'refused' },
      { said: 'quinientas coronas', currency: 'SEK', expect: 50000 },
    ],
    'cinco mil gracias thanks after an amount, and mil gracias is only thanks': [
      { said: 'cinco mil gracias', currency: 'CLP', expect: 5000 },
      { said: 'mil gracias', currency: 'CLP', expect: 'refused' },
    ],
  },
  locales: [
    ['es-ES', 'EUR'],
    ['es-MX', 'MXN'],
    ['es-AR', 'ARS'],
    ['es-CO', 'COP'],
    ['es-CL', 'CLP'],
    ['es-US', 'USD'],
    ['es-PE', 'PEN'],
    ['es-ES', 'GBP'],
  ],
  alike: [
    [6000, 7000],
    [200, 1200],
    [300, 1300],
    [60000, 70000],
  ],
  cognates: 'Total|normal',
  pressed: /[Pp]ulse[^.:«»]* «([^»]+?)»/,
  announced: {
    amount: money(2350, 'EUR'),
    payee: 'Café Azul',
    inDigits: '23,50 euros',
    inWords: 'veintitrés euros con cincuenta céntimos',
    unmasked: /\d|veinti|Café|Referencia|termina en| (?:a|de|por|con)\.| ,|\s\./,
    said: {
      received: 'Ha recibido veintitrés euros con cincuenta céntimos de Café Azul. Referencia A uno cero.',
      succeeded:
        'Pago realizado: veintitrés euros con cincuenta céntimos a Café Azul, con la tarjeta que termina en uno cero tres cuatro. Referencia A uno cero.',
      unknown:
        'No pague de nuevo: veintitrés euros con cincuenta céntimos a Café Azul. Aún no sabemos si se ha pagado. Referencia A uno cero.',
    },
    twoMinutes: 'dos minutos',
  },
  joined: {
    control: 'Is it you? Button, required',
    receipt: 'Pago realizado: two a Cafe. Tea: one. Reference: A7.',
    title: 'Recibo: $2.00, Cafe',
  },
};
