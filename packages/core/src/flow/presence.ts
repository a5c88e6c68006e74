/** An event of presence. `watched`: a component shows the flow. `left`: it no longer does. */
export type PresenceEvent = { readonly type: 'watched' } | { readonly type: 'left' };

/** The number of components that show a flow, after an event. Other events do not change it. */
export function watchersAfter(watchers: number, { type }: { readonly type: string }): number {
  if (type === 'watched') return watchers + 1;
  return type === 'left' ? Math.max(0, watchers - 1) : watchers;
}
