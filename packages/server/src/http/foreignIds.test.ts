import { parseChallenge } from '@payaloud/core/confirmation';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWallets } from '../test-support/createWallet';
import { storeKinds } from '../test-support/databases';
import { createForeignWorld, foreignRequests, type ForeignWorld } from '../test-support/foreignRequests';

describe.each(storeKinds)('over %s', (kind) => {
  const openWallet = createWallets(kind);
  let world: ForeignWorld;
  let statements = 0;

  beforeAll(async () => {
    world = await createForeignWorld(await openWallet({ beforeStatement: () => (statements += 1) }));
  });

  it.each(Object.entries(foreignRequests))(
    'another user’s id is answered like one that nobody has: %s',
    async (_name, ask) => {
      /** Everything that is seen of a request. Of a challenge, which is random, what it allows. */
      const see = async (whose: 'ofAda' | 'ofNobody') => {
        const before = statements;
        const { body, ...answer } = await ask(world, world[whose]);
        const reading = typeof body.challenge === 'string' ? parseChallenge(body.challenge) : null;
        const seen = reading?.ok ? { keyId: reading.challenge.keyId, methods: reading.challenge.methods } : body;
        return { ...answer, seen, statements: statements - before };
      };
      // By the same status, headers and body, after as many statements.
      expect(await see('ofAda')).toEqual(await see('ofNobody'));
    },
  );
});
