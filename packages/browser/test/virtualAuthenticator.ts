import { cdp } from 'vitest/browser';

/** Runs `act` with a virtual authenticator of Chromium beside the page. */
export async function withAuthenticator(
  options: { hasPrf: boolean; isUserVerified?: boolean },
  act: () => Promise<void>,
) {
  // The session is Chromium's own; its commands are not in the runner's types.
  const session = cdp() as unknown as { send(method: string, params?: object): Promise<{ authenticatorId: string }> };
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      ...options,
    },
  });
  try {
    await act();
  } finally {
    await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
    await session.send('WebAuthn.disable');
  }
}
