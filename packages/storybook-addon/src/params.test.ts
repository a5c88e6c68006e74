import { describe, expect, it } from 'vitest';
import { readParameters, testModeOf } from './params';

describe('readParameters', () => {
  it('warns about findings by default', () => {
    expect(readParameters({})).toEqual({ test: 'todo', findings: {}, disable: false });
  });

  it.each([
    [{ test: 'eror' }, 'The parameter listen.test has "eror". Use off, todo or error.'],
    [{ findings: { 'said-twise': 'off' } }, /listen\.findings has "said-twise"\. Use said-twice, talked-over, .* or /],
    [{ findings: { lost: 'warn' } }, `The parameter listen.findings['lost'] has "warn". Use off, todo or error.`],
  ])('throws for a value that does not exist, with those that do: %j', (listen, message) => {
    expect(() => readParameters({ listen })).toThrow(message);
    expect(() => readParameters({ listen })).toThrow(
      expect.objectContaining({ name: 'PayaloudStorybookAddonError', code: 'bad-parameter' }),
    );
  });
});

describe('testModeOf', () => {
  it('is the parameter, or off if the check is manual', () => {
    const parameters = { listen: { test: 'error' } };
    expect(testModeOf(parameters, {})).toBe('error');
    expect(testModeOf(parameters, { listen: { manual: false } })).toBe('error');
    expect(testModeOf(parameters, { listen: { manual: true } })).toBe('off');
  });
});
