import type { EnrollmentController, EnrollmentView } from '@payaloud/browser';
import type { Sentences } from '@payaloud/core/languages';

export interface EnrollActionsProps {
  readonly view: EnrollmentView;
  readonly controller: EnrollmentController;
  readonly sentences: Sentences['identity'];
  readonly onDecline: (() => void) | undefined;
}

/** The consent is the press that begins; the one beside it takes it back. */
export function EnrollActions({ view, controller, sentences, onDecline }: EnrollActionsProps) {
  const { consent, enrollment } = sentences;
  const busy = view.kept === 'saving';
  const begin = view.enrollment.status === 'refused' || view.kept === 'enrolled' ? enrollment.again : consent.give;
  return (
    <div data-part="ways">
      <button
        type="button"
        className="payaloud-button"
        data-part="consent-give"
        aria-disabled={busy || undefined}
        onClick={() => !busy && controller.consent()}
      >
        {begin}
      </button>
      {view.kept === 'enrolled' && (
        <button type="button" className="payaloud-button" data-part="consent-revoke" onClick={controller.revoke}>
          {consent.revoke}
        </button>
      )}
      {view.kept !== 'enrolled' && onDecline && (
        <button type="button" className="payaloud-button" data-part="consent-refuse" onClick={onDecline}>
          {consent.refuse}
        </button>
      )}
    </div>
  );
}
