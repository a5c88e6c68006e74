import type { Message } from '../../announcement';
import type { Language } from '../../languages';
import { message } from './message';
import type { EnrollmentEffect, EnrollmentProgress } from './state';

/** The message while consent waits for the drawing's code, or if that code did not load. */
export function composeWaiting(
  progress: Extract<EnrollmentProgress, { status: 'preparing' | 'not-ready' }>,
  language: Language<'identity'>,
): Message {
  const { identity } = language.sentences;
  return progress.status === 'preparing'
    ? message(language, identity.preparing, { staleAfterMs: 1000 })
    : message(language, identity.retry('drawing', progress.cause, []), { haptic: 'failure' });
}

/** How keeping or deleting ended. */
export function composeEnrollmentEnd(
  end: Extract<EnrollmentEffect, { type: 'say-end' }>['end'],
  language: Language<'identity'>,
): Message {
  const { enrollment, consent } = language.sentences.identity;
  const texts = { 'not-kept': enrollment.notKept, deleted: consent.revoked, 'not-deleted': enrollment.notDeleted };
  return message(language, texts[end]);
}
