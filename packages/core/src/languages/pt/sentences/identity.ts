import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';

const nextWay = {
  drawing: 'desenhar de novo',
  passkey: 'usar sua chave de acesso',
  device: 'usar este aparelho',
  code: 'digitar um código',
  voice: 'usar sua voz',
};

/** Each method says that it succeeded, and not that the payment did. */
const accepted = {
  drawing: 'Desenho reconhecido',
  passkey: 'Chave de acesso aceita',
  device: 'Aparelho reconhecido',
  code: 'Código aceito',
  voice: 'Voz reconhecida',
};

const notRecognized = {
  drawing: 'Não reconhecido.',
  passkey: 'Essa chave de acesso não funcionou.',
  device: 'Este aparelho não foi reconhecido.',
  voice: 'Não deu certo.',
};

const notPaid = 'Nada foi pago.';
const orAnotherWay = ', ou use outra forma';
const interrupted = 'O desenho foi interrompido e não conta. Desenhe de novo.';
const tooShort = 'Foi curto demais e não conta. Desenhe de novo.';

export const identity: IdentitySentences = {
  region: 'Mostre que é você',
  ask: (amount, payee) => `Você vai pagar ${amount} para ${payee}`,
  askLater: 'Carregando o pagamento.',
  paying: (label, amount, payee) => `${label} para pagar ${amount} para ${payee}`,
  methods: {
    drawing: 'Desenhar meu símbolo',
    passkey: 'Usar minha chave de acesso',
    device: 'Usar este aparelho',
    code: 'Receber um código',
    voice: 'Usar minha voz',
  },

  surface: 'Área de desenho',
  // Short, because a payer who draws should hear little more than one who uses a passkey.
  drawNow: 'Desenhe em qualquer lugar.',
  stopDrawing: 'Parar',
  showTrace: 'Mostrar o que eu desenho',
  hideTrace: 'Esconder o que eu desenho',
  helpLabel: 'Como desenhar',
  help: [
    'Coloque um dedo ou uma caneta em qualquer lugar, ou mantenha o botão do mouse pressionado. Desenhe seu símbolo e depois solte. Ao soltar, ele é enviado.',
    'Para cancelar um desenho, deslize para fora da tela. Ele não conta.',
    'Com o VoiceOver: toque duas vezes e segure até ouvir um som que sobe, depois desenhe sem levantar o dedo.',
    'Com o TalkBack: toque duas vezes e segure, depois desenhe. Se o celular não deixar o desenho passar, use outra forma.',
    'Com teclado ou acionador: use uma das outras formas. Elas funcionam igualmente bem.',
  ],

  codeLabel: 'Código',
  codeHint: 'Você pode colar.',
  codeSend: 'Enviar este código',
  codeAgain: 'Receber um novo código',
  codeSent: (to, isNew) => `${isNew ? 'Novo código' : 'Código'} enviado${to ? ` ${sentTo[to]}` : ''}.`,
  codeNotSent: (hasOtherWay) => `O código não foi enviado. Tente de novo${hasOtherWay ? orAnotherWay : ''}.`,
  codeWait: (minutes, hasOtherWay) =>
    `Ainda não é possível receber um novo código. Tente ${minutes === null ? 'mais tarde' : `daqui a ${minutes} minuto${minutes === 1 ? '' : 's'}`}${hasOtherWay ? orAnotherWay : ''}.`,

  preparing: 'Um momento.',
  loading: {
    loading: 'A área de desenho ainda não está pronta. Um momento.',
    ready: 'A área de desenho já está pronta. Pressione de novo.',
    failed: `Não foi possível carregar a área de desenho. Pressione de novo${orAnotherWay}.`,
  },
  checking: 'Verificando.',
  confirmed: (method, amount, payee) =>
    `${accepted[method]}. Ainda não foi pago${amount && payee ? `: ${amount} para ${payee}` : ''}.`,
  changed: (amount, payee) =>
    `${amount && payee ? `Você vai pagar ${amount} para ${payee}.` : 'O pagamento foi carregado.'} Escolha de novo.`,
  retry: (method, cause, open, triesLeft) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? interrupted
          : `Interrompido. ${notPaid} Você pode ${nextWay[method]}${orAnother(' ou escolher outra forma', method, open)}.`;
      case 'no-code':
        return 'Digite o código primeiro.';
      case 'too-short':
        return tooShort;
      case 'unavailable':
        return `Isso não está funcionando agora.${otherThan(method, open)}`;
      case 'not-loaded':
        return `Não foi possível carregar o pagamento. ${notPaid} Verifique a conexão e tente de novo.`;
      case 'unreadable':
        return `Este pagamento não pode continuar aqui. ${notPaid} Volte e comece de novo.`;
      case 'expired':
        return 'Isso não vale mais. Tente de novo.';
      case 'signed-out':
        return `Sua sessão terminou. ${notPaid} Entre de novo.`;
      case 'not-recognized':
        if (triesLeft !== undefined) return noMatch(triesLeft);
        if (method === 'code') return 'Esse código não confere. Verifique e tente de novo.';
        return `${notRecognized[method]} Tente de novo${orAnother(orAnotherWay, method, open)}.`;
      case 'blocked':
        return `Bloqueado por enquanto. ${notPaid}${open[0] ? youCan(open[0]) : ' Tente mais tarde.'}`;
      case 'locked':
        return `A verificação por voz está bloqueada.${youCan(open.find((one) => one !== 'drawing'))}`;
    }
  },
  blocked: (open) => `Desenho bloqueado.${youCan(open[0] ?? 'code')}`,
  headings: {
    idle: 'É você?',
    preparing: 'Um momento',
    drawing: 'Desenhe agora',
    speaking: 'Diga os dígitos',
    checking: 'Verificando',
    retry: 'Tente de novo',
    blocked: 'Desenho bloqueado',
  },
  accepted,
  acceptedFor: (method, amount, payee) => `${accepted[method]}: ${amount} para ${payee}.`,

  consent: {
    ask: 'Guardar neste aparelho seu desenho e o jeito como você desenha? Eles ajudam a reconhecer você e não são enviados. Você pode apagar quando quiser.',
    give: 'Guardar meu desenho neste aparelho',
    refuse: 'Não guardar um desenho',
    revoke: 'Apagar meu desenho e não usar mais',
    revoked: 'Seu desenho foi apagado e não é mais usado.',
  },
  whatItIs:
    'Menos seguro que uma chave de acesso: alguém com este aparelho que conheça seu desenho pode se passar por você.',
  protection: (kind) => protections[kind],

  enrollment: {
    title: 'Crie seu desenho',
    advice:
      'Escolha um símbolo com várias mudanças de direção que ninguém adivinharia, como uma letra inventada. Não use o padrão de desbloqueio do celular nem sua assinatura. Desenhe como vai desenhar sempre. Outras pessoas podem ver: desenhe longe dos olhares delas.',
    draw: (repetition, total) => `Desenhe seu símbolo. ${repetition} de ${total}.`,
    taken: (done, total) =>
      `${done} de ${total}. ${done >= 3 ? 'Desenhe de novo para mais segurança, ou conclua.' : 'Desenhe de novo do mesmo jeito.'}`,
    notTaken: (cause) => ({ cancelled: interrupted, 'too-short': tooShort })[cause],
    redraw: (number) => `O desenho ${number} foi curto demais. Desenhe de novo, maior.`,
    oneMore: 'Desenhos variam um pouco. Mais um, ou saia sem desenho.',
    undo: 'Desfazer o último',
    finish: 'Concluir',
    again: 'Começar de novo',
    replace: 'Criar outro desenho',
    leave: 'Sair sem desenho',
    enrolled: 'Seu desenho está pronto.',
    notStored: 'Seu desenho não foi guardado, porque este aparelho não conseguiu. Comece de novo.',
    notDeleted: 'Seu desenho ainda não foi apagado. Tente de novo, ou limpe os dados deste site no navegador.',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: 'Seu desenho está protegido pela sua chave de acesso.',
  obfuscated:
    'Seu desenho está embaralhado neste aparelho. Quem tiver acesso ao seu perfil do navegador poderia ler o desenho.',
  memory: 'Seu desenho fica guardado até você fechar esta página.',
} as const;

