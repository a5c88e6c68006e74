import type { KnownIdentity, OtherMethod } from '@payaloud/core/internal/identity';
import { PayaloudBrowserError } from '../../errors';
import type { OtherMethodOptions } from './options';

/**
 * The methods that the app offers. Plain device confirmation comes last, so that nothing moves if the challenge does not allow it.
 * @throws {PayaloudBrowserError} `drawing-alone`
 */
export function offeredMethods({ onPasskey, onDevice, onCode }: OtherMethodOptions): KnownIdentity['otherMethods'] {
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

/** Leaves out the passkey if this browser cannot ask for one and another method exists. */
export function usableMethods(options: OtherMethodOptions): KnownIdentity['otherMethods'] {
  const offered = offeredMethods(options);
  if (options.passkey?.ask || typeof PublicKeyCredential !== 'undefined') return offered;
  const [first, ...others] = offered.filter((method) => method !== 'passkey');
  return first ? [first, ...others] : offered;
}
