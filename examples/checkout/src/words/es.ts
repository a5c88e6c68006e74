import { es as language } from '@payaloud/core/languages/es';
import { testInEnglish } from './testInEnglish';
import type { CheckoutWords } from './words';

export const es: CheckoutWords = {
  language,
  locale: 'es-ES',
  currency: 'EUR',
  languageLabel: 'Idioma',
  languageMissing: 'No se ha cargado ese idioma. Inténtelo de nuevo.',

  title: 'Pago',
  steps: { order: 'Añadir propina', payment: 'Pagar' },

  order: 'Su pedido',
  aside: 'Avisos y ajustes',
  items: { 'flat-white': 'Flat white', croissant: 'Cruasán de almendra', beans: 'Café en grano, 250\u00a0g' },
  tip: 'Propina',
  newTotal: (amount) => (amount === null ? 'El total está ahora en otra moneda.' : `Nuevo total: ${amount}.`),

  tipDescription: 'Dígala, escríbala o elíjala. Déjela vacía, o escriba 0, para no dar propina.',
  noTip: 'Sin propina',
  drawingOffer: 'La próxima vez, dibujar en lugar de escribir un código',
  passkeyOffer: 'La próxima vez, usar una llave de acceso en lugar de un código',
  passkeyKept: 'Llave de acceso guardada. La próxima vez, úsela en lugar de un código.',
  passkeyNotKept: 'No se ha guardado ninguna llave de acceso. La próxima vez use un código, o inténtelo de nuevo.',
  again: 'Nuevo pedido',

  page: {
    cafe: 'Pagar en la cafetería',
    transfer: 'Enviar dinero',
    to: 'Para',
    amount: 'Importe',
    others: 'Otros pedidos',
    notKept: 'La tienda no lo ha guardado. La próxima vez use un código, o configúrelo de nuevo.',
    silent: 'La tienda no responde. Seguimos preguntando.',
    back: 'La tienda vuelve a responder.',
    test: testInEnglish,
  },

  bank: {
    code: (digits) => `SMS de su banco: su código es ${digits}.`,
    charges: 'Cobros de este pedido:',
  },
};
