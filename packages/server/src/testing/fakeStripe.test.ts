import { expect, it } from 'vitest';
import { startFakeStripe } from './fakeStripe';

it('a pretended Stripe whose port is taken says so, and does not end the process', async () => {
  const first = await startFakeStripe();
  const { port } = first.options;
  await expect(startFakeStripe({ port })).rejects.toMatchObject({
    name: 'PayaloudServerError',
    code: 'cannot-listen',
    message: expect.stringContaining(`cannot listen on port ${port}: is it taken?`),
  });
  await first.close();
});
