import type { WordEnrollment, WordEnrollmentView } from '@payaloud/browser';
import type { Sentences } from '@payaloud/core/languages';
import { Button } from '../shared';

export interface TeachingButtonsProps {
  readonly view: WordEnrollmentView;
  readonly enrollment: WordEnrollment;
  readonly sentences: Sentences['enrolledWords'];
}

/**
 * One button starts, stops and resumes, so that the focus never moves and no focused button disappears. The message is
 * not its description: Orca 48 speaks a description that changes under the focus, so it said each message twice
 * (26 November 2026).
 */
export function TeachingButtons({ view, enrollment, sentences }: TeachingButtonsProps) {
  const action = actionOf(view);
  const isIdle = action === 'none';
  const hasTakes = view.progress.takes > 0;
  const press = {
    stop: enrollment.stop,
    start: () => enrollment.start('required'),
    resume: () => enrollment.start('required'),
    more: () => enrollment.start('all'),
    none: () => {},
  };
  return (
    <div data-part="buttons">
      <Button
        data-part="teach"
        variant={action === 'start' || action === 'resume' ? 'primary' : undefined}
        aria-disabled={isIdle || undefined}
        onClick={press[action]}
      >
        {action === 'none' ? sentences.ready : sentences[action]}
      </Button>
      <Button
        data-part="delete"
        aria-disabled={!hasTakes || undefined}
        onClick={() => hasTakes && enrollment.deleteAll()}
      >
        {sentences.delete}
      </Button>
    </div>
  );
}

function actionOf(view: WordEnrollmentView): 'start' | 'resume' | 'more' | 'stop' | 'none' {
  if (view.status !== 'unknown' && view.status !== 'idle') return 'stop';
  const { required, optional, takes } = view.progress;
  if (required.total === 0 || required.done < required.total) return takes > 0 ? 'resume' : 'start';
  return optional.done < optional.total ? 'more' : 'none';
}
