import { describe, expect, it } from 'vitest';
import { createProgress } from './run/progress.mjs';

/** A progress and the text that it wrote, with a clock that the test moves. */
function follow(isTerminal: boolean) {
  let text = '';
  let time = 0;
  let tick = () => {};
  const progress = createProgress({
    write: (more) => (text += more),
    isTerminal,
    now: () => time,
    every: (_, run) => {
      tick = run;
      return () => (tick = () => {});
    },
  });
  const pass = (ms: number) => {
    time += ms;
    tick();
  };
  return { progress, pass, text: () => text };
}

describe('the lines of steps', () => {
  it('say when a step begins, and its seconds when it ends', () => {
    const { progress, pass, text } = follow(false);
    const end = progress.begin('build core');
    expect(text()).toBe('build core …\n');
    pass(12_300);
    end();
    expect(text()).toBe('build core …\nbuild core … 12.3 s\n');
  });

  it('keep the output of steps that run together apart, each under its own line', () => {
    const { progress, pass, text } = follow(false);
    const endCore = progress.begin('build core');
    const endReact = progress.begin('build react');
    pass(2_000);
    endReact('failed', 'a type is wrong');
    endCore();
    expect(text().split('\n')).toEqual([
      'build core …',
      'build react …',
      'build react … failed, 2.0 s',
      'a type is wrong',
      'build core … 2.0 s',
      '',
    ]);
  });

  it('say again that a step runs, because no minute is silent', () => {
    const { progress, pass, text } = follow(false);
    progress.begin('install the dependencies');
    pass(30_000);
    pass(30_000);
    expect(text()).toContain('install the dependencies … still running after 30 s\n');
    expect(text()).toContain('install the dependencies … still running after 60 s\n');
  });

  it('count the seconds on a terminal, in a line that the last one replaces', () => {
    const { progress, pass, text } = follow(true);
    const end = progress.begin('build core');
    pass(1_000);
    expect(text()).toMatch(/build core … 1 s$/);
    end();
    expect(text().endsWith(`\r\u001B[Kbuild core … 1.0 s\n`)).toBe(true);
  });
});
