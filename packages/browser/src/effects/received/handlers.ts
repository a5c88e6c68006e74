import {
  describeNews,
  describeNotice,
  readClaim,
  readNews,
  readNoted,
  type NoAnswer,
  type ReceivedEffect,
  type ReceivedEvent,
} from '@payaloud/core/internal/received';
import { sayAgain } from '../../announcer';
import { withTimeout, type Handler, type Timers } from '../../runtime';
import type { HeardStore } from './heardStore';
import { requestMs, type ReceivedControllerOptions } from './options';

/** Carries out the effects: requests, messages and the ids that a reload must not lose. */
export function createReceivedHandler(
  options: ReceivedControllerOptions,
  { store, clock, pageId }: { store: HeardStore; clock: Timers; pageId: string },
): Handler<ReceivedEffect, ReceivedEvent> {
  const deviceOf = (session: number) => `${pageId}-${session}`;

  /** Resolves to `none` if the answer takes too long, is an error or cannot be read. Never rejects. */
  async function answerOf<Answer>(
    ask: (signal: AbortSignal) => Promise<unknown>,
    read: (body: unknown) => Answer | null,
  ): Promise<Answer | NoAnswer> {
    const abort = new AbortController();
    const request = async () => read(await ask(abort.signal)) ?? noAnswer();
    const answer = await withTimeout(request().catch(noAnswer), requestMs, noAnswer(), clock);
    abort.abort();
    return answer;
  }

  return (effect, dispatch) => {
    const { announcer, language, source } = options;
    switch (effect.type) {
      case 'read': {
        const read = (body: unknown) => {
          const news = readNews(body);
          return news && ({ kind: 'news', news } as const);
        };
        return void answerOf((signal) => source.read(signal), read).then((answer) =>
          dispatch({ type: 'read', turn: effect.turn, answer }),
        );
      }
      case 'claim':
        return void answerOf((signal) => source.claim(deviceOf(effect.session), signal), readClaim).then((answer) =>
          dispatch({ type: 'claimed', turn: effect.turn, answer }),
        );
      case 'note': {
        const { turn, ids, isLeaving } = effect;
        const said = { device: deviceOf(effect.session), ids, release: effect.isRelease, isLeaving };
        return void answerOf((signal) => source.note(said, signal), readNoted).then((answer) =>
          dispatch({ type: 'noted', turn, ids, heard: 'kind' in answer ? null : answer }),
        );
      }
      case 'say': {
        const message = { ...describeNews(effect.news, language), staleAfterMs: effect.forMs };
        return announcer.announce(message, (delivery) => dispatch({ type: 'delivered', turn: effect.turn, delivery }));
      }
      case 'say-again': {
        const { id } = effect.news;
        return sayAgain(announcer, describeNews(effect.news, language), (delivery) => {
          if (delivery === 'delivered') dispatch({ type: 'replayed', id });
        });
      }
      case 'tell':
        return announcer.announce(describeNotice(effect.notice, language));
      case 'keep':
        return store.keep(effect.id);
      case 'forget':
        return store.forget(effect.ids);
    }
  };
}

function noAnswer(error?: unknown): NoAnswer {
  const { retryAfterMs } = Object(error) as { retryAfterMs?: unknown };
  return { kind: 'none', retryAfterMs: typeof retryAfterMs === 'number' ? retryAfterMs : null };
}
