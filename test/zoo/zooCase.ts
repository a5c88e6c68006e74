import type { FindingName } from '@payaloud/testing/spoken-log';

/** A fault that somebody reported, rebuilt small. */
export interface ZooCase {
  /** Address of the public thread. */
  readonly thread: string;
  /** The words that the user hears, and those that they miss. */
  readonly heard: string;
  /** Names of the findings that the fault raises. Empty if the log cannot see it. */
  readonly finds: readonly FindingName[];
  /** Shows the page with the fault. */
  readonly fault: (page: HTMLElement) => void;
  /** Shows the same page with the remedy. It raises no finding. */
  readonly mended: (page: HTMLElement) => void;
  /** The user's keys, the same in both pages. */
  readonly act: (user: ZooUser) => Promise<void>;
}

/** Real keys, from the test runner or a driver. */
export interface ZooUser {
  /** Presses a key by its name, such as "Enter". */
  key(name: string): Promise<void>;
  /** Types letters and digits. */
  type(text: string): Promise<void>;
}

/** In ms. Long enough for a server that answers at once. */
export const answerMs = 50;

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The first element that fits. Throws if there is none. */
export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** Calls `listener` when the form is sent, and keeps the page. */
export function onSubmit(listener: Listener): void {
  find('form').addEventListener('submit', (event) => {
    event.preventDefault();
    void listener();
  });
}

/** Calls `listener` when the button is pressed. */
export function onPress(listener: Listener): void {
  find('button').addEventListener('click', () => void listener());
}

type Listener = () => void | Promise<void>;
