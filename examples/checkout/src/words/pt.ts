import { pt as language } from '@payaloud/core/languages/pt';
import { testInEnglish } from './testInEnglish';
import type { CheckoutWords } from './words';

export const pt: CheckoutWords = {
  language,
  locale: 'pt-BR',
  currency: 'BRL',
  languageLabel: 'Idioma',
  languageMissing: 'Esse idioma não carregou. Tente de novo.',

  title: 'Pagamento',
  steps: { order: 'Dar gorjeta', payment: 'Pagar' },

  order: 'Seu pedido',
  aside: 'Avisos e configurações',
  items: { 'flat-white': 'Flat white', croissant: 'Croissant de amêndoa', beans: 'Café em grãos, 250\u00a0g' },
  tip: 'Gorjeta',
  newTotal: (amount) => (amount === null ? 'O total agora está em outra moeda.' : `Novo total: ${amount}.`),

  tipDescription: 'Diga, digite ou escolha. Deixe vazio, ou digite 0, para não dar gorjeta.',
  noTip: 'Sem gorjeta',
  drawingOffer: 'Da próxima vez, desenhar em vez de digitar um código',
  passkeyOffer: 'Da próxima vez, usar uma chave de acesso em vez de um código',
  passkeyKept: 'Chave de acesso salva. Da próxima vez, use a chave em vez de um código.',
  passkeyNotKept: 'Nenhuma chave de acesso foi salva. Da próxima vez, use um código, ou tente de novo.',
  again: 'Novo pedido',

  page: {
    cafe: 'Pagar no café',
    transfer: 'Enviar dinheiro',
    to: 'Para',
    amount: 'Valor',
    others: 'Outros pedidos',
    notKept: 'A loja não salvou. Da próxima vez, use um código, ou configure de novo.',
    silent: 'A loja não responde. Continuamos perguntando.',
    back: 'A loja voltou a responder.',
    test: testInEnglish,
  },

  bank: {
    code: (digits) => `SMS do seu banco: seu código é ${digits}.`,
    charges: 'Cobranças deste pedido:',
  },
};
