import { screenReaderQuirks } from '@payaloud/browser/internal';
import { warnOfMisuse } from './misuse';

interface FrameTitles {
  /** The title of a frame without a name. */
  readonly label: string;
  /** True if a single frame gets the label although it has a name. */
  readonly replacesOne: boolean;
  /** Gets how many frames there are, after each change. */
  readonly onUpdate: (count: number) => void;
}

/**
 * Gives each frame inside `slot` one title, now and when the provider changes its frames. A single frame of card fields is titled
 * by the label, because some providers name theirs "Secure payment input frame" and cannot be told otherwise (react-stripe-js#119).
 * Several keep their own titles, and the group around them has the label. Returns the undo.
 *
 * For Orca each frame is an application, because Orca then names the control in it that gets the focus (docs/measured/screen-reader.md).
 */
export function titleFrames(slot: HTMLElement, { label, replacesOne, onUpdate }: FrameTitles): () => void {
  const { missesFrames } = screenReaderQuirks(navigator);
  const titled = new Set<HTMLIFrameElement>();
  function update() {
    const frames = [...slot.querySelectorAll('iframe')].filter((frame) => isForPayer(frame, slot));
    const isReplaced = replacesOne && frames.length === 1;
    for (const frame of frames) {
      // It would outrank the title.
      if (isReplaced && frame.hasAttribute('aria-label')) frame.removeAttribute('aria-label');
      if (nameOf(frame) === '') titled.add(frame);
      if (isReplaced || nameOf(frame) === '') setTitle(frame, label);
      // The role must be there before the frame's document is, because Orca remembers what it found.
      if (missesFrames && !frame.hasAttribute('role')) frame.setAttribute('role', 'application');
      if (frame.getAttribute('role') === 'presentation') warnOfMisuse('hidden-frame', presentationMessage);
    }
    onUpdate(frames.length);
  }
  update();
  const observer = new MutationObserver(update);
  const attributeFilter = ['title', 'aria-label', 'aria-hidden', 'role'];
  observer.observe(slot, { subtree: true, childList: true, attributes: true, attributeFilter });
  return () => {
    observer.disconnect();
    // The next label may be in another language.
    for (const frame of titled) if (frame.title === label) frame.removeAttribute('title');
  };
}

/** Some screen readers then leave out the fields inside (adyen-web#4035). */
const presentationMessage =
  'A frame with payment fields has role="presentation", which can hide its fields. Remove it.';

/** Providers add frames of their own, for example to detect fraud. Fields that wait until the payer chooses them are for the payer. */
function isForPayer(frame: HTMLIFrameElement, slot: HTMLElement): boolean {
  const hidden = frame.closest('[aria-hidden="true"], [hidden]');
  return hidden === null || !slot.contains(hidden);
}

function nameOf(frame: HTMLIFrameElement): string {
  return (frame.getAttribute('aria-label') ?? frame.title).trim();
}

function setTitle(frame: HTMLIFrameElement, title: string): void {
  if (frame.title !== title) frame.title = title;
}
