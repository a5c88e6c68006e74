import { useIdentityFlow, type ConfirmIdentityFlow, type UseConfirmIdentityOptions } from './useIdentityFlow';

/**
 * Confirms the payer's identity with a drawing, a passkey, the device or a code. Silent on mount.
 *
 * @example
 *   const { state, controller } = useConfirmIdentity({ language: en, getChallenge, onDrawing: send, onCode: send });
 */
export function useConfirmIdentity(options: UseConfirmIdentityOptions): ConfirmIdentityFlow {
  return useIdentityFlow(options, null);
}
