/** Counts voices that were not recognized, across the pages of this device. */
export interface VoiceTries {
  /** Misses since the payer last confirmed. 0 if nothing is stored. */
  read(): number;
  write(misses: number): void;
}

/** In `localStorage`, so that a reload grants no new tries. Without it, tries are counted for this page only. */
export const localVoiceTries: VoiceTries = {
  read() {
    try {
      // A stored value that is not a number was written by other code, so it counts as nothing.
      return Math.max(0, Math.floor(Number(localStorage.getItem(key))) || 0);
    } catch {
      return 0;
    }
  },
  write(misses) {
    try {
      localStorage.setItem(key, String(misses));
    } catch {
      // Cookies are blocked, or the quota is used up.
    }
  },
};

const key = 'payaloud-voice';
