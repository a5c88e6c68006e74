import type { Ref } from 'react';

/** Sets a ref of any kind, for elements that have several. */
export function assignRef<Element>(ref: Ref<Element> | undefined, element: Element | null): void {
  if (typeof ref === 'function') ref(element);
  else if (ref) ref.current = element;
}
