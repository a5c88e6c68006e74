import { expect, userEvent, waitFor, within } from 'storybook/test';

/** The payer's actions in a story. Controls are found by their accessible names. */
export function payerIn(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  // Earlier stories share the page's announcer. A read-back waits for their messages, up to 8 s for each text.
  const patient = { timeout: 13_000 };
  const button = (name: string | RegExp) => canvas.findByRole('button', { name }, patient);
  return {
    canvas,
    button,
    press: async (name: string | RegExp) => userEvent.click(await button(name)),
    /** Presses Accept once the amount was delivered, which enables it. */
    async accept(name: RegExp = /^(Yes, |Oui, |对，)/) {
      const accept = await button(name);
      await waitFor(() => expect(accept).not.toHaveAttribute('aria-disabled'), patient);
      await userEvent.click(accept);
    },
    type: async (text: string) => userEvent.type(await canvas.findByRole('textbox'), text),
    sees: (text: string | RegExp) => canvas.findByText(text, undefined, patient),
    async status(status: string) {
      const root = canvasElement.querySelector('[data-payaloud="amount-field"]');
      await waitFor(() => expect(root).toHaveAttribute('data-status', status), patient);
    },
  };
}
