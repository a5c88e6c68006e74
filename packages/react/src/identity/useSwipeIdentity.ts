import {
  amountPrivacyOf,
  createIdentityController,
  type IdentityController,
  type IdentityControllerOptions,
  type IdentityOptions,
  type VoiceOption,
} from '@payaloud/browser';
import type { IdentityState } from '@payaloud/core/identity';
import { useEffect } from 'react';
import { useConnected, useDefaults, usePreferences, type Defaults } from '../provider';
import { useFlow } from '../shared';

export type UseSwipeIdentityOptions = Omit<IdentityOptions, 'language' | 'announcer' | 'amountPrivacy'> &
  Pick<Defaults, 'language' | 'announcer'> &
  VoiceOption;

export interface SwipeIdentityFlow {
  readonly state: IdentityState;
  /** Its functions are stable and safe to call in every state. */
  readonly controller: IdentityController;
  /** `masked`: offer `controller.speakPayment`; no way works until the payment was heard. */
  readonly amountPrivacy: 'whole' | 'masked';
}

/** Confirms the payer's identity with a drawing, a passkey, the device, a code or a voice. Silent on mount. */
export function useSwipeIdentity(options: UseSwipeIdentityOptions): SwipeIdentityFlow {
  return useIdentityFlow(createIdentityController, options);
}

export function useIdentityFlow(
  create: (options: IdentityControllerOptions) => IdentityController,
  options: UseSwipeIdentityOptions,
): SwipeIdentityFlow {
  const { language, announcer } = useDefaults('identity', { language: options.language, announcer: options.announcer });
  const [chosen] = usePreferences();
  const amountPrivacy = amountPrivacyOf(chosen);
  // Connected before the flow, whose effects may speak.
  useConnected(announcer);
  const [state, controller] = useFlow(create, { ...options, language, announcer, amountPrivacy });
  // Called after every render; equal ways change nothing.
  useEffect(() => controller.setWays(options));

  return { state, controller, amountPrivacy };
}
