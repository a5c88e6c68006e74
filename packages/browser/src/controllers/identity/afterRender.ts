/**
 * Says what a change of state is worth once the page has followed it. A modal that opens or closes takes a message that
 * was just written out of reach, so that the announcer must write it again, and the payer hears it twice (law 3). React
 * renders a store's change within microtasks: the next task finds the modal open or closed.
 */
export function afterRender(say: () => void): void {
  setTimeout(say);
}
