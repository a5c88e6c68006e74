import type { EnrollmentController, EnrollmentView } from '@payaloud/browser';
import type { Sentences } from '@payaloud/core/languages';
import { useId } from 'react';
import { Button } from '../shared';
import { partHint } from './partHint';

export interface EnrollActionsProps {
  readonly view: EnrollmentView;
  readonly controller: EnrollmentController;
  readonly sentences: Sentences['identity'];
  readonly onDecline: (() => void) | undefined;
  /** Id of the question that the first button answers. A payer who presses Tab hears it nowhere else. */
  readonly askId: string;
}

/** Starting the drawing is the consent. The button beside it withdraws or declines it. */
export function EnrollActions({ view, controller, sentences, onDecline, askId }: EnrollActionsProps) {
  const { consent, enrollment } = sentences;
  const { status } = view.enrollment;
  const busy = view.kept === 'saving' || status === 'preparing';
  const id = useId();
  // The message has already reported that the last press failed.
  const hint = status === 'not-ready' ? null : partHint(view.part ?? 'ready');
  const begin = status === 'refused' || view.kept === 'enrolled' ? enrollment.again : consent.give;
  return (
    <div data-part="ways">
      <Button
        data-part="consent-give"
        aria-describedby={hint ? `${askId} ${id}` : askId}
        // Not while it prepares: that is the answer to its press, which "unavailable" would be spoken beside.
        aria-disabled={view.kept === 'saving' || undefined}
        onClick={() => !busy && controller.consent()}
      >
        {begin}
      </Button>
      {hint && (
        <span hidden id={id}>
          {sentences.drawingPart[hint]}
        </span>
      )}
      {view.kept === 'enrolled' && (
        <Button data-part="consent-revoke" onClick={controller.revoke}>
          {consent.revoke}
        </Button>
      )}
      {view.kept !== 'enrolled' && onDecline && (
        <Button data-part="consent-refuse" onClick={onDecline}>
          {consent.refuse}
        </Button>
      )}
    </div>
  );
}
