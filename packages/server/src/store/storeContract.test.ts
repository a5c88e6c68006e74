import { afterEach, beforeAll, describe, it } from 'vitest';
import { createPlace, openStore, storeKinds, type OpenedStore, type Place } from '../test-support/databases';
import { hasPgBouncer, startPgBouncer } from '../test-support/pgBouncer';
import { storeContract } from '../testing/storeContract';

const kinds = [
  ...storeKinds,
  ...(storeKinds.includes('postgres') && hasPgBouncer ? ['postgres behind PgBouncer'] : []),
];

describe.each(kinds)('a store in %s', (kind) => {
  const opened: OpenedStore[] = [];
  let place: Place;
  const open = async () => {
    const one = openStore(place);
    opened.push(one);
    return one.store;
  };
  beforeAll(async () => {
    place = await createPlace(kind === 'sqlite' ? 'sqlite' : 'postgres');
    if (place.kind === 'postgres' && kind !== 'postgres') {
      place = { ...place, host: await startPgBouncer(place.host) };
    }
    await (await open()).migrate();
  });
  afterEach(() => Promise.all(opened.splice(0).map(({ close }) => close())));

  for (const { name, check } of storeContract) it(name, () => check(open));
});
