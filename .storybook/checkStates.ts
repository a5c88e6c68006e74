/** Of text on the theme's controls (`tokens.css`). */
const leastRatio = 7;

const states = ['hover', 'active', 'focus-visible'] as const;
/** Storybook's own controls in the Listen panel have its colors. */
const controls =
  ':is([class*="payaloud"], [class*="payaloud"] *):is(button, a[href], input, select, textarea, summary)';
const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/**
 * Checks the contrast of our controls while the pointer is on it, while it is pressed, and while it has the focus, which axe-core
 * does not. No script can set a pseudo-class, so an attribute is added beside each of them in the page's rules.
 */
export function checkStates(): void {
  for (const sheet of document.styleSheets) addAttributes(sheet);
  const problems = states.flatMap(findFaint);
  if (problems.length > 0) throw new Error(`Contrast under ${leastRatio}:1\n${problems.join('\n')}`);
}

function addAttributes({ cssRules }: { readonly cssRules: CSSRuleList }): void {
  for (const rule of cssRules) {
    if ('cssRules' in rule) addAttributes(rule as CSSGroupingRule);
    if (!(rule instanceof CSSStyleRule) || rule.selectorText.includes('[data-state-of-test')) continue;
    const selector = rule.selectorText.replaceAll(/:(hover|active|focus-visible)\b/g, "[data-state-of-test='$1']");
    if (selector !== rule.selectorText) rule.selectorText += `, ${selector}`;
  }
}

/** Puts all controls in this state, and describes those whose text is too faint. */
function findFaint(state: string): string[] {
  const all = [...document.querySelectorAll<HTMLElement>(controls)];
  for (const control of all) control.dataset.stateOfTest = state;
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  const faint = all.flatMap((control) => {
    if (!control.checkVisibility({ visibilityProperty: true })) return [];
    const ratio = Math.min(...[control, ...control.querySelectorAll('*')].filter(hasText).map(contrastOf));
    return ratio < leastRatio ? [`${ratio.toFixed(2)} ${state} ${control.outerHTML.slice(0, 160)}`] : [];
  });
  for (const control of all) delete control.dataset.stateOfTest;
  return faint;
}

function hasText(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.value !== '';
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

/** Of the element's text before the grounds of its ancestors. */
function contrastOf(element: Element): number {
  paintGround(element);
  const ground = luminance();
  paint(getComputedStyle(element).color);
  const [darker = 0, lighter = 0] = [ground, luminance()].toSorted((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

function paintGround(element: Element | null): void {
  if (!element) return paint('Canvas');
  paintGround(element.parentElement);
  const { backgroundColor, boxShadow } = getComputedStyle(element);
  paint(backgroundColor);
  // A pressed control has a shade over its ground.
  const shade = /^(\w+\([^)]*\)).* inset$/.exec(boxShadow)?.[1];
  if (shade) paint(shade);
}

function paint(color: string): void {
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
}

/** WCAG 2.2's relative luminance. */
function luminance(): number {
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
