import { expect, it, vi } from 'vitest';
import { reviewPlatform } from './webPlatform';

it('the news of a page comes to the others, and not back to it', async () => {
  const pages = ['one', 'two', 'three'].map((name) => ({ name, ...reviewPlatform({}), heard: [] as string[] }));
  const undo = pages.map(({ channel, heard }) => channel?.subscribe(({ paymentId }) => heard.push(paymentId)));
  pages.forEach(({ channel, name }) => channel?.post({ orderId: 'order-1', paymentId: name }));
  const others = [
    ['three', 'two'],
    ['one', 'three'],
    ['one', 'two'],
  ];
  const heard = () => pages.map((page) => page.heard.toSorted());
  await vi.waitFor(() => expect(heard()).toEqual(others));
  // Whatever one of them had said to itself would have come before this.
  pages[2]?.channel?.post({ orderId: 'order-1', paymentId: 'last' });
  await vi.waitFor(() => expect(pages[0]?.heard).toContain('last'));
  expect(heard()).toEqual([['last', 'three', 'two'], ['last', 'one', 'three'], others[2]]);
  undo.forEach((end) => end?.());
});

it('a page that listens no longer still tells the others', async () => {
  const [one, two] = [reviewPlatform({}).channel, reviewPlatform({}).channel];
  one?.subscribe(() => {})();
  const heard: string[] = [];
  const undo = two?.subscribe(({ paymentId }) => heard.push(paymentId));
  one?.post({ orderId: 'order-1', paymentId: 'a' });
  await vi.waitFor(() => expect(heard).toEqual(['a']));
  undo?.();
});
