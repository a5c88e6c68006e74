import type { ConfirmationMethod, SignedMethod } from '@payaloud/core/confirmation';
import { PayaloudServerError } from '../PayaloudServerError';

/** Methods that need nothing beside them. A payer without a device key needs one of them. */
type OwnMethod = 'passkey' | 'code';

/**
 * The methods that may confirm an order. The types hold two rules: a drawing or a voice counts only with the device key, and neither is ever the
 * only way.
 *
 * @example
 *   const upTo30 = { methods: ['passkey', 'code'], withDeviceKey: ['drawing'] } satisfies ConfirmationPolicy;
 */
export interface ConfirmationPolicy {
  readonly methods: readonly [OwnMethod, ...OwnMethod[]];
  /**
   * Signed by a device key of the user, which shows possession of a browser profile and nothing more. Keep amounts small: a drawing is
   * passed by one in six who know it, a voice by a recording.
   */
  readonly withDeviceKey?: readonly SignedMethod[];
}

/** The methods of a challenge, without duplicates. The types do not reach apps in JavaScript, so it checks the rules too. */
export function methodsOf(policy: ConfirmationPolicy, hasKey: boolean): readonly ConfirmationMethod[] {
  const { methods, withDeviceKey = [] } = policy;
  const isValid =
    methods.length > 0 &&
    methods.every((method) => method === 'passkey' || method === 'code') &&
    withDeviceKey.every((method) => method === 'drawing' || method === 'device' || method === 'voice');
  if (!isValid) {
    throw new PayaloudServerError('bad-policy', 'policyOf must name passkey or code, and the rest under withDeviceKey');
  }
  return [...new Set([...methods, ...(hasKey ? withDeviceKey : [])])];
}
