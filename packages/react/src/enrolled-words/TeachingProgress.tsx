import type { WordEnrollmentView } from '@payaloud/browser';
import type { Sentences } from '@payaloud/core/languages';

export interface TeachingProgressProps {
  readonly view: WordEnrollmentView;
  readonly sentences: Sentences['enrolledWords'];
}

/** Progress in words, and as a bar for the eye. */
export function TeachingProgress({ view, sentences }: TeachingProgressProps) {
  const { required, optional } = view.progress;
  if (required.total === 0) return null;
  const isMore = view.scope === 'all' || optional.done > 0;
  const done = isMore ? required.done + optional.done : required.done;
  const total = isMore ? required.total + optional.total : required.total;
  return (
    <div data-part="progress">
      <p>{sentences.progress(done, total)}</p>
      <progress aria-hidden="true" value={done} max={total} />
    </div>
  );
}
