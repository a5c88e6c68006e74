import type { Clock } from '../runtime';
import type { TemplateStore } from './wrappingKey';

/** Remembers when a template was last used. */
export interface LastUse {
  mark(store: TemplateStore): Promise<void>;
  /** If the store does not know the last use, it counts from now. */
  isTooLongAgo(store: TemplateStore): Promise<boolean>;
  forget(store: TemplateStore): Promise<void>;
}

/** `unusedMs`: how long a template may be unused, in ms; stores nothing without it. */
interface LastUseOptions {
  readonly key: string;
  readonly unusedMs?: number;
  readonly clock: Pick<Clock, 'wall'>;
}

/** A record of its own beside the template, so that marking a use cannot restore a template that is being deleted. */
export function createLastUse({ key, unusedMs, clock }: LastUseOptions): LastUse {
  const mark = async (store: TemplateStore) => {
    if (unusedMs !== undefined) await store.set(key, clock.wall());
  };
  return {
    mark,
    async isTooLongAgo(store) {
      if (unusedMs === undefined) return false;
      const used = await store.get(key);
      if (typeof used === 'number') return clock.wall() - used > unusedMs;
      await mark(store);
      return false;
    },
    forget: async (store) => {
      if (unusedMs !== undefined) await store.delete(key);
    },
  };
}
