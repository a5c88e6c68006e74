import { expect, it } from 'vitest';

it('can be imported on a server, which has no elements', async () => {
  await import('@payaloud/elements/auto');
  const { PayaloudAmountElement } = await import('@payaloud/elements');
  expect(globalThis.customElements).toBeUndefined();
  expect(PayaloudAmountElement.observedAttributes).toContain('zero-text');
});
