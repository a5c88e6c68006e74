import { cleanPreferences, cleanWishes, defaultPreferences, type Preferences } from './preferences';

/** Keeps the payer's choices: `localStorage`, or an object with these methods. */
export interface PreferenceStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The payer's choices, which outrank the app's, which outrank the defaults. They stay on the device. */
export interface PreferenceStore {
  /** The same object until something changes. */
  getSnapshot(): Preferences;
  /** Only the payer's own choices. */
  getChosen(): Partial<Preferences>;
  /** Records the payer's choice, which is kept and outranks the app's. */
  choose(change: Partial<Preferences>): void;
  /** Sets the app's preferences. Consent and the choice of the regions are ignored, because only the payer can give them. */
  suggest(app: Partial<Preferences>): void;
  /** Deletes the payer's choices, here and in storage. */
  forget(): void;
  subscribe(listener: () => void): () => void;
}

const storageKey = 'payaloud.preferences';

/**
 * Creates a store that touches storage at first use. Without storage (private windows, blocked cookies), choices last
 * until the page is closed.
 *
 * @example
 *   const preferences = createPreferenceStore({ storage: () => sessionStorage });
 *   preferences.suggest({ rate: 1.2 });
 */
export function createPreferenceStore({
  storage = defaultStorage,
}: { storage?: () => PreferenceStorage | null } = {}): PreferenceStore {
  const listeners = new Set<() => void>();
  let chosen: Partial<Preferences> = {};
  let stored: string | null = null;
  let app: Partial<Preferences> = {};
  let snapshot: Preferences | null = null;

  /** Reads storage each time, so that consent withdrawn in another tab ends here, too. */
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

// If cookies are blocked, reading `localStorage` itself throws, so `storage` is called inside the try.
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
    // Storage is full or forbidden: the choice lasts until the page is closed.
  }
}
