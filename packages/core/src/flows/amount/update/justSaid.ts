import type { AmountEntryState } from '../state';

/** In ms. After this time, matching words are the payer's own: payers often say the very amount that was read out. */
const echoMs = 2_000;

/** The field's last words while a microphone may hear their echo; null afterwards. */
export function justSaid({ said }: AmountEntryState, now: number): string | null {
  return said && now < said.readUntil + echoMs ? said.text : null;
}
