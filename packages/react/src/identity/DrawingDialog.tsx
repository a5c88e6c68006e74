import type { Announcer, NotCounted } from '@payaloud/browser';
import type { Drawing } from '@payaloud/core/gesture';
import type { Language } from '@payaloud/core/languages';
import { useId, type ReactNode } from 'react';
import { Button } from '../shared';
import { replayClasses, replayMarks } from './replayMarks';
import { useDrawing } from './useDrawing';
import { useTrace } from './useTrace';

export interface DrawingDialogProps {
  readonly open: boolean;
  /** What is to be done. It names the dialog, so that it is heard once, with the focus that comes in. */
  readonly message: string;
  readonly closeLabel: string;
  readonly language: Language<'identity'>;
  readonly announcer: Announcer;
  readonly onDrawn: (drawing: Drawing) => void;
  readonly onNotCounted: (reason: NotCounted) => void;
  /** Escape, the back gesture of Android, or the button. */
  readonly onLeave: () => void;
  /** What ends it well, before the other buttons: at 300 % text on a small screen only the first one is in sight. */
  readonly ending?: ReactNode;
  /** More buttons. */
  readonly children?: ReactNode;
}

/** A modal dialog over the whole screen, on which the payer draws. It shows nothing of the drawing unless asked. */
export function DrawingDialog(props: DrawingDialogProps) {
  const { open, message, closeLabel, language, announcer, onDrawn, onNotCounted, onLeave } = props;
  const { identity } = language.sentences;
  const messageId = useId();
  const { shown, toggle, canvasRef, draw } = useTrace();
  const trace = shown ? draw : null;
  const { dialogRef, surfaceRef } = useDrawing({ open, announcer, onDrawn, onNotCounted, trace });

  return (
    <dialog
      {...replayMarks}
      ref={dialogRef}
      className={`payaloud payaloud-drawing ${replayClasses}`}
      aria-labelledby={messageId}
      // A remount (StrictMode) closes and opens again before the event of the closing comes.
      onClose={() => dialogRef.current?.open === false && onLeave()}
      // Also a press of Escape that the browser makes no close of, such as one that a script sends for the payer.
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      {/* Before the surface, which lies under it: the first thing in reach is the way out. */}
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
        {/* Last: what comes with a repetition moves nothing that was there. */}
        {props.children}
      </div>
      {/* A thing to find by touch: the pass-through gesture of a screen reader is made on it. No picture, so no img. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div ref={surfaceRef} role="img" aria-label={identity.surface} data-part="surface" />
      {shown && <canvas ref={canvasRef} aria-hidden="true" data-part="trace" />}
    </dialog>
  );
}
