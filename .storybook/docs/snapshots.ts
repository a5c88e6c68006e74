/** A story as it looks when its play function has ended: HTML without scripts, and its height in px. */
export interface Snapshot {
  readonly html: string;
  readonly height: number;
  /** The message of a play function that failed, else null. */
  readonly problem: string | null;
}

/** In ms. The slowest story takes 12 s on two busy cores. */
const patience = 60_000;
const pollMs = 100;
const ends = ['finished', 'errored', 'aborted'];

let last: Promise<unknown> = Promise.resolve();

/**
 * Plays a story in a frame of its own and returns its picture. One story at a time: two frames would take the
 * focus from each other, and share the storage of their origin.
 */
export function takeSnapshot(url: string, width: number, signal: AbortSignal): Promise<Snapshot | null> {
  const taken = last.then(() => (signal.aborted ? null : play(url, width, signal)));
  last = taken.catch(() => null);
  return taken;
}

async function play(url: string, width: number, signal: AbortSignal): Promise<Snapshot | null> {
  const focused = document.activeElement;
  const stored = Object.entries(localStorage);
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Not `display: none`, because a frame without a layout has no heights and cannot take the focus.
  frame.style.cssText = `position:fixed;inset:0 auto auto 0;inline-size:${width}px;block-size:600px;opacity:0;z-index:-1;border:0;pointer-events:none`;
  frame.src = url;
  document.body.append(frame);
  try {
    const isOver = await waitFor(
      () => ends.includes(windowOf(frame)?.__STORYBOOK_PREVIEW__?.currentRender?.phase ?? ''),
      signal,
    );
    if (!isOver) return null;
    return snapshotOf(frame);
  } finally {
    frame.remove();
    localStorage.clear();
    for (const [key, value] of stored) localStorage.setItem(key, value);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

function snapshotOf(frame: HTMLIFrameElement): Snapshot | null {
  const played = frame.contentDocument;
  if (!played) return null;
  const failed = windowOf(frame)?.__STORYBOOK_ADDONS_CHANNEL__?.last('playFunctionThrewException')?.[0];
  keepProperties(played);
  const page = played.documentElement.cloneNode(true) as HTMLElement;
  for (const element of page.querySelectorAll('script, link[rel="modulepreload"]')) element.remove();
  const dialogs = [...played.querySelectorAll('dialog[open]')].map((dialog) => dialog.getBoundingClientRect().bottom);
  const height = Math.max(played.body.scrollHeight, ...dialogs);
  return { html: `<!doctype html>${page.outerHTML}`, height: Math.ceil(height), problem: firstLineOf(failed?.message) };
}

/** Testing Library adds the whole document to its messages. */
function firstLineOf(message: string | undefined): string | null {
  return message?.split('\n')[0] ?? null;
}

/** Writes values, checks and texts of fields into attributes, because a copy would lose them. */
function keepProperties(page: Document) {
  for (const field of page.querySelectorAll('input')) {
    field.setAttribute('value', field.value);
    field.toggleAttribute('checked', field.checked);
  }
  for (const area of page.querySelectorAll('textarea')) area.textContent = area.value;
  for (const option of page.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);
}

async function waitFor(isTrue: () => boolean, signal: AbortSignal): Promise<boolean> {
  const end = performance.now() + patience;
  while (!isTrue()) {
    if (signal.aborted || performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  return true;
}

/** Objects that Storybook leaves in the window of a preview. */
interface PreviewWindow {
  readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } };
  readonly __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): readonly { readonly message?: string }[] | undefined };
}

function windowOf(frame: HTMLIFrameElement): PreviewWindow | null {
  return frame.contentWindow as PreviewWindow | null;
}
