import type { ConfirmationPolicy } from '@payaloud/server';
import { limits } from './catalogue.ts';
import { amountOf, type ShopOrder } from './orders.ts';

/**
 * The methods that may confirm an order. None is needed for a card at the shop, because the card's bank asks the payer itself. Nobody
 * asks after a transfer above the limit or after the stored balance, so both need one.
 *
 * @param isVoiceAllowed Anybody with a recording may pass a voice check. Only for trying it out.
 */
export function policyFor(order: ShopOrder, isVoiceAllowed: boolean): ConfirmationPolicy | null {
  const { kind, payFrom, currency } = order.choice;
  const { confirmed, drawn } = limits[currency];
  const { minorUnits } = amountOf(order);
  if (payFrom === 'card' && (kind === 'cafe' || minorUnits <= confirmed)) return null;
  if (minorUnits > drawn) return { methods: ['code'] };
  const isVoiceEnough = isVoiceAllowed && minorUnits * 4 <= drawn;
  return { methods: ['code'], withDeviceKey: isVoiceEnough ? ['drawing', 'voice'] : ['drawing'] };
}
