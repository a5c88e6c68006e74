import axe from 'axe-core';
import { findMislabeledControls } from './findMislabeledControls';
import { findSmallTargets } from './findSmallTargets';

export interface AccessibilityProblem {
  /** The name of an axe-core rule, or `label-in-name`, or `target-size-44`. */
  readonly rule: string;
  readonly help: string;
  /** The failing elements as shortened HTML. */
  readonly elements: readonly string[];
}

export interface AccessibilityOptions {
  /** `page` also requires landmarks, one main heading and a title. Default: `component`. */
  readonly scope?: 'component' | 'page';
  /** Rules to skip. Give each one's reason in the test. */
  readonly except?: readonly string[];
  /**
   * Where the name of a button or link has its visible text. WCAG 2.5.3 allows `anywhere` and recommends `first`.
   * Default: `anywhere`.
   */
  readonly visibleLabel?: 'anywhere' | 'first';
}

/**
 * Checks `root` against WCAG 2.2 A and AA and axe-core's best practices, worst problems first. Also reports names
 * without the visible text, and targets under 44 CSS px, which axe-core misses. Without layout (jsdom), contrast, target
 * sizes and visible text are not checked.
 *
 * @example
 *   const problems = await findAccessibilityProblems(document, { scope: 'page' });
 *   if (problems.length > 0) throw new Error(JSON.stringify(problems));
 */
export async function findAccessibilityProblems(
  root: Element | Document,
  { scope = 'component', except = [], visibleLabel = 'anywhere' }: AccessibilityOptions = {},
): Promise<readonly AccessibilityProblem[]> {
  const left = scope === 'page' ? except : [...rulesOfPages, ...except];
  const { found, mislabeled } = await inTurn(async () => ({
    found: await axe.run(root, {
      runOnly: { type: 'tag', values: tags },
      rules: Object.fromEntries(
        left.filter((rule) => !ownRules.includes(rule)).map((rule) => [rule, { enabled: false }]),
      ),
      resultTypes: ['violations'],
    }),
    mislabeled: findMislabeledControls(root, visibleLabel),
  }));
  const violations = found.violations
    .toSorted((one, other) => gravity(other.impact) - gravity(one.impact))
    .map(({ id, help, nodes }) => ({ rule: id, help, elements: nodes.map(({ html }) => shorten(html)) }));
  const own = [
    problem('label-in-name', 'The name of a button or link has its visible text', mislabeled),
    problem('target-size-44', 'Targets are at least 44 CSS px wide and high', findSmallTargets(root)),
  ];
  return [...violations, ...own.filter(({ rule, elements }) => elements.length > 0 && !except.includes(rule))];
}

function problem(rule: string, help: string, elements: readonly Element[]): AccessibilityProblem {
  return { rule, help, elements: elements.map(({ outerHTML }) => shorten(outerHTML)) };
}

/** axe-core throws if it is told to skip a rule that it does not have. */
const ownRules = ['label-in-name', 'target-size-44'];
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
