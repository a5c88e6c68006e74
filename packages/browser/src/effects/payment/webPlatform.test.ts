import { afterEach, expect, it, vi } from 'vitest';
import { reviewPlatform } from './webPlatform';

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** A page, and the payments that it heard of. */
function openPage() {
  const { channel } = reviewPlatform({});
  const heard: string[] = [];
  const listen = () => channel?.subscribe(({ paymentId }) => heard.push(paymentId)) ?? (() => {});
  const tell = (paymentId: string) => channel?.post({ orderId: '17', paymentId });
  return { heard, listen, tell };
}

it('tells every other page of a payment, and not the page that sent it', async () => {
  const [page, other] = [openPage(), openPage()];
  stops.push(page.listen(), other.listen());
  page.tell('a');
  other.tell('b');
  page.tell('c');
  await vi.waitFor(() => expect([page.heard, other.heard]).toEqual([['b'], ['a', 'c']]));
});

it('tells them also before it listens, and after it stopped', async () => {
  const [page, other] = [openPage(), openPage()];
  stops.push(other.listen());
  page.tell('a');
  page.listen()();
  page.tell('b');
  await vi.waitFor(() => expect(other.heard).toEqual(['a', 'b']));
});
