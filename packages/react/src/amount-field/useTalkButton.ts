import { useEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { getDocumentPreferences, type AmountEntryController } from '@payaloud/browser/internal';
import { isMicrophoneOpen, isTalking } from '@payaloud/core/internal/amount-entry';
import { useClock } from '../provider';

export interface TalkButtonHandlers {
  readonly onClick: () => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** In ms. A shorter press toggles. A longer one talks until it is released, if the microphone has opened by then. */
const holdMs = 400;

/**
 * A button with two uses: press to start and press to stop, or hold and release. The down event itself does nothing
 * (WCAG 2.5.2).
 */
export function useTalkButton(controller: AmountEntryController): TalkButtonHandlers {
  const hold = useRef<'none' | 'held'>('none');
  const clock = useClock();
  const stopWaiting = useRef(() => {});
  useEffect(() => () => stopWaiting.current(), []);

  return useMemo(() => {
    return {
      onClick() {
        const wasHeld = hold.current === 'held';
        hold.current = 'none';
        if (!wasHeld) toggle(controller);
      },
      onPointerDown(event) {
        hold.current = 'none';
        stopWaiting.current();
        if (!event.isPrimary || event.button !== 0 || isInUse(controller)) return;
        stopWaiting.current = clock.after(holdMs, () => {
          hold.current = 'held';
          controller.startTalking();
        });
      },
      onPointerUp() {
        stopWaiting.current();
        // A slow press may end before the microphone opens. It was not a hold, because nothing was said yet.
        const hasTalked = controller.getState().status === 'listening';
        if (hold.current === 'held' && hasTalked) controller.finishTalking();
      },
      onPointerCancel() {
        stopWaiting.current();
        if (hold.current === 'held') controller.cancelTalking();
        hold.current = 'none';
      },
      onKeyDown(event) {
        // A held key clicks repeatedly.
        if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
        if (event.key === 'Escape' && isInUse(controller)) {
          event.preventDefault();
          event.stopPropagation();
          controller.cancelTalking();
        }
      },
    };
  }, [controller, clock]);
}

/** The talk key, in addition to the button. It is ignored if its character would be typed into a field. */
export function useTalkKey(
  controller: AmountEntryController,
  root: RefObject<HTMLElement | null>,
  appKey: string | null | undefined,
): void {
  useEffect(() => {
    if (appKey === null) return;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const talkKey = getDocumentPreferences().getSnapshot().talkKey ?? appKey;
      if (!talkKey || event.key !== talkKey || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key.length === 1 && isTextField(event.target)) return;
      if (!isForThisField(root.current)) return;
      event.preventDefault();
      toggle(controller);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [controller, root, appKey]);
}

/** True from a press to talk, or to answer a question, until the words are recognized. */
function isInUse(controller: AmountEntryController): boolean {
  const state = controller.getState();
  return isTalking(state) || isMicrophoneOpen(state);
}

function toggle(controller: AmountEntryController) {
  if (isInUse(controller)) controller.finishTalking();
  else controller.startTalking();
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input, textarea, select, [contenteditable]:not([contenteditable="false"])')
  );
}

/** True for the focused field or, if no field has focus, for the first one of the page. */
function isForThisField(root: HTMLElement | null): boolean {
  // A fieldset around the input may have disabled it.
  if (!root?.querySelector('input:enabled')) return false;
  const focused = document.activeElement?.closest('[data-payaloud="amount-field"]');
  return (focused ?? document.querySelector('[data-payaloud="amount-field"]')) === root;
}
