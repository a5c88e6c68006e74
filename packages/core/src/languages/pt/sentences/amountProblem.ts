import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemFacts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences {
  const { amount, limit, refusingWord } = facts;
  const only = (told: string): ProblemSentences => ({ cause: told, remedy: onlyAmount, short: onlyAmount });
  switch (cause) {
    case 'below-min':
    case 'above-max': {
      const isLess = cause === 'below-min';
      const remedy = limit ? `Você pode pagar ${limit} ou ${isLess ? 'mais' : 'menos'}.` : 'Diga outro valor.';
      const told = `${amount ? `${amount} é` : 'É'} ${isLess ? 'menos que o mínimo' : 'mais que o máximo'}.`;
      return { cause: told, remedy, short: remedy };
    }
    case 'negative':
      return only(refusingWord ? `Ouvi “${refusingWord}”.` : 'Não era um valor a pagar.');
    case 'negated':
      return only(`Ouvi ${refusingWord ? `“${refusingWord}”` : 'uma negação'}, por isso não usei esse valor.`);
    case 'too-precise': {
      const rule = decimalsRule(facts.decimals);
      return { cause: rule, remedy: sayOrType, short: rule };
    }
    default: {
      const [told, remedy, short = told] = problems[cause];
      return { cause: told, remedy, short };
    }
  }
}

export const typedProblem: AmountEntrySentences['typedProblem'] = (reason, { limit, decimals }) => {
  switch (reason) {
    case 'below-min':
      return `Digite ${limit ? `${limit} ou mais` : 'um valor maior'}.`;
    case 'above-max':
    case 'too-large':
      return `Digite ${limit ? `${limit} ou menos` : 'um valor menor'}.`;
    case 'zero':
      return moreThanZero;
    case 'negative':
      return 'Digite o valor sem o sinal de menos.';
    case 'too-precise':
      return decimalsRule(decimals);
    case 'percent':
      return 'Digite um valor, não uma porcentagem.';
    case 'other-currency':
      return 'Digite o valor na moeda deste campo.';
    case 'not-a-number':
      return 'Digite o valor em algarismos, por exemplo 23,50.';
  }
};

function decimalsRule(decimals: number): string {
  if (decimals === 0) return 'Use um número inteiro, sem nada depois da vírgula.';
  const count = ['nenhum', 'um', 'dois', 'três'][decimals] ?? decimals;
  return `Use no máximo ${count} dígito${decimals === 1 ? '' : 's'} depois da vírgula.`;
}

const tryOrType = 'Tente de novo, ou digite.';
const sayOrType = 'Diga de novo, ou digite.';
const typeIt = 'Digite o valor.';
const onlyAmount = 'Diga só o valor, ou digite.';
const oneAmount = 'Diga só um, ou digite.';
const moreThanZero = 'O valor precisa ser maior que zero.';

const problems: Readonly<
  Record<
    Exclude<AmountEntryCause, 'below-min' | 'above-max' | 'negative' | 'negated' | 'too-precise'>,
    readonly [cause: string, remedy: string, short?: string]
  >
> = {
  unsupported: ['Este navegador não entende voz.', typeIt, 'Aqui não dá para usar a voz.'],
  'insecure-context': ['O microfone só funciona em uma página segura.', typeIt, 'Sem microfone nesta página.'],
  'permission-denied-once': [
    'O microfone não foi permitido.',
    'Pressione “Tentar de novo” e permita, ou digite o valor.',
    'Microfone não permitido.',
  ],
  'permission-denied': [
    'O microfone está bloqueado para esta página.',
    'Permita nas configurações do navegador, ou digite o valor.',
    'Microfone bloqueado.',
  ],
  'service-not-allowed': [
    'O reconhecimento de voz está desativado neste aparelho.',
    'Ative o ditado ou a Siri nas configurações, ou digite o valor.',
    'Reconhecimento de voz desativado.',
  ],
  network: [
    'O serviço de voz não responde.',
    'Tente mais tarde, ou digite o valor.',
    'O serviço de voz continua sem responder.',
  ],
  'no-microphone': ['Nenhum microfone encontrado.', 'Conecte um, ou digite o valor.', 'Sem microfone.'],
  'no-speech': ['Não ouvi nada.', tryOrType, 'Ainda não ouvi nada.'],
  'not-understood': ['Desculpe, não entendi.', tryOrType, 'Desculpe, ainda não entendi.'],
  'language-not-supported': ['Este navegador não entende português.', typeIt, 'Aqui o português não é entendido.'],
  'too-loud': [
    'Há barulho demais.',
    'Vá para um lugar mais silencioso, ou digite o valor.',
    'Ainda há barulho demais.',
  ],
  'engine-failed': ['O reconhecimento de voz parou.', tryOrType, 'Parou outra vez.'],
  'blocked-by-page': ['Esta página bloqueia o reconhecimento de voz.', typeIt],
  'download-failed': ['O download não terminou.', 'Verifique a conexão e tente de novo, ou digite o valor.'],
  timeout: ['Está demorando demais.', tryOrType, 'Continua demorando demais.'],
  'microphone-taken': ['A escuta parou, talvez por causa de outro aplicativo.', sayOrType, 'A escuta parou de novo.'],
  'nothing-heard': ['Não ouvi nada.', tryOrType, 'Ainda não ouvi nada.'],
  'no-amount': [
    'Não ouvi um valor.',
    'Diga por exemplo “vinte e três reais e cinquenta”, ou digite.',
    'Ainda não ouvi um valor.',
  ],
  zero: ['Ouvi zero.', moreThanZero, moreThanZero],
  approximate: ['Não era um valor exato.', onlyAmount, 'Um valor exato, por favor.'],
  range: ['Ouvi mais de um valor.', oneAmount, 'Só um valor, por favor.'],
  'several-amounts': ['Ouvi mais de um valor.', oneAmount, 'Só um valor, por favor.'],
  'other-currency': ['É outra moeda.', 'Diga o valor na moeda deste campo.', 'Na moeda deste campo, por favor.'],
};
