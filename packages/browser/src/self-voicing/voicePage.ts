import type { Message } from '@payaloud/core/announcement';
import type { SelfVoicingSentences } from '@payaloud/core/languages';
import type { SelfVoicingOptions } from './options';
import {
  controls,
  describeControl,
  isAnnounced,
  isSecret,
  isSensitive,
  isTextField,
  nameOf,
  readControl,
  type Control,
} from './describeControl';
import { liveTextsIn } from './liveTexts';
import { changedStates } from './states';
import { changeOf, maskCharacters, spokenCharacters, voicedLanguage } from './words';

/** An event within this time after a key or touch, in ms, counts as its result. Later events come from the page. */
const answerMs = 120;

/** `news`: from the app's live regions. It has no topic, so no other echo replaces it. */
type Cause = 'payer' | 'page' | 'news';

/** `editing`: typed or deleted characters. The queue then drops an error that they correct. */
type Topic = 'control' | 'editing';

/** Voices everything inside `root` until the returned undo is called. */
export function voicePage(
  root: HTMLElement,
  { announcer, clock, ...options }: SelfVoicingOptions & Required<Pick<SelfVoicingOptions, 'clock'>>,
  words: SelfVoicingSentences,
): () => void {
  const language = voicedLanguage(options.language, words);
  const doc = root.ownerDocument;
  const { join, states, deleted, frame } = language.sentences.selfVoicing;
  const listening = new AbortController();
  const texts = new WeakMap<Element, string>();
  const validationMessages = new WeakMap<Element, string>();
  let known: { element: Element; control: Control } | null = null;
  let group: Element | null = null;
  let touched: Element | null = null;
  let frameEntered: Element | null = null;
  let actedAt = Number.NEGATIVE_INFINITY;

  const isAnswer = () => clock.monotonic() - actedAt < answerMs;

  function say(
    { text, masked }: { text: string; masked?: string },
    cause: Cause = isAnswer() ? 'payer' : 'page',
    topic: Topic = 'control',
  ) {
    if (text === '') return;
    const message: Message = {
      text,
      urgency: 'polite',
      lang: language.tag,
      ...(cause === 'news' ? {} : { topic }),
      ...(masked === undefined ? {} : { masked }),
    };
    announcer.echo(message, cause === 'payer' ? 'payer' : 'page');
  }

  function sayControl(element: Element) {
    // The component announces what is in the group, and its name would come before that.
    const isNamedByMessage = isAnnounced(element) && element.matches(groups);
    const control = readControl(element, language);
    const entered = element.closest(groups);
    // If the group itself has the focus, do not name it twice.
    const context = entered && entered !== group && entered !== element ? contextOf(entered) : undefined;
    group = entered;
    // Such as a dialog in a dialog of the same name.
    const isSame = known?.element.contains(element) && element.matches(groups) && isAlike(known.control, control);
    known = { element, control };
    if (isSame || isNamedByMessage) return;
    if (isTextField(element)) texts.set(element, element.value);
    const validationMessage = validationMessages.get(element);
    validationMessages.delete(element);
    const told = validationMessage ? { ...control, description: validationMessage } : control;
    say(describeControl(told, language, context));
  }

  function contextOf(element: Element): { whole: string; masked: string } {
    const isDialog = element.matches('dialog, [role=dialog], [role=alertdialog]');
    const role = (isDialog && language.sentences.selfVoicing.roles.dialog) || '';
    const name = nameOf(element).length < 200 ? nameOf(element) : '';
    const whole = join([name, role].filter((part) => part !== ''));
    return { whole, masked: isSensitive(element) ? role : whole };
  }

  /** Says what changed in the last control that was spoken. */
  function sayChanges() {
    if (!known?.element.isConnected) return;
    const { element, control: before } = known;
    const found = readControl(element, language);
    const { description, maskedDescription } = before;
    const after = isAnnounced(element) ? { ...found, description, maskedDescription } : found;
    known = { element, control: after };
    const isTyped = isTextField(element);
    const changed = changedStates(before.states, after.states)
      // The component has just announced the error itself.
      .filter((state) => !isAnnounced(element) || (state !== 'invalid' && state !== 'valid'))
      .map((state) => states[state]);
    const news = [
      after.name === before.name ? '' : after.name,
      after.value === before.value || isTyped ? '' : after.value,
      ...changed,
      after.description === before.description ? '' : after.description,
    ].filter((part) => part !== '');
    if (news.length === 0) return;
    // An arrow key moves to a radio button, then checks it. Says both together, or the state would cut off the name.
    if (element.matches('[type=radio], [role=radio]')) return say(describeControl(after, language));
    say({ text: join(news), ...maskedNews(before, after, changed) });
  }

  /** The masked form of the changes. Empty if the control is not sensitive; its mask if all changes are sensitive. */
  function maskedNews(before: Control, after: Control, changed: readonly string[]): { masked?: string } {
    if (after.masked === null) return {};
    const news = [
      after.masked === before.masked ? '' : after.masked,
      ...changed,
      after.maskedDescription === before.maskedDescription ? '' : after.maskedDescription,
    ].filter((part) => part !== '');
    return { masked: news.length > 0 ? join(news) : after.masked };
  }

  /** Says typed or deleted characters. Called after the app's handlers, so that characters they remove are not said. */
  function sayTyped(element: HTMLInputElement | HTMLTextAreaElement) {
    const before = texts.get(element) ?? '';
    texts.set(element, element.value);
    const { added, removed } = changeOf(before, element.value);
    if (added !== '') say(signsOf(element, added), 'payer', 'editing');
    else if (removed !== '') say(signsOf(element, removed, deleted), 'payer', 'editing');
  }

  /** The text for characters. Adds a mask in sensitive fields, because digits typed into an amount are an amount. */
  function signsOf(element: Element, text: string, tell = (words: string) => words) {
    const masked = tell(maskCharacters(text, language));
    if (isSecret(element)) return { text: masked };
    return { text: tell(spokenCharacters(text, language)), ...(isSensitive(element) ? { masked } : {}) };
  }

  function sayCaret(element: Element) {
    if (!isTextField(element) || element.selectionStart === null) return;
    const sign = element.value.slice(element.selectionStart, element.selectionStart + 1);
    if (sign !== '') say(signsOf(element, sign));
  }

  /** Says that a page begins here which only its own voice or a screen reader can read. */
  function sayFrame(entered: Element) {
    if (entered === frameEntered) return;
    frameEntered = entered;
    known = null;
    say({ text: frame(nameOf(entered)) });
  }

  function sayTouched(at: Element | null) {
    const element = at && root.contains(at) ? touchedOf(at) : null;
    if (!element || element === touched) return;
    touched = element;
    sayControl(element);
  }

  function listen<Type extends keyof HTMLElementEventMap>(
    type: Type,
    react: (event: HTMLElementEventMap[Type]) => void,
  ) {
    root.addEventListener(type, react, { capture: true, passive: true, signal: listening.signal });
  }

  doc.addEventListener('keydown', onKey, { capture: true, signal: listening.signal });
  function onKey() {
    actedAt = clock.monotonic();
    touched = null;
  }

  listen('focusin', ({ target }) => {
    const isNew = target instanceof Element && target !== touched;
    if (isNew && target.matches('iframe')) sayFrame(target);
    else if (isNew) sayControl(target);
    if (target !== frameEntered) frameEntered = null;
    touched = null;
  });
  // A press of Tab, a click and a provider's script move the focus into a frame of another origin without an event of the frame.
  doc.defaultView?.addEventListener('blur', () => clock.after(0, sayEnteredFrame), { signal: listening.signal });
  function sayEnteredFrame() {
    const { activeElement } = doc;
    if (listening.signal.aborted || !activeElement?.matches('iframe') || !root.contains(activeElement)) return;
    sayFrame(activeElement);
  }

  listen('pointerdown', (event) => {
    actedAt = clock.monotonic();
    touched = null;
    sayTouched(event.target instanceof Element ? event.target : null);
  });
  listen('pointermove', (event) => {
    if (event.pointerType !== 'touch') return;
    actedAt = clock.monotonic();
    sayTouched(doc.elementFromPoint(event.clientX, event.clientY));
  });
  listen('input', ({ target }) => {
    actedAt = clock.monotonic();
    if (target instanceof Element) clock.after(0, () => (isTextField(target) ? sayTyped(target) : sayChanges()));
  });
  listen('change', ({ target }) => {
    if (target instanceof Element && target === known?.element) clock.after(0, sayChanges);
  });
  listen('keyup', ({ target, key }) => {
    if (target instanceof Element && /^(Arrow(Left|Right)|Home|End)$/.test(key)) sayCaret(target);
  });
  listen('invalid', ({ target }) => {
    if (!(
      target instanceof HTMLInputElement ||
      target instanceof HTMLSelectElement ||
      target instanceof HTMLTextAreaElement
    ))
      return;
    if (target !== doc.activeElement) validationMessages.set(target, target.validationMessage);
    else if (!isAnnounced(target)) say({ text: join([nameOf(target), target.validationMessage]) });
  });

  const observer = new MutationObserver((records) => {
    const { element } = known ?? {};
    if (element && records.some(({ target }) => isAbout(element, target))) sayChanges();
    for (const text of liveTextsIn(records)) say({ text }, 'news');
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });

  const focused = doc.activeElement;
  if (focused && focused !== doc.body && root.contains(focused)) sayControl(focused);

  return () => {
    // A change that is still due would be said in the language that the payer has just left.
    known = null;
    listening.abort();
    observer.disconnect();
    announcer.stop();
  };
}

const groups = 'dialog, [role=dialog], [role=alertdialog], fieldset, [role=group], [role=radiogroup]';
const scriptFocused = '[tabindex="-1"]:not(a, button, input, select, textarea)';
const textBlocks = 'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, caption, figcaption, blockquote, output, legend';

/** A text in a place that only scripts focus is read by itself, not by the name of that place. */
function touchedOf(element: Element): Element | null {
  const control = controlOf(element);
  const text = element.closest(textBlocks);
  return control?.matches(scriptFocused) && control.contains(text) ? text : (control ?? text);
}

function controlOf(element: Element): Element | null {
  const label = element.closest('label');
  return element.closest(controls) ?? label?.control ?? null;
}

function isAlike(before: Control, after: Control): boolean {
  return before.name === after.name && before.role === after.role;
}

/** True if `changed` is in the control, in a text that names or describes it, or the `details` that it opens. */
function isAbout(element: Element, changed: Node): boolean {
  if (element.contains(changed) || (element.matches('summary') && element.parentElement === changed)) return true;
  const ids = ['aria-describedby', 'aria-labelledby', 'aria-errormessage'].flatMap(
    (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
  );
  return ids.some((id) => element.ownerDocument.getElementById(id)?.contains(changed));
}
