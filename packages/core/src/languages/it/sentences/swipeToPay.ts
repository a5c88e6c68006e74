import type { SwipeToPaySentences } from '../../sentences/swipeToPay';
import { to } from './to';

export const swipeToPay: SwipeToPaySentences = {
  group: 'Paga ora',
  ask: (amount, payee) => `Paga ${amount} ${to(payee)}`,
  confirm: (amount, payee) => `Sì, paga ${amount} ${to(payee)}`,
  abort: 'Non pagare',
  masked: { ask: 'Paga', confirm: 'Sì, paga', slide: 'Oppure scorri per pagare' },
  slide: (amount, payee) => `Oppure scorri per pagare ${amount} ${to(payee)}`,
  step: (step, steps) => (step === 0 ? 'All’inizio' : `${step} di ${steps}`),
  atEnd: (by) => ({ drag: 'In fondo. Rilascia per pagare.', keys: 'In fondo. Premi Invio per pagare.' })[by],
  helpLabel: 'Come scorrere',
  help: [
    'Con il dito o il mouse: trascina dall’inizio alla fine, poi rilascia. Se cambi idea, torna all’inizio prima di rilasciare: non paghi niente.',
    'Con la tastiera: arriva in fondo con le frecce, poi premi Invio.',
    'Con uno screen reader sul telefono: scorri verso l’alto o il basso, poi usa il pulsante Paga. Puoi anche usare solo quel pulsante.',
  ],
};
