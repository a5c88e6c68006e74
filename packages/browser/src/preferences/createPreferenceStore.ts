import { cleanPreferences, cleanWishes, defaultPreferences, type Preferences } from './preferences';

/** Where the payer's choices are kept: `localStorage`, or anything of its shape. */
export interface PreferenceStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The payer's choices over the app's, over the defaults. They stay on the device. */
export interface PreferenceStore {
  /** Stable until something changes. */
  getSnapshot(): Preferences;
  /** What the payer has chosen: what is missing was never asked. */
  getChosen(): Partial<Preferences>;
  /** The payer's own choice; it outranks the app's and is kept. */
  choose(change: Partial<Preferences>): void;
  /** The app's wishes; consent is not among them. */
  suggest(app: Partial<Preferences>): void;
  /** Forgets what the payer has chosen, here and in storage. */
  forget(): void;
  subscribe(listener: () => void): () => void;
}

const storageKey = 'payaloud.preferences';

/**
 * Touches storage at first use, not when made. Works without storage (private windows, blocked cookies): choices then
 * last as long as the page.
 */
export function createPreferenceStore({
  storage = defaultStorage,
}: { storage?: () => PreferenceStorage | null } = {}): PreferenceStore {
  const listeners = new Set<() => void>();
  let chosen: Partial<Preferences> = {};
  let stored: string | null = null;
  let app: Partial<Preferences> = {};
  let snapshot: Preferences | null = null;

  /** Storage is read each time: a consent that was taken back in another tab must not live on in this one. */
  function getChosen(): Partial<Preferences> {
    const text = load(storage, stored);
    if (text !== stored) {
      stored = text;
      chosen = parse(text);
      snapshot = null;
    }
    return chosen;
  }

  function keep(text: string | null) {
    save(storage, text);
    stored = load(storage, stored);
  }

  function change() {
    snapshot = null;
    for (const listener of Array.from(listeners)) listener();
  }

  return {
    getSnapshot() {
      const mine = getChosen();
      return (snapshot ??= { ...defaultPreferences, ...app, ...mine });
    },
    getChosen,
    choose(wanted) {
      chosen = { ...getChosen(), ...cleanPreferences(wanted) };
      keep(JSON.stringify(chosen));
      change();
    },
    suggest(wanted) {
      const clean = cleanWishes(wanted);
      if (JSON.stringify(clean) === JSON.stringify(app)) return;
      app = clean;
      change();
    },
    forget() {
      chosen = {};
      keep(null);
      change();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function defaultStorage(): PreferenceStorage | null {
  return typeof localStorage === 'undefined' ? null : localStorage;
}

// Reading `localStorage` itself throws where cookies are blocked, so the port is called inside the try.
function load(storage: () => PreferenceStorage | null, otherwise: string | null): string | null {
  try {
    return storage()?.getItem(storageKey) ?? null;
  } catch {
    return otherwise;
  }
}

function parse(text: string | null): Partial<Preferences> {
  try {
    return cleanPreferences(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

function save(storage: () => PreferenceStorage | null, text: string | null): void {
  try {
    if (text === null) storage()?.removeItem(storageKey);
    else storage()?.setItem(storageKey, text);
  } catch {
    // Full or forbidden: the choice lasts as long as the page.
  }
}
