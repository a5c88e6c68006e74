import { waits } from '@payaloud/core/internal/received';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { received as englishReceived } from '@payaloud/core/languages/en/received';
import { money } from '@payaloud/core/money';
import { PayaloudProvider, PaymentReceived, type PaymentReceivedProps } from '@payaloud/react';
import {
  createFakeClock,
  createFakeReceived,
  createPayeeNews,
  createRecordedAnnouncer,
  type FakeClock,
} from '@payaloud/testing';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passTime } from '../../test/passTime';

const { received } = en.sentences;
const newsOf = (id: string, changes: Parameters<typeof createPayeeNews>[0] = {}) => createPayeeNews({ id, ...changes });
const fromAnna = 'Received 23.50 dollars from Anna Li.';

let clock: FakeClock;

beforeEach(() => void (clock = createFakeClock()));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

function show(fake = createFakeReceived(), props: Partial<PaymentReceivedProps> = {}) {
  const announcer = createRecordedAnnouncer();
  const element = (
    <PaymentReceived source={fake.source} announcer={announcer} language={en} locale="en-US" {...props} />
  );
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <PayaloudProvider clock={clock}>{children}</PayaloudProvider>
    </StrictMode>
  );
  const view = render(element, { wrapper });
  const region = () => screen.getByRole('region', { name: received.region });
  return {
    ...view,
    fake,
    announcer,
    said: () => announcer.said.map(({ text }) => text),
    region,
    items: () => within(region()).queryAllByRole('listitem'),
  };
}

/** Lets answers come, and this much time pass. */
const pass = (ms: number) => passTime(clock, ms);

describe('PaymentReceived', () => {
  it('says what came once, and lists it', async () => {
    const { said, items, fake } = show();
    await pass(100);
    fake.add(newsOf('p1.paid'));
    await pass(waits.longest * 3);
    expect(said()).toEqual([fromAnna]);
    expect(items().map(({ textContent }) => textContent)).toEqual([`$23.50${fromAnna}`]);
    expect(fake.said.flatMap(({ ids }) => ids)).toEqual(['p1.paid']);
  });

  it('says several in their order, and shows the newest first', async () => {
    const refund = newsOf('p1.refunded:r1', { kind: 'refunded', amount: money(500, 'USD') });
    const { said, items } = show(createFakeReceived([refund, newsOf('p1.paid')]));
    await pass(500);
    const back = 'Refunded 5.00 dollars to Anna Li.';
    expect(said()).toEqual([fromAnna, back]);
    expect(items().map(({ textContent }) => textContent)).toEqual([`-$5.00${back}`, `$23.50${fromAnna}`]);
  });

  it('is silent about what was heard elsewhere, and lists it', async () => {
    const { said, items } = show(createFakeReceived([newsOf('p1.paid', { heard: true })]));
    await pass(60_000);
    expect([said(), items().length]).toEqual([[], 1]);
  });

  it('says nothing again when it is shown again', async () => {
    const fake = createFakeReceived([newsOf('p1.paid')]);
    const first = show(fake);
    await pass(500);
    first.unmount();
    const second = show(fake);
    await pass(60_000);
    expect([first.said(), second.said()]).toEqual([[fromAnna], []]);
  });

  it('says again in full what the payee asks for, and then what came before it', async () => {
    const { announcer } = show(
      createFakeReceived([newsOf('p2.paid', { payer: 'Bob', heard: true }), newsOf('p1.paid', { heard: true })]),
    );
    await pass(100);
    const user = userEvent.setup({ delay: null });
    const last = () => announcer.said.at(-1);
    await user.click(screen.getByRole('button', { name: received.repeat }));
    expect(last()).toMatchObject({ text: 'Received 23.50 dollars from Bob.', masked: undefined });
    await user.click(screen.getByRole('button', { name: received.before }));
    expect(last()?.text).toBe(fromAnna);
    await user.click(screen.getByRole('button', { name: received.before }));
    expect(last()?.text).toBe(received.notices['no-earlier']);
  });

  it('carries a masked form without amount and name, for a payee who listens privately', async () => {
    const { announcer } = show(createFakeReceived([newsOf('p1.paid')]));
    await pass(500);
    expect(announcer.said[0]?.masked).toBe('Received a payment. For the details, press Hear it again.');
  });

  it('claims nothing before the first answer, and then that nothing came', async () => {
    const { region, said } = show();
    expect(region()).toHaveAttribute('data-status', 'opening');
    expect(region()).not.toHaveTextContent(received.notices['nothing-yet']);
    await pass(100);
    expect(region()).toHaveAttribute('data-status', 'empty');
    expect(region()).toHaveTextContent(received.notices['nothing-yet']);
    expect(said()).toEqual([]);
  });

  it('answers a press that has nothing to say with what is known', async () => {
    const user = userEvent.setup({ delay: null });
    const { said } = show();
    const press = () => user.click(screen.getByRole('button', { name: received.repeat }));
    await press();
    await pass(1_000);
    await press();
    expect(said().at(-1)).toBe(received.notices['nothing-yet']);
    expect(screen.queryByRole('button', { name: received.before })).toBeNull();
  });

  it('says once that the connection is lost, shows it as long as it lasts, and says once that it is back', async () => {
    const { region, said, fake, items } = show(createFakeReceived([newsOf('p1.paid', { heard: true })]));
    await pass(100);
    fake.setDown(true);
    await pass(60_000);
    expect(said()).toEqual([received.notices.offline]);
    expect(region()).toHaveAttribute('data-status', 'offline');
    expect(region()).toHaveTextContent(received.notices.offline);
    expect(items()).toHaveLength(1);
    fake.add(newsOf('p2.paid'));
    fake.setDown(false);
    await pass(40_000);
    expect(said()).toEqual([received.notices.offline, received.notices.online, fromAnna]);
    expect(region()).toHaveAttribute('data-status', 'open');
  });

  it('shows as many as the app wants', async () => {
    const many = Array.from({ length: 30 }, (_, at) => newsOf(`p${at}.paid`, { heard: true }));
    const { items } = show(createFakeReceived(many), { length: 3, headingLevel: 3 });
    await pass(100);
    expect(items()).toHaveLength(3);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(received.region);
  });

  it('shows an answer that cannot be read as a lost connection, and no amount of it', async () => {
    const { region, items } = show(
      createFakeReceived([newsOf('p1.paid', { amount: { minorUnits: 0.5, currency: 'USD' } })]),
    );
    await pass(20_000);
    expect([region().dataset.status, items().length]).toEqual(['offline', 0]);
  });

  it('needs only the part for payees, and speaks another language at once', async () => {
    const fake = createFakeReceived([newsOf('p1.paid', { amount: money(2350, 'EUR') })]);
    const { rerender, announcer } = show(fake, { language: englishReceived });
    rerender(<PaymentReceived source={fake.source} announcer={announcer} language={fr} />);
    await pass(500);
    expect(announcer.said.map(({ text, lang }) => [text, lang])).toEqual([
      ['Vous avez reçu 23,50 euros d’Anna Li.', 'fr'],
    ]);
  });

  it('reaches its buttons by Tab, and has no live region of its own', async () => {
    const { region } = show(
      createFakeReceived([newsOf('p2.paid', { heard: true }), newsOf('p1.paid', { heard: true })]),
    );
    await pass(100);
    const user = userEvent.setup({ delay: null });
    await user.tab();
    expect(screen.getByRole('button', { name: received.repeat })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: received.before })).toHaveFocus();
    expect(region().querySelector('[aria-live], [role="status"], [role="alert"]')).toBeNull();
  });
});
