import type { Message } from '../../../announcement/message';
import type { Language } from '../../../languages';
import { openMethods, type KnownIdentity } from '../state';
import { endDetails, message, topic } from './message';

/** The outcome of the request for a code. Null before it. */
export function composeCode(state: KnownIdentity, language: Language<'identity'>): Message | null {
  const { code } = state;
  const say = language.sentences.identity;
  const hasOtherWay = openMethods(state).some((method) => method !== 'code');
  switch (code.status) {
    case 'own':
    case 'unsent':
      return null;
    case 'sending':
      return message(language, say.preparing, { topic, staleAfterMs: 1000 });
    case 'sent':
      return message(language, say.codeSent(code.to, code.isNew), endDetails);
    case 'failed':
      return message(language, say.codeNotSent(hasOtherWay), { ...endDetails, haptic: 'failure' });
    case 'signed-out':
      return message(language, say.retry('code', 'signed-out', openMethods(state)), {
        ...endDetails,
        haptic: 'failure',
      });
    case 'too-many':
      return message(language, say.codeWait(code.waitMinutes, hasOtherWay), { ...endDetails, haptic: 'failure' });
  }
}
