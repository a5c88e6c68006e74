import type { SwipeToPaySentences } from '../../sentences/swipeToPay';

export const swipeToPay: SwipeToPaySentences = {
  group: 'Jetzt zahlen',
  ask: (amount, payee) => `${amount} zahlen an ${payee}`,
  confirm: (amount, payee) => `Ja, ${amount} zahlen an ${payee}`,
  abort: 'Nicht zahlen',
  masked: { ask: 'Jetzt zahlen', confirm: 'Ja, jetzt zahlen', slide: 'Oder zum Zahlen schieben' },
  slide: (amount, payee) => `Oder zum Zahlen schieben: ${amount} an ${payee}`,
  step: (step, steps) => (step === 0 ? 'Am Anfang' : `${step} von ${steps}`),
  atEnd: (by) =>
    ({ drag: 'Am Ende. Zum Zahlen loslassen.', keys: 'Am Ende. Zum Zahlen die Eingabetaste drücken.' })[by],
  helpLabel: 'So schieben Sie',
  help: [
    'Mit Finger oder Maus: Schieben Sie vom Anfang bis zum Ende und lassen Sie los. Wenn Sie nicht zahlen wollen, schieben Sie vor dem Loslassen zurück. Dann wird nichts bezahlt.',
    'Mit der Tastatur: Gehen Sie mit den Pfeiltasten bis zum Ende und drücken Sie die Eingabetaste.',
    'Mit einem Screenreader auf dem Telefon: Wischen Sie nach oben oder unten und nutzen Sie dann die Schaltfläche zum Zahlen. Sie können auch nur diese Schaltfläche nutzen.',
  ],
};
