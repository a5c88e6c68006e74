import { afterEach, describe, expect, it } from 'vitest';
import { localIdentityMemory } from './identityMemory';

afterEach(() => localStorage.clear());

describe('localIdentityMemory', () => {
  it('returns what was written', () => {
    localIdentityMemory.write({ failures: 3, usual: 'passkey' });
    expect(localIdentityMemory.read()).toEqual({ failures: 3, usual: 'passkey' });
  });

  it.each([
    ['{"failures":-100,"usual":"passkey"}', { failures: 0, usual: 'passkey' }],
    ['{"failures":"many","usual":"face"}', { failures: 0, usual: null }],
    ['[]', { failures: 0, usual: null }],
    ['not JSON', { failures: 0, usual: null }],
  ])('limits %s to values that it could have written', (kept, read) => {
    localIdentityMemory.write({ failures: 1, usual: null });
    localStorage.setItem(localStorage.key(0) ?? '', kept);
    expect(localIdentityMemory.read()).toEqual(read);
  });
});
