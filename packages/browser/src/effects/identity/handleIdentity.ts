import type { Drawing } from '@payaloud/core/gesture';
import {
  composeAsk,
  composeDropped,
  composeIdentity,
  type IdentityEffect,
  type IdentityEvent,
} from '@payaloud/core/identity';
import { sayAgain } from '../../announcer';
import { guard, type Clock, type Handler } from '../../runtime';
import type { ChallengeSource } from './challengeSource';
import { checkDrawing } from './checkDrawing';
import { createConfirmations } from './confirmations';
import { localIdentityMemory } from './identityMemory';
import type { IdentityControllerOptions, IdentityOutcome } from './options';
import type { Secrets } from './secrets';
import { sharedVault } from './shared';

export interface IdentityResources {
  readonly clock: Clock;
  readonly source: ChallengeSource;
  readonly drawings: Secrets<Drawing>;
  readonly codes: Secrets<string>;
}

type Dispatch = (event: IdentityEvent) => void;

/** Carries out the effects of the identity flow. */
export function createIdentityHandler(
  options: IdentityControllerOptions,
  { clock, source, drawings, codes }: IdentityResources,
): Handler<IdentityEffect, IdentityEvent> {
  const confirmations = createConfirmations(options, clock);
  const vault = () => options.vault ?? sharedVault();
  const memory = () => options.memory ?? localIdentityMemory;

  async function restore(dispatch: Dispatch) {
    const template = (await vault().has()) ? 'enrolled' : 'none';
    dispatch({ type: 'restored', ...memory().read(), template });
  }

  async function load(dispatch: Dispatch) {
    const fetched = await source.get();
    if (fetched.ok) dispatch({ type: 'challenge-loaded', challenge: fetched.read });
    else dispatch({ type: 'challenge-failed', cause: fetched.cause });
  }

  async function renew(dispatch: Dispatch) {
    source.drop();
    const fetched = await source.get();
    if (fetched.ok) dispatch({ type: 'challenge-renewed', challenge: fetched.read });
  }

  async function ask(effect: Extract<IdentityEffect, { type: 'ask' }>): Promise<IdentityOutcome> {
    const { method, failures, secret } = effect;
    const challenge = source.find(effect.challenge);
    if (!challenge) return 'unavailable';
    switch (method) {
      case 'passkey':
        return confirmations.passkey(challenge, failures);
      case 'device':
        return confirmations.device(challenge, failures);
      case 'code': {
        const code = secret === null ? undefined : codes.take(secret);
        return code === undefined ? 'unavailable' : confirmations.code(challenge, failures, code);
      }
    }
  }

  function check(effect: Extract<IdentityEffect, { type: 'check-drawing' }>, dispatch: Dispatch) {
    const { turn, secret } = effect;
    const parts = { drawing: drawings.take(secret), vault: vault(), memory: memory(), source, confirmations };
    checkDrawing(effect, parts, dispatch).then(
      (checked) => dispatch({ type: 'drawing-checked', turn, ...checked }),
      () => dispatch({ type: 'drawing-checked', turn, result: 'unavailable', challenge: null }),
    );
  }

  return (effect, dispatch) => {
    const { announcer, language } = options;
    switch (effect.type) {
      case 'prime':
        return announcer.prime();
      case 'tap':
        return announcer.cue({ haptic: 'tap' });
      case 'say': {
        const message = composeIdentity(effect.state, language);
        if (!message) return undefined;
        if (effect.when === 'now') return announcer.announce(message);
        return void clock.after(0, () => guard(() => announcer.announce(message)));
      }
      case 'say-dropped':
        return announcer.announce(composeDropped(language));
      case 'say-payment':
        return sayAgain(announcer, composeAsk(effect.payment, language), (delivery) => {
          if (delivery === 'delivered') dispatch({ type: 'heard', about: effect.about });
        });
      case 'remember':
        return memory().write({ failures: effect.failures, usual: effect.usual });
      case 'restore':
        // Without IndexedDB there is no drawing, and every other way.
        return void restore(dispatch).catch(() => undefined);
      case 'load-challenge':
        return void load(dispatch);
      case 'renew-challenge':
        return void renew(dispatch);
      case 'check-drawing':
        return check(effect, dispatch);
      case 'ask': {
        const answered = (result: IdentityOutcome) => dispatch({ type: 'answered', turn: effect.turn, result });
        return void ask(effect).then(answered, () => answered('unavailable'));
      }
      case 'forget':
        drawings.forget(effect.secret);
        return codes.forget(effect.secret);
    }
  };
}
