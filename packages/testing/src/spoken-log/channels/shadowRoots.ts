import type { PageWindow } from './page';
import { guarded, wrapMethod } from './wrapMethod';

/** Calls `observe` with every open shadow root of the document: those that are there, and each that is attached later. */
export function watchShadowRoots(doc: Document, view: PageWindow, observe: (root: ShadowRoot) => void): () => void {
  function visit(node: ParentNode) {
    for (const { shadowRoot } of node.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      observe(shadowRoot);
      visit(shadowRoot);
    }
  }
  visit(doc);
  return wrapMethod(view.Element.prototype, 'attachShadow', ({ run }) => {
    const root = run() as ShadowRoot;
    guarded(() => {
      if (root.mode === 'open' && root.ownerDocument === doc) observe(root);
    });
    return root;
  });
}

/** The parent, or the host of the shadow root. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element.parentNode);
}

/** The element in which a node is shown: the slot that it is put into, the parent, or the host of the shadow root. */
export function flatParentOf(node: Node): Element | null {
  return (node as Element | Text).assignedSlot ?? node.parentElement ?? hostOf(node.parentNode);
}

function hostOf(node: Node | null): Element | null {
  return node && 'host' in node ? (node as ShadowRoot).host : null;
}

/** True if `element` is `part`, or inside it or its shadow roots. */
export function holds(part: Element, element: Element): boolean {
  for (let one: Element | null = element; one; one = parentOf(one)) if (one === part) return true;
  return false;
}
