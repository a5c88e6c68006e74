import type { SwipeToPaySentences } from '../../sentences/swipeToPay';

const pay = (amount: string, payee: string) => `pagar ${amount} para ${payee}`;

export const swipeToPay: SwipeToPaySentences = {
  group: 'Pagar agora',
  ask: (amount, payee) => `P${pay(amount, payee).slice(1)}`,
  confirm: (amount, payee) => `Sim, ${pay(amount, payee)}`,
  abort: 'Não pagar',
  masked: { ask: 'Pagar', confirm: 'Sim, pagar', slide: 'Ou deslizar para pagar' },
  slide: (amount, payee) => `Ou deslizar para ${pay(amount, payee)}`,
  step: (step, steps) => (step === 0 ? 'No início' : `${step} de ${steps}`),
  atEnd: (by) => ({ drag: 'No fim. Solte para pagar.', keys: 'No fim. Pressione Enter para pagar.' })[by],
  helpLabel: 'Como deslizar',
  help: [
    'Com o dedo ou o mouse: deslize do início até o fim e solte. Se mudar de ideia, volte ao início antes de soltar, e nada é pago.',
    'Com o teclado: vá até o fim com as setas e pressione Enter.',
    'Com um leitor de tela no celular: deslize um dedo para cima ou para baixo, depois use o botão Pagar. Você também pode usar só esse botão.',
  ],
};
