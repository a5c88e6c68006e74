import type { WordEnrollmentView } from '@payaloud/browser';
import type { Sentences } from '@payaloud/core/languages';

/** The visible text of the last message. */
export function messageOf(view: WordEnrollmentView, sentences: Sentences['enrolledWords']): string {
  const { status, end, word, fault } = view;
  if (status !== 'unknown' && status !== 'idle') {
    const ask = sentences.say(word ?? '');
    return fault === null ? ask : `${sentences.faults[fault]} ${ask}`;
  }
  if (end === null) return '';
  const ends = { ready: sentences.ready, deleted: sentences.deleted, 'not-deleted': sentences.notDeleted };
  return end === 'ready' || end === 'deleted' || end === 'not-deleted' ? ends[end] : sentences.stopped[end];
}
