import type { Message } from '../../announcement';
import { maxRepetitions } from '../../gesture/repetitions';
import type { Language } from '../../languages';
import type { EnrollmentEffect } from './effects';
import type { EnrollmentProgress } from './state';

/** The message on reaching `progress`. */
export function composeEnrollment(progress: EnrollmentProgress, language: Language<'identity'>): Message | null {
  const say = language.sentences.identity.enrollment;
  switch (progress.status) {
    case 'idle':
      return null;
    case 'collecting': {
      const done = progress.repetitions.length;
      if (progress.last === 'none') return message(language, say.draw(done + 1, maxRepetitions));
      if (progress.last === 'taken') return message(language, say.taken(done, maxRepetitions), { haptic: 'tap' });
      if (typeof progress.last === 'object') {
        return message(language, say.redraw(progress.last.number), { haptic: 'failure' });
      }
      if (progress.last === 'one-more') return message(language, say.oneMore);
      return message(language, say.notTaken(progress.last), { haptic: 'failure' });
    }
    case 'enrolled':
      return message(language, say.enrolled, { earcon: 'outcome', haptic: 'success' });
    case 'refused':
      return message(language, say.refused(progress.reason), { earcon: 'outcome', haptic: 'failure' });
  }
}

/** How storing or deleting ended. */
export function composeEnrollmentEnd(
  end: Extract<EnrollmentEffect, { type: 'say-end' }>['end'],
  language: Language<'identity'>,
): Message {
  const { enrollment, consent } = language.sentences.identity;
  const texts = { 'not-stored': enrollment.notStored, deleted: consent.revoked, 'not-deleted': enrollment.notDeleted };
  return message(language, texts[end]);
}

function message(language: Language<'identity'>, text: string, more: Partial<Message> = {}): Message {
  return { text, urgency: 'polite', lang: language.tag, ...more };
}
