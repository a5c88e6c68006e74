import {
  initialReceived,
  receivedFlow,
  sayingMs,
  type ReceivedEffect,
  type ReceivedEvent,
  type ReceivedState,
} from '@payaloud/core/internal/received';
import { createPayeeServer } from './createPayeeServer';

/** The next step of a history. `device` and `at` choose among what is there. */
export type Happening =
  | { readonly what: 'money' }
  | { readonly what: 'time'; readonly ms: number }
  /** A request arrives at the server, and its answer goes on its way. */
  | { readonly what: 'request'; readonly at: number; readonly fate: 'arrives' | 'lost' | 'answer-lost' | 'doubled' }
  | { readonly what: 'answer'; readonly at: number }
  /** The announcer ends a message. */
  | { readonly what: 'message'; readonly device: number; readonly ends: 'delivered' | 'masked' | 'unheard' }
  | { readonly what: 'reload' | 'kill' | 'woke'; readonly device: number }
  | { readonly what: 'hide' | 'show'; readonly device: number };

type Update = typeof receivedFlow.update;

interface SentRequest {
  readonly device: number;
  readonly page: number;
  readonly effect: Extract<ReceivedEffect, { type: 'read' | 'claim' | 'note' }>;
  readonly sentAt: number;
}

interface Page {
  readonly id: number;
  state: ReceivedState;
  /** A message that waits or is being said. `until`: begun later, it is dropped. */
  message: { readonly turn: number; readonly id: string; readonly until: number } | null;
  isHidden: boolean;
  /** Time of each running need. */
  timers: Map<string, { readonly at: number; readonly event: ReceivedEvent }>;
}

