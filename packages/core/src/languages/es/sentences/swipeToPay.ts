import type { SwipeToPaySentences } from '../../sentences/swipeToPay';

export const swipeToPay: SwipeToPaySentences = {
  group: 'Pagar ahora',
  ask: (amount, payee) => `Pagar ${amount} a ${payee}`,
  confirm: (amount, payee) => `Sí, pagar ${amount} a ${payee}`,
  abort: 'No pagar',
  masked: { ask: 'Pagar', confirm: 'Sí, pagar', slide: 'O deslizar para pagar' },
  slide: (amount, payee) => `O deslizar para pagar ${amount} a ${payee}`,
  step: (step, steps) => (step === 0 ? 'Al principio' : `${step} de ${steps}`),
  atEnd: (by) => ({ drag: 'Al final. Suelte para pagar.', keys: 'Al final. Pulse Intro para pagar.' })[by],
  helpLabel: 'Cómo deslizar',
  help: [
    'Con el dedo o el ratón: deslice desde el principio hasta el final y suelte. Si cambia de idea, vuelva atrás antes de soltar y no se pagará nada.',
    'Con el teclado: llegue al final con las flechas y pulse Intro.',
    'Con un lector de pantalla en el teléfono: deslice hacia arriba o abajo y después use el botón Pagar. También puede usar solo ese botón.',
  ],
};
