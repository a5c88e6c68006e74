/** An event of presence. `watched`: a component shows the flow. `left`: it no longer does. */
export type PresenceEvent = { readonly type: 'watched' } | { readonly type: 'left' };

/** Counts the components that show a flow. Returns the same state if the number stays. */
export function countWatchers<State extends { readonly watchers: number }>(
  state: State,
  { type }: { readonly type: string },
): State {
  const watchers = watchersAfter(state.watchers, type);
  return watchers === state.watchers ? state : { ...state, watchers };
}

function watchersAfter(watchers: number, type: string): number {
  if (type === 'watched') return watchers + 1;
  return type === 'left' ? Math.max(0, watchers - 1) : watchers;
}
