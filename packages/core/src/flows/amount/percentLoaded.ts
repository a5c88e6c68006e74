import type { AmountEntryState } from './state';

/** Percentage from 0 to 100; null if the total is unknown. */
export function percentLoaded(state: AmountEntryState): number | null {
  if (state.status !== 'preparing' || state.step !== 'download' || !state.total) return null;
  return Math.min(100, Math.floor((100 * state.loaded) / state.total));
}
