const smallest = 44;
// Layout rounding at fractional zoom turns 44 into 43.99.
const tolerance = 0.05;
const targets =
  'button, input:not([type=hidden]), select, summary, [role=button], [role=link], [role=radio], [role=checkbox]';

/**
 * Controls smaller than 44 × 44 CSS px, together with their labels (WCAG 2.2, 2.5.5 AAA). Links in running text are not
 * checked. Without layout every box is empty, and nothing is found.
 */
export function findSmallTargets(root: Element | Document): readonly Element[] {
  return [...root.querySelectorAll(targets)].filter((target) => {
    const boxes = [target, ...labelsOf(target)].map((element) => element.getBoundingClientRect()).filter(isShown);
    return boxes.length > 0 && !boxes.some(isLarge);
  });
}

function labelsOf(target: Element): readonly Element[] {
  return 'labels' in target && target.labels ? [...(target.labels as NodeListOf<Element>)] : [];
}

/** False for visually hidden elements, which are clipped to a pixel. Their visible twin is the target. */
function isShown({ width, height }: DOMRect): boolean {
  return width > 1 && height > 1;
}

function isLarge({ width, height }: DOMRect): boolean {
  return width >= smallest - tolerance && height >= smallest - tolerance;
}
