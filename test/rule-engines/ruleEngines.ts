import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Page } from 'playwright';

export const engineNames = ['axe-core', 'IBM', 'QualWeb', 'Alfa'] as const;
export type EngineName = (typeof engineNames)[number];

/** A failure of WCAG 2.2, level A or AA, that an engine reports. Warnings and questions for a person are left out. */
export interface RuleProblem {
  readonly engine: EngineName;
  readonly rule: string;
  readonly message: string;
  /** The element's HTML, or its place. */
  readonly element: string;
}

export interface RuleEngines {
  /** Puts the engines into a page that has loaded. */
  load(page: Page): Promise<void>;
  /** Judges the page as it is now. Alfa judges a snapshot, and its problems may come after the page has changed. */
  judge(page: Page): Promise<{ readonly now: readonly RuleProblem[]; readonly later: Promise<readonly RuleProblem[]> }>;
  close(): Promise<void>;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const modules = join(folder, 'node_modules');
const { resolve } = createRequire(import.meta.url);

/** In the order in which they need each other. */
const scripts = [
  resolve('axe-core/axe.min.js'),
  join(modules, 'accessibility-checker-engine/ace.js'),
  join(modules, '@qualweb/qw-page/dist/qw-page.bundle.js'),
  join(modules, '@qualweb/util/dist/__webpack/util.bundle.js'),
  join(modules, '@qualweb/locale/dist/locale.bundle.js'),
  join(modules, '@qualweb/act-rules/dist/__webpack/act.bundle.js'),
  join(modules, '@qualweb/wcag-techniques/dist/__webpack/wcag.bundle.js'),
];

type AlfaAnswer = { readonly id: number } & (
  { readonly problems: readonly Omit<RuleProblem, 'engine'>[] } | { readonly error: string }
);

/** @throws if the engines are not installed (`installEngines`). */
export function createRuleEngines(): RuleEngines {
  const sources = scripts.map((path) => readFileSync(path, 'utf8'));
  const snapshot = nativeSource('alfa-dom', 'fromNode');
  const deviceOf = nativeSource('alfa-device', 'fromWindow');
  const worker = new Worker(join(folder, 'alfa.mjs'));
  const waiting = new Map<number, (answer: AlfaAnswer) => void>();
  let asked = 0;
  worker.on('message', (answer: AlfaAnswer) => waiting.get(answer.id)?.(answer));

  async function askAlfa(page: Page): Promise<readonly RuleProblem[]> {
    const document = await page.evaluate(`(${snapshot})(document)`);
    const device = await page.evaluate(`(${deviceOf})()`);
    asked += 1;
    const id = asked;
    const answer = await new Promise<AlfaAnswer>((resolveAnswer) => {
      waiting.set(id, resolveAnswer);
      worker.postMessage({ id, document, device });
    });
    waiting.delete(id);
    if ('error' in answer) throw new Error(`Alfa: ${answer.error}`);
    return answer.problems.map((problem) => ({ engine: 'Alfa', ...problem }));
  }

  return {
    async load(page) {
      for (const content of sources) await page.addScriptTag({ content });
    },
    async judge(page) {
      const now = [
        ...(await page.evaluate(judgeByAxe)),
        ...(await page.evaluate(judgeByIbm)),
        ...(await page.evaluate(judgeByQualWeb)),
      ];
      return { now, later: askAlfa(page) };
    },
    async close() {
      await worker.terminate();
    },
  };
}

/** The function that Alfa runs in a page. It is one function that needs nothing around it. */
function nativeSource(name: string, method: string): string {
  const text = readFileSync(join(modules, '@siteimprove', name, 'dist/native.js'), 'utf8');
  return `(...args) => { ${text.replace('export var Native', 'var Native')}\nreturn Native.${method}(...args); }`;
}

interface InPage {
  readonly axe: {
    run(root: Document, options: object): Promise<{ violations: readonly AxeViolation[] }>;
  };
  readonly ace: { Checker: new () => { check(root: Document, policies: readonly string[]): Promise<IbmReport> } };
  readonly ACTRulesRunner: QualWebRunner;
  readonly WCAGTechniquesRunner: QualWebRunner;
}
interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}
interface IbmReport {
  readonly results: readonly {
    readonly ruleId: string;
    readonly value: readonly [string, string];
    readonly message: string;
    readonly snippet: string;
  }[];
}
type QualWebRunner = new (
  options: object,
  language: string,
) => {
  configure(options: object): { test(data: object): { getReport(): QualWebReport } };
};
interface QualWebReport {
  readonly assertions: Record<
    string,
    {
      readonly results: readonly {
        readonly verdict: string;
        readonly description: string;
        readonly elements: readonly { readonly htmlCode?: string; readonly pointer?: string }[];
      }[];
    }
  >;
}

/** Runs in the page. */
async function judgeByAxe(): Promise<readonly RuleProblem[]> {
  const { axe } = window as unknown as InPage;
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => ({ engine: 'axe-core' as const, rule: id, message: help, element: html })),
  );
}

/** Runs in the page. */
async function judgeByIbm(): Promise<readonly RuleProblem[]> {
  const { ace } = window as unknown as InPage;
  const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
  return results
    .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
    .map(({ ruleId, message, snippet }) => ({ engine: 'IBM', rule: ruleId, message, element: snippet }));
}

/** Runs in the page. */
function judgeByQualWeb(): readonly RuleProblem[] {
  const { ACTRulesRunner, WCAGTechniquesRunner } = window as unknown as InPage;
  // Its rules of contrast fail on colors that Chromium computes as `oklab()` (0.7.5). The other three engines check contrast.
  const options = { levels: ['A', 'AA'], exclude: ['QW-ACT-R37', 'QW-ACT-R76'] };
  const data = { sourceHtml: document.documentElement.outerHTML, newTabWasOpen: false };
  return [ACTRulesRunner, WCAGTechniquesRunner].flatMap((Runner) => {
    const { assertions } = new Runner(options, 'en').configure(options).test(data).getReport();
    return Object.entries(assertions).flatMap(([rule, { results }]) =>
      results
        .filter(({ verdict }) => verdict === 'failed')
        .flatMap(({ description, elements }) => {
          const places = elements.length > 0 ? elements : [{}];
          return places.map(({ htmlCode, pointer }: { htmlCode?: string; pointer?: string }) => ({
            engine: 'QualWeb' as const,
            rule,
            message: description,
            element: htmlCode ?? pointer ?? '',
          }));
        }),
    );
  });
}
