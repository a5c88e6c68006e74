import { composeWithoutPayment, type IdentityEffect, type IdentityEvent } from '@payaloud/core/internal/identity';
import type { Handler } from '../../runtime';
import { localIdentityMemory } from './identityMemory';
import type { IdentityResources, LateIdentityEffect } from './lateIdentityHandler';
import type { IdentityParts } from './lazyParts';
import type { IdentityControllerOptions } from './options';

type Dispatch = (event: IdentityEvent) => void;

/** Carries out the effects of the identity flow, those that follow a challenge with the code that reads it. */
export function createIdentityEffectHandler(
  options: IdentityControllerOptions,
  resources: IdentityResources & IdentityParts,
): Handler<IdentityEffect, IdentityEvent> {
  const { source, drawings, codes, challengeCode } = resources;
  const memory = () => options.memory ?? localIdentityMemory;
  const made: { late?: Handler<LateIdentityEffect, IdentityEvent> } = {};
  const late = () => (made.late ??= challengeCode.get()?.createLateIdentityHandler(options, resources));

  async function restore(dispatch: Dispatch) {
    const vault = options.vault ?? (await challengeCode.load()).sharedVault();
    const template = (await vault.has()) ? 'enrolled' : 'none';
    dispatch({ type: 'restored', ...memory().read(), template });
  }

  async function load(dispatch: Dispatch) {
    const fetched = await source.get();
    if (fetched.ok) dispatch({ type: 'challenge-loaded', challenge: fetched.read });
    else dispatch({ type: 'challenge-failed', cause: fetched.cause });
  }

  return (effect, dispatch) => {
    switch (effect.type) {
      case 'prime':
        return options.announcer.prime();
      case 'remember':
        return memory().write({ failures: effect.failures, usual: effect.usual });
      case 'restore':
        // Without IndexedDB no drawing is offered, and every other method is.
        return void restore(dispatch).catch(() => dispatch({ type: 'restore-failed' }));
      case 'load-challenge':
        return void load(dispatch);
      case 'forget':
        drawings.forget(effect.secret);
        return codes.forget(effect.secret);
      case 'say': {
        const handle = late();
        if (handle) return handle(effect, dispatch);
        const message = composeWithoutPayment(effect.state, options.language);
        return message ? options.announcer.announce(message) : undefined;
      }
      case 'tap':
      case 'say-dropped':
      case 'say-code':
      case 'request-code':
      case 'say-payment':
      case 'renew-challenge':
      case 'check-drawing':
      case 'refresh-template':
      case 'ask':
        return late()?.(effect, dispatch);
    }
  };
}
