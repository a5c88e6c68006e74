import { expectSpoken, spokenLog } from '@payaloud/storybook-addon';
import { afterEach as after, beforeEach as before, describe, expect, it, vi } from 'vitest';
import { afterEach, beforeEach } from './preview';

const listen = (value: object) => ({ listen: value });

/** The context of a story as Storybook gives it. */
function storyContext({ id = 'a', viewMode = 'story', parameters = {}, globals = {} } = {}) {
  const addReport = vi.fn();
  return { id, viewMode, parameters, globals, canvasElement: document.body, reporting: { addReport }, addReport };
}

let cleanUp: (() => void) | undefined;

before(() => {
  document.body.innerHTML = '<p role="status"></p><p aria-live="polite"></p>';
});
after(() => {
  cleanUp?.();
  vi.unstubAllEnvs();
});

/** Plays a story whose two regions say the same. */
function play(context: ReturnType<typeof storyContext>) {
  cleanUp = beforeEach(context);
  for (const region of document.querySelectorAll('p')) region.textContent = 'Paid';
  return afterEach(context);
}

describe('the addon in a preview', () => {
  it.each([
    ['error', 'failed'],
    ['todo', 'warning'],
  ])('reports a finding of a story with test: %s as %s', async (test, status) => {
    const context = storyContext({ parameters: listen({ test }) });
    await play(context);
    const result = [expect.objectContaining({ name: 'said-twice', severity: 'error' })];
    expect(context.addReport).toHaveBeenCalledWith({ type: 'payaloud/listen', version: 1, result, status });
  });

  it('throws with the timeline if Vitest runs alone, because a report fails no test there', async () => {
    vi.stubEnv('VITEST_STORYBOOK', 'false');
    const context = storyContext({ parameters: listen({ test: 'error' }) });
    await expect(play(context)).rejects.toThrow(/Error: said twice\..*Paid.*\n[^]*region {6}Paid/);
  });

  it('only warns about a finding that the story calls a todo', async () => {
    vi.stubEnv('VITEST_STORYBOOK', 'false');
    const context = storyContext({ parameters: listen({ test: 'error', findings: { 'said-twice': 'todo' } }) });
    await play(context);
    expect(context.addReport).toHaveBeenCalledWith(expect.objectContaining({ status: 'warning' }));
  });

  it.each([
    ['with test: off', { parameters: listen({ test: 'off' }) }],
    ['under a manual check', { globals: listen({ manual: true }) }],
    ['on a docs page', { viewMode: 'docs' }],
    ['that is disabled', { parameters: listen({ disable: true }) }],
  ])('reports nothing for a story %s', async (_what, how) => {
    const context = storyContext(how);
    await play(context);
    expect(context.addReport).not.toHaveBeenCalled();
  });

  it('has a log for play functions, which goes on when the args change, and ends with the story', () => {
    const context = storyContext();
    cleanUp = beforeEach(context);
    const [region] = document.querySelectorAll('p');
    if (region) region.textContent = 'Paid';
    expect(beforeEach(context)).toBeUndefined();
    expectSpoken(['Paid']);
    cleanUp?.();
    expect(() => spokenLog()).toThrow('No spoken log is running');
  });
});
