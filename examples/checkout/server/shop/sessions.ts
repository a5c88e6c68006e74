import { createId, type ShopData } from './shopData.ts';

export interface Sessions {
  readonly userOf: (request: Request) => string | null;
  /** Opens a guest's account. @returns The cookie. */
  readonly open: () => { readonly user: string; readonly cookie: string };
  /** True if this session has just been opened. A real shop asks for the password again. */
  readonly isProven: (request: Request) => boolean;
}

/** In ms. A new session belongs to the account's owner, and may add a device key this long. */
const provenMs = 30 * 60_000;

export function createSessions({ rows }: ShopData, now: () => number): Sessions {
  const find = (request: Request) => {
    const id = /(?:^|; *)session=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
    if (id === undefined) return null;
    const found = rows('select user, proved_at from sessions where id = ?', id);
    return (found[0] as { readonly user: string; readonly proved_at: number } | undefined) ?? null;
  };
  return {
    userOf: (request) => find(request)?.user ?? null,
    open() {
      const [id, user] = [createId(), `guest-${createId()}`];
      rows('insert into sessions values (?, ?, ?)', id, user, now());
      return { user, cookie: `session=${id}; Path=/; HttpOnly; SameSite=Lax` };
    },
    isProven(request) {
      const session = find(request);
      return session !== null && now() - session.proved_at < provenMs;
    },
  };
}
