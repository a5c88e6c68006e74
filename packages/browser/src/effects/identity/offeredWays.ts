import type { KnownIdentity, OtherMethod } from '@payaloud/core/identity';
import { PayaloudBrowserError } from '../../errors';
import type { IdentityWays } from './options';

/**
 * The ways of the app. Plain device confirmation is the last: where the challenge does not allow it, nothing moves.
 *
 * @throws {PayaloudBrowserError} `drawing-alone`
 */
export function offeredWays({ onPasskey, onDevice, onCode }: IdentityWays): KnownIdentity['otherMethods'] {
  const [first, ...others]: OtherMethod[] = [
    ...(onPasskey ? (['passkey'] as const) : []),
    ...(onCode ? (['code'] as const) : []),
    ...(onDevice ? (['device'] as const) : []),
  ];
  if (!first) {
    throw new PayaloudBrowserError(
      'drawing-alone',
      'A drawing is never the only way: give onPasskey, onDevice or onCode.',
    );
  }
  return [first, ...others];
}

/** A passkey that this browser cannot ask for is not offered where another way is. */
export function usableWays(ways: IdentityWays): KnownIdentity['otherMethods'] {
  const offered = offeredWays(ways);
  if (ways.passkey?.ask || typeof PublicKeyCredential !== 'undefined') return offered;
  const [first, ...others] = offered.filter((method) => method !== 'passkey');
  return first ? [first, ...others] : offered;
}
