import type { Announcer, NotCounted } from '@payaloud/browser/internal';
import type { Drawing } from '@payaloud/core/gesture';
import type { Language } from '@payaloud/core/languages';
import { useId, type ReactNode } from 'react';
import { Button, replayClasses, replayMarks } from '../shared';
import { useDrawing } from './useDrawing';
import { useTrace } from './useTrace';

export interface DrawingDialogProps {
  readonly open: boolean;
  /** True while the drawing is checked. The focus then waits at the heading before the dialog, or at the whole of a checkout. */
  readonly isChecked?: boolean;
  /** The instruction. It is the dialog's name, so it is heard once, when focus enters. */
  readonly message: string;
  readonly closeLabel: string;
  readonly language: Language<'identity'>;
  readonly announcer: Announcer;
  readonly onDrawn: (drawing: Drawing) => void;
  readonly onNotCounted: (reason: NotCounted) => void;
  /** Called on Escape, Android's back gesture, or the button. */
  readonly onLeave: () => void;
  /**
   * The button that completes the drawing. It comes first, because at 300 % text on a small screen only the first
   * button is in sight.
   */
  readonly ending?: ReactNode;
  readonly children?: ReactNode;
}

/** A full-screen modal dialog on which the payer draws. It shows the drawing only if asked. */
export function DrawingDialog(props: DrawingDialogProps) {
  const { message, closeLabel, language, onLeave } = props;
  const { identity } = language.sentences;
  const messageId = useId();
  const { shown, toggle, canvasRef, draw } = useTrace();
  const trace = shown ? draw : null;
  const { dialogRef, surfaceRef } = useDrawing({ ...props, trace });

  return (
    <dialog
      {...replayMarks}
      ref={dialogRef}
      className={`payaloud payaloud-drawing ${replayClasses}`}
      aria-labelledby={messageId}
      // A remount (StrictMode) closes and reopens the dialog before its close event arrives.
      onClose={() => dialogRef.current?.open === false && onLeave()}
      // Also handles an Escape that the browser does not turn into a close, such as one that a script sends for the
      // payer.
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      {/* Comes before the surface, which lies below it, so that the way out is reached first. */}
      <div data-part="bar">
        <p id={messageId} data-part="drawing-message">
          {message}
        </p>
        {props.ending}
        <Button data-part="leave" onClick={onLeave}>
          {closeLabel}
        </Button>
        <Button data-part="trace-toggle" onClick={toggle}>
          {shown ? identity.hideTrace : identity.showTrace}
        </Button>
        {/* Comes last, so that text added by a repetition moves nothing. */}
        {props.children}
      </div>
      {/* Findable by touch: payers make a screen reader's pass-through gesture on it. Not an img, because it shows no picture. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div ref={surfaceRef} role="img" aria-label={identity.surface} data-part="surface" />
      {shown && <canvas ref={canvasRef} aria-hidden="true" data-part="trace" />}
    </dialog>
  );
}
