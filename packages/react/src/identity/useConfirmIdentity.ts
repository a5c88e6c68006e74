import {
  createIdentityController,
  type IdentityController,
  type IdentityOptions,
  type VoiceOption,
} from '@payaloud/browser/internal';
import type { IdentityState } from '@payaloud/core/internal/identity';
import type { Readiness } from '@payaloud/core/languages';
import { useEffect } from 'react';
import { useAmountPrivacy, useConnected, useDefaults, type Defaults } from '../provider';
import { useFlow } from '../shared';
import { useStableCheck } from '../shared/misuse';
import { useReadiness } from '../shared/useReadiness';

export type UseConfirmIdentityOptions = Omit<IdentityOptions, 'language' | 'announcer' | 'amountPrivacy'> &
  Pick<Defaults, 'language' | 'announcer'> &
  VoiceOption;

export interface ConfirmIdentityFlow {
  readonly state: IdentityState;
  /** Its functions are stable and safe to call in every state. */
  readonly controller: IdentityController;
  /** `masked`: offer `controller.speakPayment`; no method works until the payment was heard. */
  readonly amountPrivacy: 'whole' | 'masked';
  /** How far the code is that takes drawings. It is loaded only for a payer with a drawing. */
  readonly readiness: Readiness;
}

/**
 * Confirms the payer's identity with a drawing, a passkey, the device, a code or a voice. Silent on mount.
 *
 * @example
 *   const { state, controller } = useConfirmIdentity({ language: en, getChallenge, onDrawing: send, onCode: send });
 */
export function useConfirmIdentity(options: UseConfirmIdentityOptions): ConfirmIdentityFlow {
  const { language, announcer } = useDefaults('identity', { language: options.language, announcer: options.announcer });
  useStableCheck('unstable-prop', options.voice?.check, 'Create the `check` of a voice outside of render.');
  const amountPrivacy = useAmountPrivacy(announcer);
  // Connected before the flow, whose effects may speak.
  useConnected(announcer);
  const [state, controller] = useFlow(createIdentityController, { ...options, language, announcer, amountPrivacy });
  // Called after every render; equal methods change nothing.
  useEffect(() => controller.setMethods(options));

  const readiness = useReadiness(controller);

  return { state, controller, amountPrivacy, readiness };
}
