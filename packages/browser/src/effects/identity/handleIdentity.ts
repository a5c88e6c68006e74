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
import { localIdentityMemory } from './identityMemory';
import { loadNow, type IdentityParts } from './lazyParts';
import type { IdentityControllerOptions, IdentityOutcome } from './options';
import type { Secrets } from './secrets';

export interface IdentityResources {
  readonly clock: Clock;
  readonly source: ChallengeSource;
  readonly drawings: Secrets<Drawing>;
  readonly codes: Secrets<string>;
  readonly parts: IdentityParts;
}

type CheckEffect = Extract<IdentityEffect, { type: 'check-drawing' }>;
type Dispatch = (event: IdentityEvent) => void;

/** Carries out the effects of the identity flow. */
export function createIdentityHandler(
  options: IdentityControllerOptions,
  { clock, source, drawings, codes, parts }: IdentityResources,
): Handler<IdentityEffect, IdentityEvent> {
  const { confirming, drawing } = parts;
  const vault = async () => options.vault ?? (await confirming.load()).sharedVault();
  const memory = () => options.memory ?? localIdentityMemory;

  async function restore(dispatch: Dispatch) {
    const template = (await (await vault()).has()) ? 'enrolled' : 'none';
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
    // Loaded since the challenge was read, so that the passkey prompt opens during the task of the press.
    const confirmations = confirming.get()?.createConfirmations(options, clock);
    if (!challenge || !confirmations) return 'unavailable';
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

  function check(effect: CheckEffect, dispatch: Dispatch) {
    const { turn, secret } = effect;
    compare(effect, drawings.take(secret), dispatch).then(
      (checked) => dispatch({ type: 'drawing-checked', turn, ...checked }),
      () => dispatch({ type: 'drawing-checked', turn, result: 'unavailable', challenge: null }),
    );
  }

  async function compare(effect: CheckEffect, drawn: Drawing | undefined, dispatch: Dispatch) {
    const { createConfirmations } = await confirming.load();
    const { checkDrawing } = await drawing.load();
    const confirmations = createConfirmations(options, clock);
    const tools = { vault: await vault(), memory: memory(), source, confirmations };
    return checkDrawing(effect, { ...tools, drawing: drawn }, dispatch);
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
        // Without IndexedDB there is no drawing, but every other way works.
        return void restore(dispatch).catch(() => dispatch({ type: 'restore-failed' }));
      case 'load-challenge':
        return void load(dispatch);
      case 'load-drawing':
        return loadNow(drawing);
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
