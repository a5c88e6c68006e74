import { initialIdentity } from '@payaloud/core/internal/identity';
import { describe, expect, it } from 'vitest';
import { challengeOf, play, step } from './test-support/simulateFlow';

const first = initialIdentity({ otherMethods: ['passkey', 'code'], template: 'enrolled' });

describe('the device’s stored data', () => {
  it('is read again with the next challenge if that failed', () => {
    const failed = play(first, [{ type: 'watched' }, { type: 'restore-failed' }]);
    const loaded = step(failed, { type: 'challenge-loaded', challenge: challengeOf('1') });
    expect(loaded.effects).toContainEqual({ type: 'restore' });
    expect(step(loaded.state, { type: 'challenge-loaded', challenge: challengeOf('1') }).effects).toEqual([]);
  });

  it('may arrive late without changing what the payer is doing', () => {
    const preparing = play(first, [{ type: 'watched' }, { type: 'chosen', method: 'code', secret: null }]);
    const restored = play(preparing, [{ type: 'restored', failures: 2, usual: 'code', template: 'none' }]);
    expect(restored).toMatchObject({ status: 'preparing', failures: 2, template: 'none', usual: null });
    const twice = play(restored, [{ type: 'restored', failures: 4, usual: 'code', template: 'enrolled' }]);
    expect(twice).toBe(restored);
  });
});
