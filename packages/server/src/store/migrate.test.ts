import { expect, it } from 'vitest';
import { createPlace, openSqlite } from '../test-support/databases';
import { createWallets } from '../test-support/createWallet';
import { pageId } from '../test-support/createShop';

const openWallet = createWallets();
const added = ['payers', 'challenges', 'device_keys', 'passkeys', 'attempts', 'payee_news', 'payees'];

it('a database from before confirmations and payees gets their tables, and keeps its payments', async () => {
  const place = (await createPlace('sqlite')) as { kind: 'sqlite'; path: string };
  const before = await openWallet({ place, policyOf: () => null });
  const [id, orderId] = [pageId(), before.addOrder()];
  await before.payWith(orderId, undefined, id);
  await before.closeStore();
  const database = openSqlite(place.path);
  for (const name of added) database.exec(`drop table payaloud_${name}`);
  database.exec('alter table payaloud_payments drop column payee_id');
  database.exec('drop index payaloud_payment_events_settled');
  database.exec('drop index payaloud_payment_names_refused');
  database.exec('alter table payaloud_payment_names rename to kept');
  database.exec('create table payaloud_payment_names (id text primary key, payment_id text not null) without rowid');
  database.exec('insert into payaloud_payment_names select id, payment_id from kept');
  database.exec('drop table kept');
  database.exec('delete from payaloud_schema where version > 1');
  database.close();
  const after = await openWallet({ place });
  expect((await after.send('GET', `payments/${id}`)).body.kind).toBe('succeeded');
  const signer = await after.enroll();
  const order = after.addOrder();
  expect(await after.draw(order, signer, await after.challenge(order, signer))).toBe('confirmed');
});
