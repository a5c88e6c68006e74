/** Keeps how many drawings failed, so that a reload opens no new tries. */
export interface FailureMemory {
  /** 0 where nothing is known. */
  read(): number;
  write(failures: number): void;
}

/** Whoever can clear the site's data clears the template with it; so this needs no better lock than the template has. */
export const localFailureMemory: FailureMemory = {
  read() {
    try {
      return Number(localStorage.getItem(key)) || 0;
    } catch {
      return 0; // Cookies are blocked: the tries are counted for this page only.
    }
  },
  write(failures) {
    try {
      localStorage.setItem(key, String(failures));
    } catch {
      // As above, or the quota is used up.
    }
  },
};

const key = 'payaloud-identity-failures';
