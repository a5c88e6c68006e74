import type { WordEnrollmentView } from '@payaloud/browser';
import { countWords } from '@payaloud/core/enrolled-words';
import type { Sentences } from '@payaloud/core/languages';

export interface TeachingProgressProps {
  readonly view: WordEnrollmentView;
  readonly sentences: Sentences['enrolledWords'];
}

/** In words, and as a bar for the eye. */
export function TeachingProgress({ view, sentences }: TeachingProgressProps) {
  if (view.words.length === 0) return null;
  const [required, ofRequired] = countWords(view, 'required');
  const [optional, ofOptional] = countWords(view, 'optional');
  const isMore = view.scope === 'all' || optional > 0;
  const done = isMore ? required + optional : required;
  const total = isMore ? ofRequired + ofOptional : ofRequired;
  return (
    <div data-part="progress">
      <p>{sentences.progress(done, total)}</p>
      <progress aria-hidden="true" value={done} max={total} />
    </div>
  );
}
