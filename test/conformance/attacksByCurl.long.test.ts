import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { lines } from '../../examples/checkout/server/test-support/attackLines';
import { startCheckout } from '../../examples/checkout/server/test-support/startCheckout';

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) console.warn('SKIPPED attacks.sh: needs curl');

/** `examples/checkout/server/attacks.test.ts` sends the same from the page at every commit. */
it.skipIf(!hasCurl)('attacks on the running server charge nobody twice, with curl', async () => {
  const checkout = await startCheckout();
  const path = fileURLToPath(new URL('../../examples/checkout/server/attacks/attacks.sh', import.meta.url));
  const { stdout } = await promisify(execFile)('sh', [path, checkout.base]);
  checkout.close();
  expect(stdout.trim().split('\n')).toEqual(lines);
});
