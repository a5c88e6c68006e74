/** Sends a press as the browser does: other events, and at their time the `click`. `nextTask` lets the page go on before it. */
type Send = (
  on: HTMLElement,
  click: () => void,
  elsewhere: HTMLElement,
  nextTask: () => Promise<void>,
) => void | Promise<void>;

function point(on: HTMLElement, click: () => void, pointer: object) {
  send(on, 'pointerdown', pointer);
  send(on, 'pointerup', { ...pointer, pressure: 0 });
  click();
}

/** Presses that a payer means, as assistive technologies, keyboards and browsers send them. */
export const meantPresses: readonly (readonly [name: string, send: Send])[] = [
  ['a click alone, as screen readers send it', (_on, click) => click()],
  [
    "TalkBack's mouse of 1 by 1 px without pressure",
    (on, click) => point(on, click, { pointerType: 'mouse', width: 1, height: 1, pressure: 0 }),
  ],
  [
    'a touch of 0 by 0 px',
    (on, click) => point(on, click, { pointerType: 'touch', width: 0, height: 0, pressure: 0.5 }),
  ],
  ['a mouse', (on, click) => point(on, click, { pointerType: 'mouse', width: 1, height: 1, pressure: 0.5 })],
  [
    'a mouse whose pointerup was lost',
    (on, click) => {
      send(on, 'pointerdown', { pointerType: 'mouse' });
      click();
    },
  ],
  [
    'a click alone after a pointerup was lost on this button, and the payer went away and came back',
    (on, click, elsewhere) => {
      send(on, 'pointerdown', { pointerType: 'touch' });
      elsewhere.focus();
      on.focus();
      click();
    },
  ],
  [
    'a click alone after a pointerup was lost elsewhere, and the focus came here',
    (on, click, elsewhere) => {
      elsewhere.focus();
      send(elsewhere, 'pointerdown', { pointerType: 'touch' });
      on.focus();
      click();
    },
  ],
  [
    'a click alone after a pointer was cancelled elsewhere',
    async (_on, click, elsewhere, nextTask) => {
      send(elsewhere, 'pointerdown', { pointerType: 'touch' });
      send(elsewhere, 'pointercancel', { pointerType: 'touch' });
      await nextTask();
      click();
    },
  ],
  [
    'Enter',
    (on, click) => {
      key(on, 'keydown', 'Enter');
      click();
      key(on, 'keyup', 'Enter');
    },
  ],
  [
    'Space',
    (on, click) => {
      key(on, 'keydown', ' ');
      key(on, 'keyup', ' ');
      click();
    },
  ],
  [
    'a key that a composing keyboard took (keyCode 229)',
    (on, click) => {
      key(on, 'keydown', 'Unidentified', { keyCode: 229 });
      key(on, 'keyup', 'Unidentified', { keyCode: 229 });
      click();
    },
  ],
  [
    'a click alone after a composing keyboard took a key elsewhere (keyCode 229), without a keyup',
    (on, click, elsewhere) => {
      elsewhere.focus();
      key(elsewhere, 'keydown', 'Process', { keyCode: 229 });
      on.focus();
      click();
    },
  ],
  [
    'a click alone after Enter moved the focus into a frame, which got its keyup',
    (_on, click, elsewhere) => {
      elsewhere.focus();
      key(elsewhere, 'keydown', 'Enter');
      window.dispatchEvent(new Event('blur'));
      click();
    },
  ],
];

/** Presses that a payer may not have meant for this button. */
export const strayPresses: readonly (readonly [name: string, send: Send])[] = [
  [
    'a pointer that began elsewhere',
    (_on, click, elsewhere) => {
      elsewhere.focus();
      send(elsewhere, 'pointerdown', { pointerType: 'touch' });
      click();
    },
  ],
  [
    'a key that began elsewhere',
    (_on, click, elsewhere) => {
      elsewhere.focus();
      key(elsewhere, 'keydown', ' ');
      click();
    },
  ],
];

/**
 * jsdom 29 trusts no event that a script sends. This marks each click as the browser's own, which it is for a payer.
 * Returns the undo.
 */
export function trustClicks(): () => void {
  const trust = (event: Event) => {
    const own = Object.getOwnPropertySymbols(event).find(({ description }) => description === 'impl');
    const impl = own && (Reflect.get(event, own) as { isTrusted: boolean });
    if (!impl) throw new Error('jsdom keeps its events elsewhere.');
    impl.isTrusted = true;
  };
  window.addEventListener('click', trust, { capture: true });
  return () => window.removeEventListener('click', trust, { capture: true });
}

/** jsdom 29 has no PointerEvent with these properties. */
function send(on: HTMLElement, type: string, init: object = {}) {
  on.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), init));
}

function key(on: HTMLElement, type: 'keydown' | 'keyup', name: string, init: object = {}) {
  on.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true, ...init }));
}
