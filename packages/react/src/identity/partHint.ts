import type { PartStatus } from '@payaloud/core/identity';

/** What a control tells of the part that it needs. Null: nothing, because it is there. */
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
