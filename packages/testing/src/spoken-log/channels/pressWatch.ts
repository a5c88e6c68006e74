import type { ObservedPress } from '../observed';
import { isElement, spokenTextOf } from '../spokenText';
import type { Page } from './page';
import { isRendered } from './reach';

/** Watches what one press does to its control and to the rest of the page. */
export function createPressWatch({ doc, view, observed, isIgnored }: Page) {
  /** How often a part of the page has changed by itself. Once is its first rendering, twice or more is a clock. */
  const changesAlone = new WeakMap<Node, number>();
  let current: {
    readonly control: Element;
    readonly press: ObservedPress;
    readonly at: number;
    readonly address: string;
  } | null = null;

  return {
    begin(id: number, control: Element) {
      const press: ObservedPress = { changed: false, shownAt: null };
      observed.presses.set(id, press);
      current = { control, press, at: observed.now(), address: view.location.href };
    },
    end: () => (current = null),
    /** The element got another value. */
    changed(target: EventTarget | null) {
      // A text field also fires `change` when Enter sends its form.
      const isChoice = current?.control.matches('[type=checkbox], [type=radio]');
      if (current && isChoice && target === current.control) current.press.changed = true;
    },
    take(records: readonly MutationRecord[]) {
      if (current && observed.now() - current.at > observed.effectMs) current = null;
      for (const record of records) {
        if (!current) {
          const { type, target } = record;
          if (type !== 'attributes') changesAlone.set(target, (changesAlone.get(target) ?? 0) + 1);
          continue;
        }
        const { control, press, address } = current;
        if (view.location.href !== address || changesControl(record, control)) press.changed = true;
        else if ((changesAlone.get(record.target) ?? 0) < 2 && showsText(record, control))
          press.shownAt ??= observed.now();
      }
    },
  };

  function showsText(record: MutationRecord, control: Element): boolean {
    const nodes = record.type === 'characterData' ? [record.target] : [...record.addedNodes];
    return nodes.some((node) => {
      const element = isElement(node) ? node : node.parentElement;
      if (!element?.isConnected || doc.head.contains(element) || control.contains(element)) return false;
      return (
        spokenTextOf(node) !== '' &&
        !element.closest('[aria-hidden=true]') &&
        !isIgnored(element) &&
        isRendered(element)
      );
    });
  }
}

/** True if the record changes a state of the control, or its words. Looks, such as a ripple, do not count. */
function changesControl({ type, target, attributeName, addedNodes }: MutationRecord, control: Element): boolean {
  const isInside = control.contains(target) || (control.matches('summary') && control.parentElement === target);
  if (!isInside) return false;
  if (type === 'attributes') return /^(?:aria-.*|checked|disabled|hidden|open|title|value)$/.test(attributeName ?? '');
  return type === 'characterData' || [...addedNodes].some((node) => spokenTextOf(node) !== '');
}
