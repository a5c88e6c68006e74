import type { PartStatus } from '@payaloud/core/identity';

/** The loading hint of a control. Null if its code is loaded. */
export function partHint(part: PartStatus): 'loading' | 'failed' | null {
  switch (part) {
    case 'ready':
      return null;
    case 'failed':
      return 'failed';
    case 'waiting':
    case 'loading':
      return 'loading';
  }
}
