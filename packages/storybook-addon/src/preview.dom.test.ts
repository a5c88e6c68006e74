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
  vi.useFakeTimers();
  document.body.innerHTML = '<p role="alert" tabindex="-1"></p>';
});
after(() => {
  cleanUp?.();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Passes time until a check has ended. */
async function passing(check: Promise<void>): Promise<void> {
  await Promise.all([check, vi.advanceTimersByTimeAsync(10_000)]);
}

/** Plays a story whose alert also takes the focus. */
function play(context: ReturnType<typeof storyContext>) {
  cleanUp = beforeEach(context);
  const alert = document.querySelector('p')!;
  alert.textContent = 'Paid';
  alert.focus();
  return passing(afterEach(context));
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

  it('throws without a stack, which would lead into the addon', async () => {
    vi.stubEnv('VITEST_STORYBOOK', 'false');
    const error: unknown = await play(storyContext({ parameters: listen({ test: 'error' }) })).catch((one) => one);
    expect(error).toMatchObject({ stack: expect.not.stringMatching(/^ *at /m) });
  });

  it('only warns about a finding that the story calls a todo', async () => {
    vi.stubEnv('VITEST_STORYBOOK', 'false');
    vi.spyOn(console, 'warn').mockReturnValue();
    const context = storyContext({ parameters: listen({ test: 'error', findings: { 'said-twice': 'todo' } }) });
    await play(context);
    expect(context.addReport).toHaveBeenCalledWith(expect.objectContaining({ status: 'warning' }));
  });

  it.each([
    ['of a story that only warns', { test: 'todo' }, ['Error: said twice']],
    ['that is a todo', { test: 'error', findings: { 'said-twice': 'todo' } }, ['To do: said twice']],
    ['but not of one that fails the test', { test: 'error' }, []],
  ])('warns in the terminal of each finding %s, if Vitest runs alone', async (_which, how, titles) => {
    vi.stubEnv('VITEST_STORYBOOK', 'false');
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await play(storyContext({ parameters: listen(how) })).catch(() => {});
    expect(warn.mock.calls).toEqual(
      titles.map((title) => [expect.stringMatching(new RegExp(`^${title}\\. .*“Paid”.* https.*#said-twice$`))]),
    );
  });

  it('warns of nothing in the console of Storybook itself, which shows reports', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await play(storyContext({ parameters: listen({ test: 'todo' }) }));
    expect(warn).not.toHaveBeenCalled();
  });

  it('fails a story whose parameter has a typo, before it is shown', () => {
    expect(() => beforeEach(storyContext({ parameters: listen({ test: 'eror' }) }))).toThrow('off, todo or error');
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

  /** How long the check of a story takes, in ms, and the timers that fire meanwhile. */
  async function timesOfCheck(...timers: number[]) {
    const context = storyContext({ parameters: listen({ test: 'error' }) });
    cleanUp = beforeEach(context);
    const fired: number[] = [];
    for (const ms of timers) window.setTimeout(() => fired.push(ms), ms);
    let isOver = false;
    const check = afterEach(context).then(() => void (isOver = true));
    let took = 0;
    for (; !isOver && took < 10_000; took += 10) await vi.advanceTimersByTimeAsync(10);
    await check;
    return { took, fired };
  }

  it('checks a story at once if none of its timers is due', async () => {
    const { took, fired } = await timesOfCheck(301);
    expect(took).toBeLessThan(100);
    expect(fired).toEqual([]);
  });

  it('waits for each timer that fires within 300 ms, and no longer', async () => {
    const { took, fired } = await timesOfCheck(250, 290, 500);
    expect(took).toBeLessThan(360);
    expect(fired).toEqual([250, 290]);
  });

  it('waits 300 ms from the last words', async () => {
    const context = storyContext({ parameters: listen({ test: 'error' }) });
    cleanUp = beforeEach(context);
    const [region] = document.querySelectorAll('p');
    window.setTimeout(() => region && (region.textContent = 'Paying'), 200);
    window.setTimeout(() => region && (region.textContent = 'Paid'), 400);
    const heard = afterEach(context).then(() => spokenLog().texts('region'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await heard).toEqual(['Paying', 'Paid']);
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