const refusals = {
  'too-few': 'Desenhe seu símbolo pelo menos três vezes.',
  'too-many': 'Desenhe seu símbolo no máximo cinco vezes.',
  unreadable: 'Não foi possível ler um dos desenhos. Comece de novo.',
  'too-short': 'Um dos desenhos foi curto demais. Desenhe maior e com um pouco mais de calma.',
  'too-simple': 'Esse símbolo é simples demais. Escolha um com pelo menos três mudanças de direção ou uma volta.',
  'too-common': 'Esse símbolo é fácil de adivinhar. Invente o seu, sem círculo, triângulo nem quadrado.',
  'not-repeatable': 'Não foi possível aprender esse símbolo. Comece de novo com outro.',
  copied: 'Dois dos desenhos são exatamente iguais. Desenhe cada um à mão.',
} as const;

const sentTo = { phone: 'para seu celular', email: 'para seu e-mail' } as const;

function noMatch(triesLeft: number): string {
  const left = triesLeft === 1 ? 'Resta uma tentativa' : `Restam ${counts[triesLeft] ?? triesLeft} tentativas`;
  return `Não reconhecido. ${left}${orAnotherWay}.`;
}

const counts: readonly string[] = ['zero', 'uma', 'duas', 'três', 'quatro'];

/** Names a way, if there is one. */
function youCan(way: IdentityMethod | undefined): string {
  return way ? ` Você pode ${nextWay[way]}.` : '';
}

/** The words about another way, if one is open. */
function orAnother(words: string, method: IdentityMethod, open: readonly IdentityMethod[]): string {
  return open.some((one) => one !== method) ? words : '';
}

/** Names another way, if one is open. */
function otherThan(method: IdentityMethod, open: readonly IdentityMethod[]): string {
  return youCan(open.find((one) => one !== method)) || ' Tente de novo.';
}
