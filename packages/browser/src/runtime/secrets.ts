/** Holds drawings, codes and templates by id, so that states, events, effects and traces never contain them. */
export interface Secrets<Secret> {
  /** Stores a secret and returns its id. */
  readonly hold: (secret: Secret) => string;
  readonly peek: (id: string) => Secret | undefined;
  /** Returns the secret and forgets it. */
  readonly take: (id: string) => Secret | undefined;
  readonly forget: (id: string) => void;
}

/** `kind` prefixes every id, so that ids of two kinds never collide. */
export function createSecrets<Secret>(kind: string): Secrets<Secret> {
  const held = new Map<string, Secret>();
  let count = 0;
  return {
    hold(secret) {
      count += 1;
      const id = `${kind}-${count}`;
      held.set(id, secret);
      return id;
    },
    peek: (id) => held.get(id),
    take(id) {
      const secret = held.get(id);
      held.delete(id);
      return secret;
    },
    forget: (id) => void held.delete(id),
  };
}
