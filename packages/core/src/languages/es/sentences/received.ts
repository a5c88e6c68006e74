import type { ReceivedSentences } from '../../sentences/received';

export const received: ReceivedSentences = {
  region: 'Pagos recibidos',
  received: ({ amount, payer }) => `Ha recibido ${amount ?? 'un pago'}${payer === null ? '' : ` de ${payer}`}.`,
  refunded: ({ amount, payer }) => `Ha devuelto ${amount ?? 'un pago'}${payer === null ? '' : ` a ${payer}`}.`,
  askToHear: 'Para los detalles, pulse Oír de nuevo.',
  notices: {
    opening: 'Buscando pagos. Un momento.',
    offline: 'Sin conexión. Los pagos nuevos aún no se pueden anunciar aquí.',
    online: 'Conexión recuperada.',
    'no-earlier': 'No hay ningún pago anterior en la lista.',
    'nothing-yet': 'Aún no hay pagos.',
  },
  repeat: 'Oír de nuevo',
  before: 'Oír el anterior',
};
