import { describe, expect, it } from 'vitest';
import { readParameters, testModeOf } from './params';

describe('readParameters', () => {
  it('warns about findings by default', () => {
    expect(readParameters({})).toEqual({ test: 'todo', findings: {}, disable: false });
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
