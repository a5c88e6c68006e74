import { afterAll, afterEach, beforeEach } from 'vitest';

interface Closable {
  readonly close: () => Promise<unknown>;
}

/** Closes everything that `open` opens: after its test, or after the last test if `beforeAll` opened it. */
export function closeAfterwards<Options, Opened extends Closable>(
  open: (options?: Options) => Promise<Opened>,
): (options?: Options) => Promise<Opened> {
  const all: Closable[] = [];
  let shared = 0;
  const closeFrom = async (count: number) => {
    for (const { close } of all.splice(count).reverse()) await close();
  };
  beforeEach(() => {
    shared = all.length;
  });
  afterEach(() => closeFrom(shared));
  afterAll(() => closeFrom(0));
  return async (options) => {
    const opened = await open(options);
    all.push(opened);
    return opened;
  };
}
