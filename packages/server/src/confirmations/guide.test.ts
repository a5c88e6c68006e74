import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChallenge } from '@payaloud/core/confirmation';
import { money } from '@payaloud/core/money';
import { afterAll, expect, it } from 'vitest';
import type { Confirmations } from '../createConfirmations';
import { createPlace, openStore } from '../test-support/databases';
import { filesOf, root } from '../../../../test/packaging/guides';

const path = join(root, 'packages', 'server', 'src', 'confirmations', `guide-${process.pid}.ts`);
afterAll(() => rmSync(path, { force: true }));

it('the code of the guide sends a code that names amount and payee, and takes a drawing up to 30 dollars', async () => {
  writeFileSync(path, filesOf('confirmations')[0]?.code ?? '');
  const { createWalletConfirmations } = await import(/* @vite-ignore */ path);
  const { store, close } = openStore(await createPlace('sqlite'));
  await store.migrate();
  const messages: string[] = [];
  const wallet = { text: async (_user: string, message: string) => messages.push(message) };
  const confirmations: Confirmations = createWalletConfirmations(wallet, store);
  const payee = { id: 'cafe', name: 'Corner Cafe' };
  const asked = { user: 'ada', orderId: '17', order: { amount: money(2825, 'USD'), payee } };
  const challenge = (await confirmations.issue({ ...asked, keyId: null })) ?? '';
  expect(parseChallenge(challenge)).toMatchObject({ ok: true, challenge: { methods: ['passkey', 'code'] } });
  expect(await confirmations.sendCode({ ...asked, challenge })).toEqual({ outcome: 'sent', to: null });
  expect(messages).toEqual([expect.stringMatching(/^\d{6} pays 28.25 USD to Corner Cafe$/)]);
  await close();
});
