import { describeElement } from './describeElement';
import type { ConnectChannel } from './page';
import { isRendered } from './reach';
import { isElement } from '../spokenText';

/** Listens to dialogs that open and close. A popover is not a dialog. */
export const hearDialogs: ConnectChannel = ({ doc, hear, onChanges, isIgnored }) => {
  const open = new Map<Element, string>();
  for (const dialog of openDialogs(doc)) open.set(dialog, nameOfDialog(dialog));

  onChanges((records) => {
    if (!records.some(mayConcernDialogs)) return;
    const now = openDialogs(doc);
    for (const [dialog, name] of open) {
      if (now.includes(dialog)) continue;
      open.delete(dialog);
      hear({ channel: 'dialog', name, phase: 'closed' });
    }
    for (const dialog of now) {
      if (open.has(dialog) || isIgnored(dialog)) continue;
      const name = nameOfDialog(dialog);
      open.set(dialog, name);
      hear({ channel: 'dialog', name, phase: 'opened' });
    }
  });
  return () => {};
};

const dialogs = 'dialog[open], [role=dialog]:not(dialog), [role=alertdialog]:not(dialog)';

/** An element that is only `aria-modal` counts if it holds no dialog. */
function openDialogs(doc: Document): Element[] {
  return [...doc.querySelectorAll(`${dialogs}, [aria-modal=true]:not(dialog)`)].filter(
    (element) => (element.matches(dialogs) || !element.querySelector(dialogs)) && isRendered(element),
  );
}

function nameOfDialog(dialog: Element): string {
  return describeElement(dialog).name;
}

function mayConcernDialogs({ type, attributeName, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return false;
  if (type === 'attributes') {
    return /^(?:open|role|aria-modal|hidden|style|class)$/.test(attributeName ?? '') && isElement(target);
  }
  return [...addedNodes, ...removedNodes].some(isElement);
}
