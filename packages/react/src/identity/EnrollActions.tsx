import type { EnrollmentController, EnrollmentView } from '@payaloud/browser';
import type { Sentences } from '@payaloud/core/languages';
import { Button } from '../shared';

export interface EnrollActionsProps {
  readonly view: EnrollmentView;
  readonly controller: EnrollmentController;
  readonly sentences: Sentences['identity'];
  readonly onDecline: (() => void) | undefined;
  /**
   * Ids of the advice and the question that the first button answers, which a payer who presses Tab hears nowhere else, and
   * of what the button waits for.
   */
  readonly describedBy: string;
}

/** Starting the drawing is the consent. The button beside it withdraws or declines it. */
export function EnrollActions({ view, controller, sentences, onDecline, describedBy }: EnrollActionsProps) {
  const { consent, enrollment } = sentences;
  const { status } = view.enrollment;
  const busy = view.stored === 'saving';
  const isAgain = status === 'refused' || view.stored === 'failed';
  const start = isAgain ? enrollment.again : consent.give;
  return (
    <div data-part="ways">
      <Button
        data-part="consent-give"
        aria-describedby={describedBy || undefined}
        aria-disabled={busy || undefined}
        onClick={() => !busy && controller.consent()}
      >
        {view.stored === 'enrolled' ? enrollment.replace : start}
      </Button>
      {view.stored === 'enrolled' && (
        <Button data-part="consent-revoke" onClick={controller.revoke}>
          {consent.revoke}
        </Button>
      )}
      {view.stored !== 'enrolled' && onDecline && (
        <Button data-part="consent-refuse" onClick={onDecline}>
          {consent.refuse}
        </Button>
      )}
    </div>
  );
}
