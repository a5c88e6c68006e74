import { afterAll, beforeAll, describe, it } from 'vitest';
import { servePage, type ServedPage } from '../../end-to-end/servePage';
import { startDesk, type Desk } from '../support/desk';
import { startWalk, type WalkStart } from '../support/walk';
import { writesTables, writeTable } from '../support/writeTable';
import { amountRoutes, type Route } from './amountRoutes';
import { effortOf, type Effort } from './effortOf';
import { expectEqual } from './expectEqual';
import { createIdentityPayer, identityRoutes } from './identityRoutes';
import { payRoutes } from './payRoutes';
import { rowsOf } from './ledger';
import { setUpRoutes } from './setUpRoutes';

/** Each walk takes a few seconds. */
const walksTimeout = 120_000;

describe('the effort of each way through a task, through Orca', () => {
  let site: ServedPage;
  let desk: Desk;

  beforeAll(async () => {
    site = await servePage('tasks.tsx', { pages: 'test/screen-reader/pages' });
    desk = await startDesk();
  });

  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  async function measure(routes: readonly Route[], start: WalkStart = {}) {
    const ledger = new Map<string, Effort>();
    for (const { name, scene, go } of routes) {
      const walk = await startWalk(desk, `${site.url}?scene=${scene}`, start);
      await go(walk);
      ledger.set(name, effortOf(walk.transcript()));
    }
    return ledger;
  }

  it(
    'confirms an identity by a drawing or a voice in as many steps as by a passkey or a pasted code',
    async () => {
      const payer = await createIdentityPayer(desk, site.url);
      const ledger = new Map<string, Effort>();
      for (const { name, go } of identityRoutes) ledger.set(name, effortOf((await go(payer)).transcript()));
      if (writesTables) await writeTable('effort', 'identity', rowsOf(ledger));
      expectEqual(ledger, 'steps', ['drawing', 'passkey', 'code, pasted', 'voice']);
      // The passkey’s own prompt, which the virtual authenticator does not show, has words of its own.
      expectEqual(ledger, 'words', ['drawing', 'code, pasted']);
    },
    walksTimeout,
  );

  it(
    'enters an amount by a percentage in as many steps as by typing',
    async () => {
      const claimed = ['typed', 'a percentage'];
      const ledger = await measure(amountRoutes.filter(({ name }) => writesTables || claimed.includes(name)));
      if (writesTables) await writeTable('effort', 'amount', rowsOf(ledger));
      expectEqual(ledger, 'steps', claimed);
    },
    walksTimeout,
  );

  it.runIf(writesTables)(
    'sets up a drawing, and a voice',
    async () => {
      const ledger = new Map<string, Effort>();
      for (const { name, go } of setUpRoutes) ledger.set(name, effortOf((await go(desk, site.url)).transcript()));
      await writeTable('effort', 'set-up', rowsOf(ledger));
    },
    walksTimeout,
  );

  it.runIf(writesTables)(
    'pays',
    async () => {
      await writeTable('effort', 'pay', rowsOf(await measure(payRoutes, { after: /about to pay/ })));
    },
    walksTimeout,
  );
});
