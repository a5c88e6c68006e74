import type { SwipeToPaySentences } from '../../sentences/swipeToPay';

export const swipeToPay: SwipeToPaySentences = {
  group: 'Payer maintenant',
  ask: (amount, payee) => `Payer ${amount} à ${payee}`,
  confirm: (amount, payee) => `Oui, payer ${amount} à ${payee}`,
  abort: 'Ne pas payer',
  masked: { ask: 'Payer', confirm: 'Oui, payer', slide: 'Ou glisser pour payer' },
  slide: (amount, payee) => `Ou glisser pour payer ${amount} à ${payee}`,
  step: (step, steps) => (step === 0 ? 'Au début' : `${step} sur ${steps}`),
  atEnd: (by) => ({ drag: 'Au bout. Relâchez pour payer.', keys: 'Au bout. Appuyez sur Entrée pour payer.' })[by],
  helpLabel: 'Comment glisser',
  help: [
    'Au doigt ou à la souris\u202f: glissez du début jusqu’au bout, puis relâchez. Si vous changez d’avis, revenez au début avant de relâcher\u202f: rien n’est payé.',
    'Au clavier\u202f: allez au bout avec les flèches, puis appuyez sur Entrée.',
    'Avec un lecteur d’écran sur téléphone\u202f: balayez vers le haut ou le bas, puis utilisez le bouton Payer. Vous pouvez aussi utiliser ce bouton seul.',
  ],
};
