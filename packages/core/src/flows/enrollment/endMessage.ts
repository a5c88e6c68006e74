import type { Message } from '../../announcement';
import type { Language } from '../../languages';
import { message } from './message';
import type { EnrollmentEffect } from './state';

/** How keeping or deleting ended. */
export function composeEnrollmentEnd(
  end: Extract<EnrollmentEffect, { type: 'say-end' }>['end'],
  language: Language<'identity'>,
): Message {
  const { enrollment, consent } = language.sentences.identity;
  const texts = { 'not-kept': enrollment.notKept, deleted: consent.revoked, 'not-deleted': enrollment.notDeleted };
  return message(language, texts[end]);
}
