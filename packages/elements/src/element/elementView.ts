import type { Announcer, Recognizer } from '@payaloud/browser/internal';
import type { LoadedLanguage } from '../languages/loadLanguage';

/** An element, as its component sees it. */
export interface ElementHost extends HTMLElement {
  /** Says the messages. No attribute. Default: the one that the page shares. */
  announcer: Announcer | undefined;
  /** Understands speech; null switches it off. No attribute. Default: the browser's own, on the device only. */
  recognizer: Recognizer | null | undefined;
  /** Fires a bubbling event once the component shows what happened, so that values and the form's data are the new ones. */
  tell<Type extends keyof HTMLElementEventMap>(
    type: Type,
    detail: HTMLElementEventMap[Type] extends CustomEvent<infer Detail> ? Detail : never,
  ): Promise<void>;
}

/** Shows an element's component in it. */
export interface Mounted {
  /** Shows what the element's attributes and properties say now. Throws if they make no component. */
  readonly update: (loaded: LoadedLanguage) => void;
  /** Runs `act`, and shows what it changed before it returns. */
  readonly flush: (act: () => void) => void;
  /** Removes the component, and ends all that it does. */
  readonly unmount: () => void;
}

/** The code of an element's component, which loads when the first such element is in the page. */
export interface ElementView<Host> {
  readonly mount: (host: Host) => Mounted;
}
