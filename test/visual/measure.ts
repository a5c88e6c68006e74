/** Runs in the page. Inline links (WCAG 2.5.8) and hidden elements are exempt. */
export function measure(): { readonly overflow: number; readonly small: string[]; readonly flipped: string[] } {
  const targets = document.querySelectorAll<HTMLElement>(
    '#storybook-root :is(button, input, select, summary, [role=button], [role=switch])',
  );
  const small = [...targets]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => ({ element, target: element.closest('label') ?? element }))
    .map(({ element, target }) => ({ element, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && (box.width < 43.9 || box.height < 43.9))
    .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${Math.round(box.width)}×${Math.round(box.height)}`);
  const texts = document.createTreeWalker(document.querySelector('#storybook-root') ?? document, NodeFilter.SHOW_TEXT);
  const flipped: string[] = [];
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (text.parentElement?.closest('.payaloud, .payaloud-button') && isFlipped(text))
      flipped.push(String(text.nodeValue));
  }
  return { overflow: document.documentElement.scrollWidth - window.innerWidth, small, flipped };

  /** True if a character is left of its predecessor in a line. */
  function isFlipped(text: Node): boolean {
    const range = document.createRange();
    const signs = Array.from(text.nodeValue ?? '', (_sign, at) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    }).filter(({ width }) => width > 0);
    return signs.some(
      ({ left, bottom }, at) => at > 0 && left < signs[at - 1]!.left && bottom <= signs[at - 1]!.bottom,
    );
  }
}
