import type { Page } from 'playwright';
import { applyLook, looks } from '../visual/storyLooks';
import { falseFindingOf, type FalseFinding } from './falseFindings';
import type { RuleEngines, RuleProblem } from './ruleEngines';

/** The looks in which every page is judged. */
export const judgedLooks = ['light', 'dark', 'forced-colors', '320-wide', 'right-to-left', 'text-200'] as const;

/** The problems of a page in all looks. One that several looks have stands once, with their names. */
export interface Judgement {
  readonly problems: readonly (RuleProblem & { readonly looks: readonly string[] })[];
  readonly known: readonly FalseFinding[];
}

/** Judges a page in each look. The engines must be in the page. */
export async function judgeLooks(engines: RuleEngines, page: Page): Promise<Judgement> {
  const waiting: { look: string; later: Promise<readonly RuleProblem[]> }[] = [];
  const all: (RuleProblem & { look: string })[] = [];
  for (const look of judgedLooks) {
    await applyLook(page, looks[look] ?? {});
    const { now, later } = await engines.judge(page);
    all.push(...now.map((problem) => ({ ...problem, look })));
    waiting.push({ look, later });
  }
  await applyLook(page, {});
  for (const { look, later } of waiting) all.push(...(await later).map((problem) => ({ ...problem, look })));

  const known = new Set<FalseFinding>();
  const problems = new Map<string, RuleProblem & { looks: readonly string[] }>();
  for (const { look, ...problem } of all) {
    const isFalse = falseFindingOf(problem, look);
    if (isFalse) known.add(isFalse);
    else {
      const key = JSON.stringify(problem);
      problems.set(key, { ...problem, looks: [...(problems.get(key)?.looks ?? []), look] });
    }
  }
  return { problems: [...problems.values()], known: [...known] };
}

/** One line for each problem, for a test's message. */
export function linesOf({ problems }: Judgement): readonly string[] {
  return problems.map(
    ({ engine, rule, message, element, looks: seenIn }) =>
      `${engine} ${rule} (${seenIn.join(', ')}): ${message} ${element.replace(/\s+/g, ' ').slice(0, 300)}`,
  );
}
