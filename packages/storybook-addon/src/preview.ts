import { addons } from 'storybook/preview-api';
import { checkStory, failureOf, warningLines } from './capture/checkStory';
import { startCapture, type Capture } from './capture/startCapture';
import { readParameters, testModeOf } from './params';
import type { ListenGlobals, ListenParameters } from './types';

/** The part of a story's context that is used. */
interface StoryContext {
  readonly id: string;
  readonly viewMode: string;
  readonly canvasElement: unknown;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly globals: Readonly<Record<string, unknown>>;
  readonly reporting: { addReport(report: object): void };
}

/** One story is on screen at a time. Storybook calls `beforeEach` again if its args change. */
let current: Capture | null = null;

export function beforeEach({ id, viewMode, canvasElement, parameters, globals }: StoryContext) {
  const { disable, findings } = readParameters(parameters);
  if (viewMode !== 'story' || disable || !(canvasElement instanceof HTMLElement)) return undefined;
  if (current?.storyId === id) return undefined;
  current?.stop();
  const capture = startCapture({
    storyId: id,
    canvas: canvasElement,
    test: testModeOf(parameters, globals),
    findings,
    channel: addons.getChannel(),
  });
  current = capture;
  return () => {
    capture.stop();
    if (current === capture) current = null;
  };
}

export async function afterEach({ id, parameters, globals, reporting }: StoryContext): Promise<void> {
  const test = testModeOf(parameters, globals);
  if (current?.storyId !== id || test === 'off') return;
  const { log } = current;
  const report = await checkStory(current, test);
  reporting.addReport(report);
  if (!isVitestAlone()) return;
  // Vitest prints what a page warns of with the name of the test, and shows no reports (Storybook 10.6.7).
  for (const line of warningLines(report)) console.warn(line);
  // A failed report alone fails no test that Vitest runs by itself (Storybook 10.6.7).
  if (report.status === 'failed') throw failureOf(log);
}

export const parameters: ListenParameters = { listen: { test: 'todo' } };

export const initialGlobals: ListenGlobals = { listen: { manual: false } };

/** True in a test that Storybook's own window did not start. */
function isVitestAlone(): boolean {
  try {
    return import.meta.env.VITEST_STORYBOOK === 'false';
  } catch {
    // Builders other than Vite have no such variables.
    return false;
  }
}
