/** Holds drawings, codes and templates by id, so that no state, event or effect has them, and no trace shows them. */
export interface Secrets<Secret> {
  /** Returns the id. */
  readonly hold: (secret: Secret) => string;
  readonly peek: (id: string) => Secret | undefined;
  /** The secret, which is then forgotten. */
  readonly take: (id: string) => Secret | undefined;
  readonly forget: (id: string) => void;
}

/** `kind` begins every id, so that two kinds never share one. */
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
