import axe from 'axe-core';
import { findSmallTargets } from './findSmallTargets';

export interface AccessibilityProblem {
  /** The name of an axe-core rule, or `target-size-44`. */
  readonly rule: string;
  readonly help: string;
  /** The failing elements as shortened HTML. */
  readonly elements: readonly string[];
}

export interface AccessibilityOptions {
  /** `page` also requires landmarks, one main heading and a title. Default: `component`. */
  readonly scope?: 'component' | 'page';
  /** axe-core rules to skip. Give each one's reason in the test. */
  readonly except?: readonly string[];
}

/**
 * Checks `root` against WCAG 2.2 A and AA and axe-core's best practices, worst problems first. Also reports targets
 * under 44 CSS px, for which axe-core has no rule. Without layout (jsdom), contrast and target sizes are not checked.
 */
export async function findAccessibilityProblems(
  root: Element | Document,
  { scope = 'component', except = [] }: AccessibilityOptions = {},
): Promise<readonly AccessibilityProblem[]> {
  const left = scope === 'page' ? except : [...rulesOfPages, ...except];
  const found = await inTurn(() =>
    axe.run(root, {
      runOnly: { type: 'tag', values: tags },
      rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
      resultTypes: ['violations'],
    }),
  );
  const violations = found.violations
    .toSorted((one, other) => gravity(other.impact) - gravity(one.impact))
    .map(({ id, help, nodes }) => ({ rule: id, help, elements: nodes.map(({ html }) => shorten(html)) }));
  const small = findSmallTargets(root);
  if (small.length === 0) return violations;
  const help = 'Targets are at least 44 CSS px wide and high';
  return [...violations, { rule: 'target-size-44', help, elements: small.map(({ outerHTML }) => shorten(outerHTML)) }];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rulesOfPages = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'document-title',
  'html-has-lang',
  'bypass',
];
const gravities = ['minor', 'moderate', 'serious', 'critical'];

let lastRun: Promise<unknown> = Promise.resolve();

/** Runs one check at a time, because axe-core throws if two runs overlap. */
function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
  const next = lastRun.then(run, run);
  lastRun = next;
  return next;
}

function gravity(impact: string | null | undefined): number {
  return gravities.indexOf(impact ?? 'minor');
}

function shorten(html: string): string {
  return html.length > 160 ? `${html.slice(0, 160)}…` : html;
}
