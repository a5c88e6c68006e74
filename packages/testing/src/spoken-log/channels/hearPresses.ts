import { isSecret, nameOf } from './describeElement';
import type { ConnectChannel } from './page';
import { createPressWatch } from './pressWatch';
import { controls } from './reach';
import { guarded } from './wrapMethod';

/** In ms. A click that follows a key on the same control within this time was caused by the key. */
const sameTaskMs = 100;

/** Listens to keys and clicks, of the user or of a test. A key and the click that it causes are one press. */
export const hearPresses: ConnectChannel = (page) => {
  const { view, observed, after, hear, isIgnored, onChanges } = page;
  const watch = createPressWatch(page);
  let key = { at: Number.NEGATIVE_INFINITY, control: null as Element | null };
  let clickedLabel: Element | null = null;

  function press(name: string, control: Element | null, isAction: boolean) {
    watch.end();
    const id = hear({ channel: 'press', key: name, target: control ? nameOf(control) : '' });
    if (id !== null && control && isAction) watch.begin(id, control);
  }

  const onKeyDown = (event: Event) =>
    guarded(() => {
      if (!(event instanceof view.KeyboardEvent) || event.repeat || event.isComposing || !isNamed(event.key)) return;
      const control = controlOf(event, view);
      if (control && isIgnored(control)) return;
      key = { at: observed.now(), control };
      const isAction = /^(?:Enter| )$/.test(event.key) && control !== null && answersKey(control, event.key);
      press(nameOfKey(event, control), control, isAction);
    });

  const onKeyUp = (event: Event) =>
    guarded(() => {
      if (event instanceof view.KeyboardEvent && controlOf(event, view) === key.control) key.at = observed.now();
    });

  const onClick = (event: Event) =>
    guarded(() => {
      if (!(event instanceof view.MouseEvent)) return;
      const control = controlOf(event, view);
      if (control && isIgnored(control)) return;
      if (event.detail === 0 && observed.now() - key.at < sameTaskMs && isCausedBy(key.control, control)) return;
      if (control && clickedLabel && (control as Partial<HTMLInputElement>).labels) {
        const isOfLabel = [...((control as HTMLInputElement).labels ?? [])].includes(clickedLabel as HTMLLabelElement);
        clickedLabel = null;
        if (isOfLabel) return;
      }
      const [target] = event.composedPath();
      const label = target instanceof view.Element && !control ? target.closest('label') : null;
      clickedLabel = label;
      // The browser clicks the labelled control in the same task.
      after(0, () => (clickedLabel = null));
      const pressed = control ?? label?.control ?? null;
      press('click', pressed, pressed !== null && answersClick(pressed));
    });

  const onInput = ({ target }: Event) => watch.changed(target);

  const events = [
    ['keydown', onKeyDown],
    ['keyup', onKeyUp],
    ['click', onClick],
    ['input', onInput],
    ['change', onInput],
  ] as const;
  for (const [name, listener] of events) view.addEventListener(name, listener, true);
  onChanges((records) => watch.take(records));
  return () => {
    for (const [name, listener] of events) view.removeEventListener(name, listener, true);
  };
};

/** Modifiers alone, keys of an input method and autofill have no name. */
function isNamed(key: string | undefined): boolean {
  return key !== undefined && !/^(?:|Alt|AltGraph|CapsLock|Control|Dead|Fn|Meta|Process|Shift|Unidentified)$/.test(key);
}

function nameOfKey(event: KeyboardEvent, control: Element | null): string {
  const isCharacter = event.key.length === 1;
  if (isCharacter && control && isSecret(control)) return '•';
  const modifiers = [
    event.ctrlKey ? 'Control' : '',
    event.altKey ? 'Alt' : '',
    event.metaKey ? 'Meta' : '',
    event.shiftKey && (!isCharacter || event.key === ' ') ? 'Shift' : '',
  ];
  return [...modifiers, event.key === ' ' ? 'Space' : event.key].filter(Boolean).join('+');
}

function controlOf(event: Event, view: Window & typeof globalThis): Element | null {
  const [target] = event.composedPath();
  return target instanceof view.Element ? target.closest(controls) : null;
}

/** True if the click activates what the key was pressed on, or the button that sends its form. */
function isCausedBy(keyed: Element | null, clicked: Element | null): boolean {
  if (keyed === null || clicked === null) return false;
  const form = (keyed as Partial<HTMLInputElement>).form ?? null;
  return keyed === clicked || (form !== null && (clicked as Partial<HTMLInputElement>).form === form);
}

const buttons =
  'button, summary, input[type=button], input[type=submit], input[type=reset], input[type=image], [role=button], ' +
  '[role=menuitem], [role=menuitemcheckbox], [role=menuitemradio], [role=switch], [role=tab], [role=option]';
const choices = 'input[type=checkbox], input[type=radio], [role=checkbox], [role=radio]';
const unavailable = ':disabled, [aria-disabled=true]';

/** True if the user expects an answer to a click. Links are left out, because they lead to another page. */
function answersClick(control: Element): boolean {
  return control.matches(`${buttons}, ${choices}`) && !control.matches(unavailable);
}

function answersKey(control: Element, key: string): boolean {
  if (control.matches(unavailable)) return false;
  if (control.matches(buttons)) return true;
  if (key === ' ') return control.matches(choices);
  return control.matches('input') && (control as HTMLInputElement).form !== null;
}
