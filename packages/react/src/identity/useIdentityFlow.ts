import {
  createIdentityController,
  type IdentityByVoiceController,
  type IdentityController,
  type IdentityOptions,
  type LazyPart,
  type VoiceMethod,
} from '@payaloud/browser/internal';
import type { IdentityState } from '@payaloud/core/internal/identity';
import type { Readiness } from '@payaloud/core/languages';
import { useEffect } from 'react';
import { useAmountPrivacy, useConnected, useDefaults, type Defaults } from '../provider';
import { useFlow } from '../shared';
import { useReadiness } from '../shared/useReadiness';

export type UseConfirmIdentityOptions = Omit<IdentityOptions, 'language' | 'announcer' | 'amountPrivacy'> &
  Pick<Defaults, 'language' | 'announcer'>;

export interface ConfirmIdentityFlow {
  readonly state: IdentityState;
  /** Its functions are stable and safe to call in every state. */
  readonly controller: IdentityController;
  /** `masked`: offer `controller.speakPayment`; no method works until the payment was heard. */
  readonly amountPrivacy: 'whole' | 'masked';
  /** How far the code is that takes drawings. It is loaded only for a payer with a drawing. */
  readonly readiness: Readiness;
}

export interface ConfirmIdentityByVoiceFlow extends ConfirmIdentityFlow {
  /** Its functions are stable and safe to call in every state. */
  readonly controller: IdentityByVoiceController;
}

/** Connects the flow to a component. A voice is offered only if it is given here, whatever is in the options. */
export function useIdentityFlow(
  options: UseConfirmIdentityOptions,
  byVoice: { readonly method: VoiceMethod; readonly panel: LazyPart<unknown> | null } | null,
): ConfirmIdentityByVoiceFlow {
  const defaults = useDefaults('identity', { language: options.language, announcer: options.announcer });
  const { language, announcer } = defaults;
  const amountPrivacy = useAmountPrivacy(announcer);
  // Connected before the flow, whose effects may speak.
  useConnected(announcer);
  const [state, controller] = useFlow(createIdentityController, {
    ...options,
    language,
    announcer,
    clock: options.clock ?? defaults.clock,
    amountPrivacy,
    voice: byVoice?.method,
    voicePanel: byVoice?.panel,
  });
  // Called after every render; equal methods change nothing.
  useEffect(() => controller.setMethods(options));

  const readiness = useReadiness(controller);

  return { state, controller, amountPrivacy, readiness };
}
