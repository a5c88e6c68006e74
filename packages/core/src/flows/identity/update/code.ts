import { openMethods, type IdentityState, type SentCode } from '../state';
import { step, type EventOf, type IdentityStep } from './step';
import { isOpen, toIdle } from './transitions';

/** Asks the app for a code, because the payer turned to the code or wants a new one. */
export function requestCode(state: IdentityState): IdentityStep {
  if (state.code.status === 'sending') return step(toIdle(state), { type: 'say-code', state });
  return request(toIdle(state), wasSent(state.code));
}

/** Asks for the code of a payer whose first open method it is, because a press would be one too many. */
export function requestFirst(state: IdentityState): IdentityStep {
  const isKnown = state.device !== 'unread' && state.watchers > 0;
  const isFirst = state.code.status === 'unsent' && openMethods(state)[0] === 'code';
  return isKnown && isFirst && isOpen(state) ? request(state, false) : step(state);
}

/** A code counts for its challenge alone. Asks for a new one, if the payer had one for the challenge before. */
export function requestAgain(before: IdentityState, state: IdentityState): IdentityStep {
  const isSame = before.challenge === null || before.challenge.id === state.challenge?.id;
  // A press that waited for this challenge has asked already.
  const isAsked = before.codeRequests !== state.codeRequests;
  const hadCode = wasSent(state.code) || state.code.status === 'sending';
  if (isSame || isAsked || !hadCode || state.status === 'confirmed') return step(state);
  if (!openMethods(state).includes('code')) return step({ ...state, code: { status: 'unsent' } });
  return request(state, wasSent(state.code));
}

export function codeRequestEnded(
  state: IdentityState,
  { request: ended, result }: EventOf<'code-request-ended'>,
): IdentityStep {
  const { code } = state;
  if (code.status !== 'sending' || code.request !== ended) return step(state);
  const next: IdentityState = { ...state, code: codeAfter(code, result) };
  return step(
    next,
    ...(next.watchers > 0 && next.status !== 'confirmed' ? [{ type: 'say-code' as const, state: next }] : []),
    // Fetched at once, so that it is ready at the next press.
    ...(result.kind === 'expired' ? [{ type: 'renew-challenge' as const }] : []),
  );
}

/** True if a code was sent that a new challenge makes void. */
export function wasSent(code: SentCode): boolean {
  switch (code.status) {
    case 'sent':
      return true;
    case 'sending':
      return code.isNew;
    case 'too-many':
      return code.wasSent;
    case 'own':
    case 'unsent':
    case 'failed':
    case 'signed-out':
      return false;
  }
}

function request(state: IdentityState, isNew: boolean): IdentityStep {
  const { challenge } = state;
  if (!challenge || state.code.status === 'own') return step(state);
  const number = state.codeRequests + 1;
  return step(
    { ...state, codeRequests: number, code: { status: 'sending', request: number, isNew } },
    { type: 'request-code', request: number, challenge: challenge.id },
  );
}

function codeAfter(
  { isNew }: Extract<SentCode, { status: 'sending' }>,
  result: EventOf<'code-request-ended'>['result'],
): SentCode {
  switch (result.kind) {
    case 'sent':
      return { status: 'sent', to: result.to, isNew };
    case 'too-many':
      return { status: 'too-many', waitMinutes: result.waitMinutes, wasSent: isNew };
    case 'signed-out':
      return { status: 'signed-out' };
    case 'expired':
    case 'unavailable':
      return { status: 'failed' };
  }
}
