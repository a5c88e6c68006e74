import type { TaskScene } from '../pages/tasks';

/** The weight of an assertion in ARIA-AT: its priorities 1, 2 and 3. */
export type Severity = 'MUST' | 'SHOULD' | 'MAY';

export interface Assertion {
  readonly severity: Severity;
  /** The part that Orca conveys, in our words. */
  readonly conveys: string;
  /** Matches Orca's words after the keys. */
  readonly heard: RegExp;
  /** Why Orca does not convey it. The test also fails once Orca does. */
  readonly unmet?: string;
}

export interface Step {
  /** Keys by their X names. */
  readonly keys: string;
  /** The receiver of the keys. Default: the page. */
  readonly to?: 'page' | 'orca';
  /** The payer's purpose. Only steps with assertions have one. */
  readonly task?: string;
  readonly assertions: readonly Assertion[];
  /** Orca's last words after a step without assertions. */
  readonly until?: RegExp;
}

/** Assertions of one plan of W3C's ARIA-AT, tried on one of our controls. */
export interface Plan {
  readonly pattern: string;
  /** The folder in https://github.com/w3c/aria-at/tree/master/tests/apg. */
  readonly source: string;
  /** The control that is tried. */
  readonly control: string;
  readonly scene: TaskScene;
  /** Orca's words about the page that come before the first key. */
  readonly after?: RegExp;
  /** A button that must take a press before the first key. */
  readonly works?: RegExp;
  readonly steps: readonly Step[];
}

export function must(conveys: string, heard: RegExp, unmet?: string): Assertion {
  return { severity: 'MUST', conveys, heard, ...(unmet !== undefined && { unmet }) };
}

export function should(conveys: string, heard: RegExp, unmet?: string): Assertion {
  return { ...must(conveys, heard, unmet), severity: 'SHOULD' };
}

export function may(conveys: string, heard: RegExp, unmet?: string): Assertion {
  return { ...must(conveys, heard, unmet), severity: 'MAY' };
}

/** A step that only leads to the next one. */
export function go(keys: string, until: RegExp): Step {
  return { keys, until, assertions: [] };
}

export function task(name: string, keys: string, ...assertions: readonly Assertion[]): Step {
  return { task: name, keys, assertions };
}

/** Asks Orca about the control that has the focus, by the key of its desktop layout. */
export function ask(...assertions: readonly Assertion[]): Step {
  return { task: 'ask about it', keys: 'KP_Enter', to: 'orca', assertions };
}
