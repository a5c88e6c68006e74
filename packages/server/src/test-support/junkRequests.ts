import { pageId, type Shop } from './createShop';

/** Requests that no page and no provider sends. */
export function junkFor(shop: Shop) {
  const orderId = shop.addOrder();
  const begun = `{"orderId":"${orderId}","means":"pm_card_visa"`;
  const put = (body: string, headers: Record<string, string> = {}, id: string = pageId()) =>
    shop.send('PUT', `payments/${id}`, { body, headers });
  const hook = (body: string) => shop.send('POST', 'webhook', { body, headers: { 'stripe-signature': 't=1,v1=00' } });
  return [
    () => put(begun),
    () => put(`${begun},"means":"pm_card_visa"}`),
    () => put(`${begun},"drawing":"AAAA"}`),
    () => put(`${begun}}`, { origin: 'https://evil.example' }),
    () => put(`${begun}}`, { 'content-type': 'text/plain' }),
    () => put(`${begun}}`, { 'x-user': 'eve' }, 'short'),
    () => put('['.repeat(8_000)),
    () => put(`${'{"orderId":'.repeat(500)}1${'}'.repeat(500)}`),
    () => put(JSON.stringify({ orderId: String.raw`\":"`.repeat(1_000) })),
    () => put('x'.repeat(100_000)),
    () => put('{"orderId":"nothing","means":"pm_card_visa"}'),
    () => shop.send('POST', `payments/${pageId()}`, { body: `${begun}}` }),
    () => shop.send('GET', 'nothing'),
    () => hook(JSON.stringify({ data: 'x'.repeat(200_000) })),
    () => hook('x'.repeat(300_000)),
  ];
}
