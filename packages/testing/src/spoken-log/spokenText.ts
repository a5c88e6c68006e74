/** The words of a part of the page, as a screen reader reads them: without hidden parts, with the names of images. */
export function spokenTextOf(node: Node): string {
  return collect(node).replace(/\s+/g, ' ').trim();
}

function collect(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (!isElement(node)) return '';
  if (node.matches(silent)) return '';
  const label = node.matches(named) ? node.getAttribute('aria-label') : null;
  const text = label ?? node.getAttribute('alt') ?? [...node.childNodes].map(collect).join('');
  return inline.test(node.localName) ? text : ` ${text} `;
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

const silent = '[aria-hidden=true], [hidden], script, style, template, noscript';
const named = '[role=img], button, a[href]';
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
