import type { Message } from '../../../announcement/message';
import type { Language } from '../../../languages';
import { endDetails, message, topic } from './message';
import type { IdentityMethod } from '../reasons';
import { maxFailures, openMethods, type IdentityState, type KnownIdentity } from '../state';

/** The message of a state that does not name the payment. Null if it names it, or if the controls say it. */
export function composeWithoutPayment(state: IdentityState, language: Language<'identity'>): Message | null {
  const say = language.sentences.identity;
  switch (state.status) {
    case 'idle':
    // The instruction is the name of the dialog that takes the focus.
    case 'drawing':
    case 'speaking':
    case 'confirmed':
      return null;
    case 'preparing':
      return message(language, say.preparing, { topic, staleAfterMs: 1000 });
    case 'checking':
      // The focus at the heading says it of a drawing, but not to a payer who presses meanwhile.
      return state.method === 'drawing' && !state.isSaid
        ? null
        : message(language, say.checking, { topic, staleAfterMs: 1000 });
    case 'retry': {
      if (state.cause === 'changed') return null;
      // Here as at Pay: an amount that others may hear is said when the payer asks for it.
      if (state.cause === 'unheard') return message(language, language.sentences.common.hearFirst);
      const open = openMethods(state);
      const ways = state.cause === 'blocked' ? open.filter((way) => way === 'passkey' || way === 'device') : open;
      const text = say.retry(state.method, state.cause, ways, triesLeft(state, state.method));
      return message(language, text, { ...endDetails, haptic: 'failure' });
    }
    case 'blocked':
      return message(language, say.blocked(openMethods(state)), {
        ...endDetails,
        earcon: 'outcome',
        haptic: 'failure',
      });
  }
}

/** Only the drawing's tries are counted here. The server counts codes, and does not tell. */
function triesLeft({ failures }: KnownIdentity, method: IdentityMethod): number | undefined {
  return method === 'drawing' ? maxFailures - failures : undefined;
}
