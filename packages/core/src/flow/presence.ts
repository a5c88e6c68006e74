/** An event of presence. `watched`: a component shows the flow. `left`: it no longer does. */
export type PresenceEvent = { readonly type: 'watched' } | { readonly type: 'left' };

/** Counts the components that show a flow. Returns the same state if the number stays. */
export function countWatchers<State extends { readonly watchers: number }>(
  state: State,
  { type }: { readonly type: string },
): State {
  if (type === 'watched') return { ...state, watchers: state.watchers + 1 };
  return type === 'left' && state.watchers > 0 ? { ...state, watchers: state.watchers - 1 } : state;
}
