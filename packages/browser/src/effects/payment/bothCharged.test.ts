import { describe, expect, it } from 'vitest';
import { createWaitingServer, openWith } from './test-support/createWaitingServer';
import { messageOf } from './test-support/messageOf';

describe('two attempts at an order that the server charged both', () => {
  it('are both announced', async () => {
    const server = createWaitingServer({ kind: 'declined' });
    const check = async (paymentId: string) => (paymentId === 'id-1' ? server.checked : { kind: 'not-found' as const });
    const { clock, controller, page } = openWith(server, { check });
    controller.pay();
    await clock.pass(3_000);
    controller.retry();
    controller.pay();
    await clock.pass(10_000);
    server.checked = { kind: 'succeeded', reference: 'R7' };
    server.reply('id-1', server.checked);
    await clock.pass(60_000);
    expect(page.said.at(-1)).toBe(messageOf('succeeded', { reference: 'R7' }));
    server.reply('id-2', { kind: 'succeeded', reference: 'R9' });
    await clock.pass(10);
    expect(page.said.at(-1)).toBe(messageOf('succeeded', { reference: 'R9' }));
  });

  it('are both announced if the second was about to be sent again when the first turned out paid', async () => {
    const server = createWaitingServer({ kind: 'declined' });
    const check = async (paymentId: string) => (paymentId === 'id-1' ? server.checked : { kind: 'not-found' as const });
    const { clock, controller, page, status } = openWith(server, { check, lock: null });
    controller.pay();
    await clock.pass(4_000);
    controller.retry();
    controller.pay();
    await clock.pass(20_000);
    expect(status()).toBe('unknown');
    controller.sendAgain();
    await clock.pass(10);
    server.checked = { kind: 'succeeded', reference: 'R7' };
    server.reply('id-1', server.checked);
    await clock.pass(10_000);
    expect(page.said.at(-1)).toBe(messageOf('succeeded', { reference: 'R7' }));
    server.reply('id-2', { kind: 'succeeded', reference: 'R9' });
    await clock.pass(10);
    expect(page.said.at(-1)).toBe(messageOf('succeeded', { reference: 'R9' }));
    expect(server.requests).toBe(2);
  });
});
