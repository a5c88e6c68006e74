import type { Drawing } from '@payaloud/core/gesture';
import {
  composeAsk,
  composeCode,
  composeDropped,
  composeIdentity,
  type CodeRequestResult,
  type IdentityEffect,
  type IdentityEvent,
  type MethodResult,
} from '@payaloud/core/internal/identity';
import type { Challenge } from '@payaloud/core/confirmation';
import { sayAgain } from '../../announcer';
import { noteNaming } from '../heardPayment';
import { guard, type Clock, type Handler, type LazyPart } from '../../runtime';
import type { Secrets } from '../../runtime/secrets';
import { aboutOf, type ChallengeSource } from './challengeSource';
import { requestCode } from './requestCode';
import { createConfirmations } from './confirmations';
import type * as DrawingCode from './drawingCode';
import { localIdentityMemory } from './identityMemory';
import type { IdentityControllerOptions } from './options';
import { sharedVault } from './shared';

/** Effects that follow a challenge. `say` also reports that no challenge could be read. */
export type LateIdentityEffect = Exclude<
  IdentityEffect,
  { type: 'prime' | 'remember' | 'restore' | 'load-challenge' | 'forget' }
>;

export interface IdentityResources {
  readonly clock: Clock;
  readonly source: ChallengeSource;
  readonly drawings: Secrets<Drawing>;
  readonly codes: Secrets<string>;
  readonly drawingCode: LazyPart<typeof DrawingCode>;
}

type AskEffect = Extract<IdentityEffect, { type: 'ask' }>;
type CheckEffect = Extract<IdentityEffect, { type: 'check-drawing' }>;
type Dispatch = (event: IdentityEvent) => void;

/** Carries out the effects that follow a challenge. */
export function createLateIdentityHandler(
  options: IdentityControllerOptions,
  { clock, source, drawings, codes, drawingCode }: IdentityResources,
): Handler<LateIdentityEffect, IdentityEvent> {
  const vault = () => options.vault ?? sharedVault();
  const memory = () => options.memory ?? localIdentityMemory;

  async function renew(dispatch: Dispatch) {
    source.drop();
    const fetched = await source.get();
    if (fetched.ok) dispatch({ type: 'challenge-renewed', challenge: fetched.read });
  }

  // This code is there since the challenge was read, so that a passkey is asked for in the task of the press.
  async function ask(effect: AskEffect): Promise<MethodResult> {
    const { method, failures, secret } = effect;
    const challenge = source.find(effect.challenge);
    if (!challenge) return 'unavailable';
    const confirmations = createConfirmations(options, clock);
    switch (method) {
      case 'passkey':
        return confirmations.passkey(challenge, failures);
      case 'device':
        return confirmations.device(challenge, failures);
      case 'voice':
        return sendVoice(effect, challenge);
      case 'code': {
        const code = secret === null ? undefined : codes.take(secret);
        return code === undefined ? 'unavailable' : confirmations.code(challenge, failures, code);
      }
    }
  }

  /** The challenge may have expired while the payer spoke. */
  async function sendVoice({ failures }: AskEffect, shown: Challenge): Promise<MethodResult> {
    const fetched = await source.get();
    if (!fetched.ok) return fetched.cause;
    const { read, challenge } = fetched;
    if (read.about !== aboutOf(shown)) return 'changed';
    if (!read.allowed.includes('voice')) return 'unavailable';
    return createConfirmations(options, clock).voice(challenge, failures);
  }

  function check(effect: CheckEffect, dispatch: Dispatch) {
    const { turn, secret } = effect;
    compare(effect, drawings.peek(secret), dispatch).then(
      (checked) => dispatch({ type: 'drawing-checked', turn, ...checked }),
      () => dispatch({ type: 'drawing-checked', turn, result: 'unavailable', challenge: null }),
    );
  }

  async function compare(effect: CheckEffect, drawn: Drawing | undefined, dispatch: Dispatch) {
    const { checkDrawing } = await drawingCode.load();
    const confirmations = createConfirmations(options, clock);
    const tools = { vault: vault(), memory: memory(), source, confirmations };
    return checkDrawing(effect, { ...tools, drawing: drawn }, dispatch);
  }

  /** The payment is confirmed whatever happens here. */
  async function refresh(secret: string) {
    const drawn = drawings.take(secret);
    const { refreshDrawing } = await drawingCode.load();
    if (drawn) await refreshDrawing(drawn, vault());
  }

  return (effect, dispatch) => {
    const { announcer, language } = options;
    switch (effect.type) {
      case 'tap':
        return announcer.cue({ haptic: 'tap' });
      case 'say': {
        const message = composeIdentity(effect.state, language);
        if (!message) return undefined;
        // The payment step follows. It must know what the payer has just heard.
        const { state } = effect;
        const named = state.status === 'confirmed' && state.payment;
        const onDelivery = named ? noteNaming(announcer, named, clock) : undefined;
        if (effect.when === 'now') return announcer.announce(message, onDelivery);
        return void clock.after(0, () => guard(() => announcer.announce(message, onDelivery)));
      }
      case 'say-dropped':
        return announcer.announce(composeDropped(language));
      case 'say-code': {
        const message = composeCode(effect.state, language);
        return message ? announcer.announce(message) : undefined;
      }
      case 'request-code': {
        const { request } = effect;
        const ended = (result: CodeRequestResult) => dispatch({ type: 'code-request-ended', request, result });
        return void requestCode(options, source.find(effect.challenge), clock).then(ended);
      }
      case 'say-payment':
        return sayAgain(announcer, composeAsk(effect.payment, language), (delivery) => {
          if (delivery === 'delivered') dispatch({ type: 'heard', about: effect.about });
        });
      case 'renew-challenge':
        return void renew(dispatch);
      case 'check-drawing':
        return check(effect, dispatch);
      case 'refresh-template':
        return void refresh(effect.secret).catch(() => {});
      case 'ask': {
        const answered = (result: MethodResult) => {
          if (result === 'confirmed' && effect.method !== 'device') options.voice?.check.forgive();
          dispatch({ type: 'answered', turn: effect.turn, result });
        };
        return void ask(effect).then(answered, () => answered('unavailable'));
      }
    }
  };
}
