import type { FoundPayment, PaymentFlowEvent, PayOutcome } from '@payaloud/core/internal/payment';
import { order } from './createPurePage';
import type { Action, ModelRules, Pending, SentRequest, Tab, World } from './modelTypes';

/** Everything that may be answered to what a tab waits for. */
export function answersTo(pending: Pending, tab: Tab, world: World, rules: ModelRules): [string, PaymentFlowEvent][] {
  switch (pending.type) {
    case 'lock': {
      const { paymentId } = pending;
      if (rules.locks === 'missing') return [['no lock', { type: 'locked', paymentId, lock: 'missing' }]];
      const isFree = world.lock === null || (world.lock.life === tab.life && world.lock.until !== null);
      const lock = isFree ? 'held' : 'refused';
      return [[lock, { type: 'locked', paymentId, lock }]];
    }
    case 'news':
      return [['news', { type: 'news', orderId: order.id, paymentId: pending.paymentId }]];
    case 'send': {
      const { paymentId, send } = pending;
      const lost: [string, PaymentFlowEvent] = ['reply lost', { type: 'replied', paymentId, send, outcome: null }];
      const fate = world.requests.find(
        (one) => one.life === tab.life && one.paymentId === paymentId && one.send === send,
      )?.fate;
      if (fate === 'travelling') return [lost];
      const signedOut = { kind: 'failed', reason: 'signed-out' } as const;
      if (fate === 'refused') return [lost, ['signed out', { type: 'replied', paymentId, send, outcome: signedOut }]];
      const outcome = knownOf(world, paymentId);
      return outcome.kind === 'not-found' ? [lost] : [lost, ['reply', { type: 'replied', paymentId, send, outcome }]];
    }
    case 'ask': {
      const { paymentId, turn } = pending;
      const silent: [string, PaymentFlowEvent] = ['no answer', { type: 'checked', paymentId, turn, outcome: null }];
      // To a payer who is signed out it tells nothing.
      if (world.isSignedOut) return [silent];
      return [['answer', { type: 'checked', paymentId, turn, outcome: knownOf(world, paymentId) }], silent];
    }
  }
}

function knownOf({ server }: World, paymentId: string): PayOutcome {
  const kinds = { travelling: 'not-found', working: 'processing', paid: 'succeeded', declined: 'declined' } as const;
  const kind = kinds[server[paymentId] ?? 'travelling'];
  return kind === 'declined' ? { kind, reason: 'other' } : { kind };
}

/** The server's answer about the order. A payment that may be charged, or was, hides those that charged nothing. */
export function foundIn({ server }: World): FoundPayment {
  const live = Object.entries(server).find(([, status]) => status === 'working' || status === 'paid');
  if (!live) return { paymentId: null, outcome: { kind: 'not-found' } };
  const [paymentId, status] = live;
  return { paymentId, outcome: { kind: status === 'paid' ? 'succeeded' : 'processing' } };
}

/** A request to pay that a tab has just sent. */
export function sent(world: World, { life }: Tab, paymentId: string, send: number, rules: ModelRules): World {
  if (rules.sessionTurns === undefined) return { ...world, server: { [paymentId]: 'travelling', ...world.server } };
  const isAfterEnd = world.tabs.some(({ flow }) => flow.attempts[paymentId]?.announcedEnd?.status === 'failed');
  const request: SentRequest = { life, paymentId, send, fate: 'travelling', isAfterEnd };
  return { ...world, requests: [...world.requests, request] };
}

/** The turns of the server and of the session, which no tab takes. */
export function turnsOfServer(world: World): Action[] {
  const actions: Action[] = [];
  if (world.sessionTurns > 0) {
    const { isSignedOut, sessionTurns } = world;
    const next = { ...world, isSignedOut: !isSignedOut, sessionTurns: sessionTurns - 1 };
    actions.push({ name: isSignedOut ? 'signs in' : 'is signed out', next });
  }
  for (const request of world.requests) {
    if (request.fate !== 'travelling') continue;
    const { paymentId, send, life } = request;
    const fate = world.isSignedOut ? 'refused' : 'admitted';
    const requests = world.requests.map((one) => (one === request ? ({ ...request, fate } as const) : one));
    const server = fate === 'admitted' ? { [paymentId]: 'working' as const, ...world.server } : world.server;
    actions.push({ name: `${paymentId} of ${life}, ${send} is ${fate}`, next: { ...world, requests, server } });
  }
  return actions;
}

/** A tab that said "not paid" of a payment, a request of which is on its way or was admitted. */
export function unpaidAndSent({ tabs, requests }: World): string | null {
  for (const { flow } of tabs) {
    for (const [id, { announcedEnd }] of Object.entries(flow.attempts)) {
      if (announcedEnd?.status !== 'failed') continue;
      const open = requests.find(
        ({ paymentId, fate, isAfterEnd }) => paymentId === id && fate !== 'refused' && !isAfterEnd,
      );
      if (open) return `called not paid: ${id}, and its request ${open.send} is ${open.fate}`;
    }
  }
  return null;
}
