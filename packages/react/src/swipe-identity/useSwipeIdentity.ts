import {
  createIdentityController,
  namesOf,
  type IdentityController,
  type IdentityControllerOptions,
} from '@payaloud/browser';
import type { IdentityState } from '@payaloud/core/identity';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useConnected, useDefaults, usePreferences, type Defaults } from '../provider';
import { useLive } from './useLive';

export interface UseSwipeIdentityOptions
  extends
    Omit<IdentityControllerOptions, 'language' | 'announcer' | 'names'>,
    Pick<Defaults<'identity'>, 'language' | 'announcer'> {}

export interface SwipeIdentityFlow {
  readonly state: IdentityState;
  /** Its functions are stable, and safe to call in every state. */
  readonly controller: IdentityController;
  /** `masked`: offer `controller.hearPayment`; no way works before it was heard. */
  readonly names: 'whole' | 'masked';
}

/** Confirms who pays: by a drawing, a passkey, the device or a code. Silent on mount. */
export function useSwipeIdentity(options: UseSwipeIdentityOptions): SwipeIdentityFlow {
  const { language, announcer } = useDefaults('identity', { language: options.language, announcer: options.announcer });
  const [chosen] = usePreferences();
  const names = namesOf(chosen);
  const live = useLive<IdentityControllerOptions>({ ...options, language, announcer, names });
  const [controller] = useState(() => createIdentityController(live));
  const state = useSyncExternalStore(controller.subscribe, controller.getState, controller.getState);

  useConnected(announcer);
  useEffect(() => controller.connect(), [controller]);
  // After every render: the same ways change nothing.
  useEffect(() => controller.setWays(options));

  return { state, controller, names };
}
