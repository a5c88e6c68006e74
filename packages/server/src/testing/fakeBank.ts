import type { IncomingMessage, ServerResponse } from 'node:http';
import { settleIntent, type FakeState } from './fakeStripeState';

/** The page of a bank that asks the payer with Yes and No, and leads back to the shop. */
export function answerBank(state: FakeState, request: IncomingMessage, response: ServerResponse, body: string): void {
  const id = new URL(request.url ?? '', 'http://bank').searchParams.get('intent') ?? '';
  const intent = state.intents.get(id);
  const question = intent?.status === 'requires_action' ? intent.next_action?.redirect_to_url : undefined;
  if (!intent || !question) return sendPage(response, '<h1>This payment is not waiting for an answer</h1>');
  if (request.method !== 'POST') return sendPage(response, askAbout(intent));
  const answer = new URLSearchParams(body).get('answer') === 'yes' ? 'paid' : 'refused';
  settleIntent(state, id, answer);
  if (!question.return_url) return sendPage(response, '<h1>Thank you. Go back to the shop.</h1>');
  const back = new URL(question.return_url);
  // https://docs.stripe.com/payments/payment-intents/verifying-status
  back.searchParams.set('payment_intent', id);
  back.searchParams.set('redirect_status', answer === 'paid' ? 'succeeded' : 'failed');
  response.writeHead(303, { location: back.href }).end();
}

function askAbout({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const figure = `${(amount / 10 ** digits).toFixed(digits)} ${currency.toUpperCase()}`;
  return `<h1>Your bank asks: do you pay ${figure}?</h1>
<form method="post"><button name="answer" value="yes">Yes</button> <button name="answer" value="no">No</button></form>`;
}

function sendPage(response: ServerResponse, main: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>The bank</title><main>${main}</main></html>`,
  );
}
