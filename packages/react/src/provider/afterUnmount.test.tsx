import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import {
  AmountField,
  AnnouncementLog,
  ConfirmIdentity,
  EnrollIdentity,
  PayaloudProvider,
  PayButton,
  PaymentReceived,
  PaymentStatus,
  SpeakToMe,
  SpeechSettings,
  SwipeToPay,
  usePayment,
} from '@payaloud/react';
import { createTestChallenge } from '@payaloud/testing';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

// Nothing that loads late is loaded yet, so that every component waits for something when it is unmounted.
vi.hoisted(() => vi.resetModules());

const order = { id: '17', amount: money(2350, 'USD'), payee: 'Corner Cafe' };
const answer = () => Promise.reject(new Error('no network'));
const source = { read: answer, claim: answer, note: answer };
const confirm = () => Promise.resolve('confirmed' as const);

function Pay() {
  const pay = () => Promise.resolve({ kind: 'succeeded' } as const);
  return <PayButton payment={usePayment({ order, pay, check: pay })} />;
}

const components: readonly (readonly [name: string, element: ReactElement])[] = [
  ['AmountField', <AmountField key="0" label="Tip" currency="USD" />],
  ['PayButton', <Pay key="1" />],
  ['PaymentStatus', <PaymentStatus key="2" payment={{ status: 'succeeded', ...order }} />],
  ['SwipeToPay', <SwipeToPay key="3" amount={order.amount} payee="Corner Cafe" onPay={() => {}} />],
  [
    'ConfirmIdentity',
    <ConfirmIdentity key="4" getChallenge={async () => createTestChallenge()} onDrawing={confirm} onCode={confirm} />,
  ],
  ['EnrollIdentity', <EnrollIdentity key="5" />],
  ['SpeakToMe', <SpeakToMe key="6" />],
  ['SpeechSettings', <SpeechSettings key="7" />],
  ['AnnouncementLog', <AnnouncementLog key="8" />],
  ['PaymentReceived', <PaymentReceived key="9" source={source} />],
];

const listening = new Set<string>();
const idle = new Map<number, () => void>();
let asked = 0;

// React listens for this once and for good.
beforeAll(() => render(<p />).unmount());

beforeEach(() => {
  vi.useFakeTimers();
  // A page that is never idle.
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    idle.set((asked += 1), run);
    return asked;
  });
  vi.stubGlobal('cancelIdleCallback', (handle: number) => void idle.delete(handle));
  watchListeners(document, 'document');
  watchListeners(window, 'window');
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  idle.clear();
  listening.clear();
});

it.each(components)('after %s is unmounted and all is said, nothing runs or listens', async (_name, element) => {
  const { unmount } = render(<PayaloudProvider language={en}>{element}</PayaloudProvider>);
  await vi.advanceTimersByTimeAsync(100);
  expect([...listening]).not.toEqual([]);
  expect(asked).toBeGreaterThan(0);
  unmount();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([...listening]).toEqual([]);
  expect(idle.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

/** Collects the listeners of `target` that were not removed again. */
function watchListeners(target: EventTarget, name: string) {
  const ids = new WeakMap<object, number>();
  let count = 0;
  const keyOf = (type: string, listener: object, options?: boolean | EventListenerOptions) => {
    if (!ids.has(listener)) ids.set(listener, (count += 1));
    const isCapture = typeof options === 'object' ? Boolean(options.capture) : Boolean(options);
    return `${name} ${type} ${ids.get(listener)} ${isCapture}`;
  };
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
    const key = listener && keyOf(type, listener, options);
    if (key) listening.add(key);
    const signal = key && typeof options === 'object' ? options.signal : undefined;
    signal?.addEventListener('abort', () => listening.delete(String(key)));
    add(type, listener, options);
  });
  vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
    if (listener) listening.delete(keyOf(type, listener, options));
    remove(type, listener, options);
  });
}
