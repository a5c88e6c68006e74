import type { Message } from '../announcement';
import { maxRepetitions } from '../gesture';
import type { Language } from '../languages';
import type { EnrollmentState } from './enrollment';
import { openMethods, type IdentityState } from './state';

/** What is said when the flow comes into `state`; null where the controls say it themselves. */
export function composeIdentity(state: IdentityState, language: Language): Message | null {
  const say = language.sentences.identity;
  switch (state.status) {
    case 'idle':
      return null;
    case 'drawing':
      return message(language, say.drawNow, { haptic: 'tap' });
    case 'checking':
      return state.method === 'drawing' ? null : message(language, say.checking, { topic });
    case 'confirmed':
      return message(language, say.confirmed, { closes: topic, earcon: 'outcome', haptic: 'success' });
    case 'retry': {
      const text = say.retry(state.method, state.cause, openMethods(state));
      return message(language, text, { closes: topic, haptic: 'failure' });
    }
    case 'blocked':
      return message(language, say.blocked(openMethods(state)), {
        closes: topic,
        earcon: 'outcome',
        haptic: 'failure',
      });
  }
}

/** What is said when the enrolment comes into `state`. */
export function composeEnrollment(state: EnrollmentState, language: Language): Message | null {
  const say = language.sentences.identity.enrollment;
  switch (state.status) {
    case 'idle':
      return null;
    case 'collecting': {
      const done = state.repetitions.length;
      if (state.last === 'none') return message(language, say.draw(done + 1, maxRepetitions));
      if (state.last === 'taken') return message(language, say.taken(done, maxRepetitions), { haptic: 'tap' });
      return message(language, say.notTaken(state.last), { haptic: 'failure' });
    }
    case 'enrolled':
      return message(language, say.enrolled, { earcon: 'outcome', haptic: 'success' });
    case 'refused':
      return message(language, say.refused(state.reason), { earcon: 'outcome', haptic: 'failure' });
  }
}

const topic = 'payaloud-identity';

function message(language: Language, text: string, more: Partial<Message> = {}): Message {
  return { text, urgency: 'polite', lang: language.tag, ...more };
}