/** Several devices of one payee, a server, a network and a clock. Everything is said by `run`, in order. */
export function simulateReceived({ devices = 2, update = receivedFlow.update as Update } = {}) {
  const server = createPayeeServer();
  const said: { readonly id: string; readonly device: number }[] = [];
  const stores = Array.from({ length: devices }, () => new Set<string>());
  const requests: SentRequest[] = [];
  const answers: { readonly page: number; readonly device: number; readonly event: ReceivedEvent }[] = [];
  let now = 0;
  let pageCount = 0;
  let hasLateNote = false;
  const pages: Page[] = Array.from({ length: devices }, openPage);
  pages.forEach((_, device) => begin(device));

  function openPage(): Page {
    pageCount += 1;
    return { id: pageCount, state: initialReceived, message: null, isHidden: false, timers: new Map() };
  }

  function begin(device: number) {
    dispatch(device, { type: 'remembered', ids: [...storeOf(device)] });
    dispatch(device, { type: 'watched' });
  }

  function dispatch(device: number, event: ReceivedEvent) {
    const page = pageOf(device);
    const { state, effects } = update(page.state, event, { now, isHidden: page.isHidden });
    page.state = state;
    const wanted = receivedFlow.needs(state);
    const timers = new Map<string, { readonly at: number; readonly event: ReceivedEvent }>();
    for (const need of wanted) {
      if (need.type === 'page') continue;
      const at = need.type === 'timer' ? now + need.afterMs : need.at;
      timers.set(need.key, page.timers.get(need.key) ?? { at, event: need.event });
    }
    page.timers = timers;
    for (const effect of effects) carryOut(device, page, effect);
  }

  function carryOut(device: number, page: Page, effect: ReceivedEffect) {
    switch (effect.type) {
      case 'read':
      case 'claim':
      case 'note':
        requests.push({ device, page: page.id, effect, sentAt: now });
        return;
      case 'say':
        page.message = { turn: effect.turn, id: effect.news.id, until: now + effect.forMs };
        return;
      case 'keep':
        storeOf(device).add(effect.id);
        return;
      case 'forget':
        for (const id of effect.ids) storeOf(device).delete(id);
        return;
      case 'tell':
      case 'say-again':
        return;
    }
  }

  function arrive({ device, page, effect }: SentRequest, isAnswered: boolean) {
    const name = (session: number) => `page-${page}-${session}`;
    const answer = (event: ReceivedEvent) => isAnswered && answers.push({ page, device, event });
    switch (effect.type) {
      case 'read':
        return answer({ type: 'read', turn: effect.turn, answer: { kind: 'news', news: server.news() } });
      case 'claim':
        return answer({ type: 'claimed', turn: effect.turn, answer: server.claim(name(effect.session), now) });
      case 'note': {
        const heard = server.hear(name(effect.session), effect.ids, effect.isRelease);
        return answer({ type: 'noted', turn: effect.turn, ids: effect.ids, heard });
      }
    }
  }

  /** The handler's time limit answers for a request that got lost. */
  function giveUp({ device, page, effect }: SentRequest) {
    const none = { kind: 'none', retryAfterMs: null } as const;
    const { turn } = effect;
    if (effect.type === 'note')
      answers.push({ page, device, event: { type: 'noted', turn, ids: effect.ids, heard: null } });
    else
      answers.push({ page, device, event: { type: effect.type === 'read' ? 'read' : 'claimed', turn, answer: none } });
  }

  function passTime(ms: number) {
    now += ms;
    for (const [device, page] of pages.entries()) {
      for (const [key, { at, event }] of page.timers) {
        if (at > now || !page.timers.has(key)) continue;
        // A timer fires once. It stays, so that the same need does not begin again.
        page.timers.set(key, { at: Number.POSITIVE_INFINITY, event });
        dispatch(device, event);
      }
      // The announcer drops what has waited too long.
      if (page.message && now > page.message.until) endMessage(device, 'dropped');
    }
  }

  function endMessage(device: number, delivery: 'delivered' | 'masked' | 'unheard' | 'dropped') {
    const page = pageOf(device);
    const { message } = page;
    if (!message) return;
    page.message = null;
    if (delivery === 'delivered' || delivery === 'masked') said.push({ id: message.id, device });
    dispatch(device, { type: 'delivered', turn: message.turn, delivery });
  }

  function takeOut<One>(list: One[], at: number): One | undefined {
    return list.splice(at % Math.max(list.length, 1), 1)[0];
  }

  function happen(happening: Happening) {
    switch (happening.what) {
      case 'money':
        return server.add();
      case 'time':
        return passTime(happening.ms);
      case 'request': {
        const sent = takeOut(requests, happening.at);
        if (!sent) return;
        const isLost = happening.fate === 'lost';
        if (sent.effect.type === 'note' && (isLost || now - sent.sentAt > sayingMs)) hasLateNote = true;
        if (happening.fate === 'lost' || happening.fate === 'answer-lost') {
          if (happening.fate === 'answer-lost') arrive(sent, false);
          return giveUp(sent);
        }
        arrive(sent, true);
        // The second one comes later.
        if (happening.fate === 'doubled') requests.push({ ...sent, sentAt: Number.POSITIVE_INFINITY });
        return;
      }
      case 'answer': {
        const found = takeOut(answers, happening.at);
        if (found && pageOf(found.device).id === found.page) dispatch(found.device, found.event);
        return;
      }
      case 'message':
        return endMessage(happening.device % devices, happening.ends);
      case 'reload':
        dispatch(happening.device % devices, { type: 'leaving' });
        return restart(happening.device % devices);
      case 'kill':
        return restart(happening.device % devices);
      case 'woke':
        return dispatch(happening.device % devices, { type: 'woke' });
      case 'hide':
        pageOf(happening.device % devices).isHidden = true;
        return;
      case 'show':
        pageOf(happening.device % devices).isHidden = false;
        return dispatch(happening.device % devices, { type: 'woke' });
    }
  }

  /** A new page of the same browser: it has what was stored, and nothing else. */
  function restart(device: number) {
    pages[device] = openPage();
    begin(device);
  }

  function pageOf(device: number): Page {
    const page = pages[device];
    if (!page) throw new Error('no such device');
    return page;
  }

  function storeOf(device: number): Set<string> {
    const store = stores[device];
    if (!store) throw new Error('no such device');
    return store;
  }

  return {
    server,
    said,
    /** True if the server got a note of what was said too late, or never. Another device may then have said the same again. */
    hasLateNote: () => hasLateNote,
    pages,
    run: (happenings: readonly Happening[]) => happenings.forEach(happen),
    /** Everything works from now on, until nothing is left to say. */
    calmDown() {
      pages.forEach((_, device) => happen({ what: 'show', device }));
      for (let round = 0; round < 30; round += 1) {
        while (requests.length > 0 || answers.length > 0) {
          happen({ what: 'request', at: 0, fate: 'arrives' });
          happen({ what: 'answer', at: 0 });
        }
        pages.forEach((_, device) => happen({ what: 'message', device, ends: 'delivered' }));
        passTime(3_000);
      }
    },
  };
}
