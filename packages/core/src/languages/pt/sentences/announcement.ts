import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';
import { payment } from './payment';

const askBank = 'Fale com seu banco.';
const declineReasons = {
  'insufficient-funds': 'Saldo insuficiente. Coloque dinheiro na conta e tente de novo.',
  'limit-exceeded': `Limite do banco atingido. ${askBank}`,
  'card-expired': 'O cartão venceu. Pergunte à loja como pagar.',
  'wrong-details': 'Um dado do cartão está incorreto. Verifique o número, a validade e o código de segurança.',
  'authentication-failed': 'Seu banco não conseguiu confirmar sua identidade. Tente de novo.',
  'contact-bank': askBank,
  other: `Nenhum motivo foi informado. ${askBank}`,
};

const orAnotherWay = 'Use outra forma de pagamento, ou fale com seu banco.';
const notYet = 'Nada foi pago ainda.';
const notCharged = 'Nada foi cobrado.';
const dontPayAgain = 'Não pague de novo';

const redirect = (p: PaymentPhrases) => `Continue no seu banco${about(p)}. ${notYet} Depois, volte para cá.`;
const bankAsks = (p: PaymentPhrases) => `Pergunta do seu banco${about(p)}. ${notYet}`;
const scan = (p: PaymentPhrases) => `Para pagar${object(p)}, leia o código QR com seu aplicativo de pagamento`;
const declined = (by: string) => (p: PaymentPhrases) => `Recusado${by}${about(p)}${withCard(p)}. Nada foi pago.`;

export const announcement: AnnouncementSentences = {
  duration: (count, value, unit) => `${count} ${unit === 'seconds' ? 'segundo' : 'minuto'}${value === 1 ? '' : 's'}`,
  askToHear: 'Para os detalhes, pressione “Ouvir de novo”.',
  askToHearAmount: 'Para os detalhes, pressione “Ouvir o valor”.',
  'looking-up': (p) => `Verificando o pedido${about(p)}. Um momento.`,
  review: (p) => `Você vai pagar${object(p)}. ${notYet}`,
  'action-required': {
    '3-d-secure': (p) => `${bankAsks(p)} Pressione “Responder ao banco”.`,
    redirect,
    qr: (p) => `${scan(p)}, ou abra o link.`,
  },
  actionOfApp: { '3-d-secure': bankAsks, redirect, qr: (p) => `${scan(p)}.` },
  'undo-open': (p) => `Pagamento em espera${about(p)}. Você tem ${p.time} para desfazer.`,
  'undo-ended': (p) => `Pagamento em andamento${about(p)}. Não pode mais ser desfeito.`,
  'undo-missed': (p) =>
    `Pagamento não enviado${about(p)}. Esta página estava em segundo plano. ${notCharged} Tente de novo.`,
  processing: (p) => `Pagamento em andamento${about(p)}. Aguarde.`,
  'still-processing': (p) => `Ainda em andamento${about(p)}. Aguarde e não pague de novo.`,
  'held-by-bank': (p) => `Em análise no seu banco${about(p)}. O pagamento está em espera. ${dontPayAgain}.`,
  checking: (p) => `Verificando o pagamento${about(p)}. ${dontPayAgain}.`,
  'already-paying': (p) => `Pagamento já em andamento${about(p)}. Aguarde.`,
  'paying-elsewhere': (p) => `Outra aba está pagando${about(p)}. Continue lá.`,
  // Not "Pago", which is also "I pay".
  succeeded: (p) => `Pagamento concluído${about(p)}${withCard(p)}.${reference(p)}`,
  'paid-after-all': (p) => `Foi pago, afinal${about(p)}. A mensagem anterior estava errada.${reference(p)}`,
  declined: declined(''),
  declinedByBank: declined(' pelo seu banco'),
  declineReasons,
  declineReasonsWithChoice: {
    ...declineReasons,
    'insufficient-funds': 'Saldo insuficiente. Use outra forma de pagamento.',
    'limit-exceeded': `Limite do banco atingido. ${orAnotherWay}`,
    'card-expired': 'O cartão venceu. Use outro cartão.',
    'authentication-failed':
      'Seu banco não conseguiu confirmar sua identidade. Tente de novo, ou use outra forma de pagamento.',
    'contact-bank': orAnotherWay,
    other: `Nenhum motivo foi informado. ${orAnotherWay}`,
  },
  failed: (p) => `Falha no pagamento${about(p)}. ${notCharged}`,
  failureReasons: {
    'not-sent': 'Não foi possível enviar. Verifique a conexão e tente de novo.',
    'service-unavailable': 'O serviço de pagamento não responde. Tente mais tarde.',
    'order-changed': 'O pedido mudou. Para conferir, pressione “Tentar de novo”.',
    'order-taken': 'Outra conta de cliente está pagando este pedido ou já pagou. Fale com a loja.',
    'not-confirmed': 'Para mostrar de novo que é você, pressione “Tentar de novo”.',
    'signed-out': 'Sua sessão terminou. Entre de novo.',
    other: 'Algo deu errado do nosso lado. Tente de novo.',
  },
  refunded: (p) => `Reembolso recebido${p.amount === null ? '' : `: ${p.amount}`}${from(p)}.${reference(p)}`,
  received: (p) => `Você recebeu ${p.amount ?? 'um pagamento'}${from(p)}.${reference(p)}`,
  cancelled: (p) => `Pagamento cancelado${about(p)}. ${notCharged} Você pode tentar de novo.`,
  expiring: (p) =>
    `O tempo está acabando${about(p)}. Tempo restante: ${p.time}. Se precisar, pressione “Preciso de mais tempo”.`,
  extended: (p) => `Você tem mais tempo${about(p)}. ${notYet}`,
  expired: (p) => `O tempo acabou${about(p)}. ${notCharged} Para pagar, comece de novo.`,
  unknown: (p) => `${dontPayAgain}${about(p)}. Ainda não sabemos se o pagamento foi feito.${reference(p)}${help(p)}`,
  keepsChecking: 'Esta página continua verificando, e você pode voltar a ela.',
  contradicted: (p) =>
    `${dontPayAgain}${about(p)}. O resultado não está claro: apareceu como pago e, depois, como não pago. ${askBank}${reference(p)}${help(p)}`,
  'can-send-again': (p) =>
    `Pagamento não recebido${about(p)}. Pressione “${payment.sendAgainMasked}”. Será um único pagamento.`,
};

/** The amount after a verb. */
function object({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : ` ${amount}`}${payee === null ? '' : ` para ${payee}`}`;
}

/** The amount after a colon, so that the words before it need not agree with it. */
function about(phrases: PaymentPhrases): string {
  return phrases.amount === null ? object(phrases) : `:${object(phrases)}`;
}

function from({ payee }: PaymentPhrases): string {
  return payee === null ? '' : ` de ${payee}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `, com o cartão final ${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : ` ${payment.reference(text)}.`;
}

function help({ contact }: PaymentPhrases): string {
  return contact === null ? '' : ` Para ajuda: ${contact}.`;
}
