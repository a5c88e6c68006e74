import type { Announcer, EnrollmentController, EnrollmentView } from '@payaloud/browser';
import { canFinish, composeEnrollment } from '@payaloud/core/internal/identity';
import type { Language } from '@payaloud/core/languages';
import { Button } from '../shared';
import { DrawingDialog } from './DrawingDialog';

export interface RepetitionDialogProps {
  readonly view: EnrollmentView;
  readonly controller: EnrollmentController;
  readonly language: Language<'identity'>;
  readonly announcer: Announcer;
}

/** Stays open for three to five repetitions, so that each needs only its stroke. */
export function RepetitionDialog({ view, controller, language, announcer }: RepetitionDialogProps) {
  const { enrollment } = view;
  const { enrollment: sentences } = language.sentences.identity;
  const collecting = enrollment.status === 'collecting';
  return (
    <DrawingDialog
      open={collecting}
      message={(collecting && composeEnrollment(enrollment, language)?.text) || ''}
      closeLabel={sentences.leave}
      language={language}
      announcer={announcer}
      onDrawn={controller.takeDrawing}
      onNotCounted={controller.dropDrawing}
      // Ignores the close of a completed drawing.
      onLeave={() => collecting && controller.leave()}
      ending={
        canFinish(enrollment) && (
          <Button data-part="finish" onClick={controller.finish}>
            {sentences.finish}
          </Button>
        )
      }
    >
      {collecting && enrollment.repetitions.length > 0 && (
        <Button data-part="undo" onClick={controller.undo}>
          {sentences.undo}
        </Button>
      )}
    </DrawingDialog>
  );
}
