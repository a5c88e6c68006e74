import type { ConfirmationPolicy } from '@payaloud/server';
import { limits } from './catalogue.ts';
import { amountOf, type ShopOrder } from './orders.ts';

interface Ways {
  /** True if a voice may confirm small orders. Anybody with a recording may pass its check, so this is only for trying it out. */
  readonly isVoiceAllowed: boolean;
  /** True if the payer has set up a passkey. Nobody else is asked for one. */
  readonly hasPasskey: boolean;
}

/**
 * The methods that may confirm an order. None is needed for a card at the shop, because the card's bank asks the payer itself. Nobody
 * asks after a transfer above the limit or after the stored balance, so both need one.
 */
export function policyFor(order: ShopOrder, { isVoiceAllowed, hasPasskey }: Ways): ConfirmationPolicy | null {
  const { kind, payFrom, currency } = order.choice;
  const { confirmed, drawn } = limits[currency];
  const { minorUnits } = amountOf(order);
  if (payFrom === 'card' && (kind === 'cafe' || minorUnits <= confirmed)) return null;
  const methods = hasPasskey ? (['passkey', 'code'] as const) : (['code'] as const);
  if (minorUnits > drawn) return { methods };
  const isVoiceEnough = isVoiceAllowed && minorUnits * 4 <= drawn;
  return { methods, withDeviceKey: isVoiceEnough ? ['drawing', 'voice'] : ['drawing'] };
}
