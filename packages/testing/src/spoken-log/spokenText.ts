/** The words of a part of the page, as a screen reader reads them: without hidden parts, with the names of images. */
export function spokenTextOf(node: Node): string {
  return tidy(collect(node, silent));
}

/** The words of a message, which Orca says without the names of its buttons and images, and without a countdown. */
export function messageTextOf(node: Node): string {
  return tidy(collect(node, `${silent}, ${unsaid}`));
}

/** The words of a live region, also if it is hidden itself. */
export function regionTextOf(region: Element): string {
  return tidy(
    flatChildrenOf(region)
      .map((child) => collect(child, `${silent}, ${unsaid}`))
      .join(''),
  );
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const unsaid = ':is(button, [role=button], img, svg, [role=img], [role=timer]):not([aria-live])';

/** @param without selector of the elements that are left out. */
function collect(node: Node, without: string): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (!isElement(node)) return '';
  if (node.matches(without)) return '';
  const label = node.matches(named) ? node.getAttribute('aria-label') : null;
  const text =
    label ??
    node.getAttribute('alt') ??
    flatChildrenOf(node)
      .map((child) => collect(child, without))
      .join('');
  return inline.test(node.localName) ? text : ` ${text} `;
}

/** The children as they are shown: of an open shadow root, and those that are put into a slot. */
function flatChildrenOf(element: Element): readonly Node[] {
  const slotted = 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0 ? slotted : [...(element.shadowRoot ?? element).childNodes];
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

const silent = '[aria-hidden=true], [hidden], script, style, template, noscript';
const named = '[role=img], button, a[href]';
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
