/**
 * Amounts that a payer cannot read whole: wider than their text field, broken within their digits, or beyond the edge of an
 * element around them. An amount with its currency sign counts as one word.
 */
export function findBrokenAmounts(root: Element): readonly string[] {
  const inputs = [...root.querySelectorAll('input')].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  );
  const cut = inputs.map(
    ({ value, scrollWidth, clientWidth }) => `${value} needs ${scrollWidth} px of ${clientWidth} px in its text field`,
  );
  const edges = new Map<Element, Edges | null>();
  return [...cut, ...textsOf(root).flatMap((text) => brokenAmountsIn(text, edges))];
}

/** The texts that the payer sees. */
function textsOf(root: Element): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ parentElement }) => {
    if (!parentElement || parentElement.closest('.payaloud-visually-hidden, select')) return false;
    return parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  });
}

function brokenAmountsIn(text: Text, edges: Map<Element, Edges | null>): readonly string[] {
  return [...text.data.matchAll(/[^ \n\u2E80-\uFFDC]*\p{Nd}[^ \n\u2E80-\uFFDC]*/gu)].flatMap(({ 0: amount, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + amount.length);
    const lines = linesOf([...range.getClientRects()]);
    if (lines > 1) return [`${amount} breaks into ${lines} lines in ${partOf(text)}`];
    const beyond = pixelsBeyond(range.getBoundingClientRect(), text.parentElement, edges);
    return beyond > 1 ? [`${amount} is cut off by ${Math.round(beyond)} px in ${partOf(text)}`] : [];
  });
}

/** A box begins a line if it lies below the middle of all before. In one line boxes differ in height, in Firefox by font. */
function linesOf(boxes: readonly DOMRect[]): number {
  const isBelow = (box: DOMRect, other: DOMRect) => box.top >= (other.top + other.bottom) / 2;
  return boxes.filter((box, at) => boxes.slice(0, at).every((other) => isBelow(box, other))).length;
}

function partOf({ parentElement }: Text): string {
  const part = parentElement?.closest('[data-part]')?.getAttribute('data-part') ?? 'no part';
  return `${part} of ${parentElement?.closest('.payaloud')?.className ?? 'no component'}`;
}

/** The end of an element. Its bottom is a limit only if it hides the rest. */
type Edges = Readonly<Record<'left' | 'right' | 'bottom', number>>;

/** By how many pixels a box lies beyond an element around it, or beyond the window. */
function pixelsBeyond(box: DOMRect, parent: Element | null, known: Map<Element, Edges | null>): number {
  const overflows = [box.right - window.innerWidth, -box.left];
  for (let one = parent; one; one = one.parentElement) {
    let edges = known.get(one);
    if (edges === undefined) known.set(one, (edges = edgesOf(one)));
    if (edges) overflows.push(box.right - edges.right, edges.left - box.left, box.bottom - edges.bottom);
  }
  return Math.max(...overflows);
}

/** Null for an element within a line. */
function edgesOf(element: Element): Edges | null {
  const { display, overflowY } = getComputedStyle(element);
  if (display === 'inline') return null;
  const { left, right, bottom } = element.getBoundingClientRect();
  return { left, right, bottom: overflowY === 'hidden' ? bottom : Infinity };
}
