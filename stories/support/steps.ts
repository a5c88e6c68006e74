import { expect, userEvent, waitFor, within } from 'storybook/test';

/** What a payer does in a story, by the names that a screen reader says. */
export function payerIn(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  // The page has one announcer: a read-back waits behind what the stories before have announced, up to 8 s for each text.
  const patient = { timeout: 13_000 };
  const button = (name: string | RegExp) => canvas.findByRole('button', { name }, patient);
  return {
    canvas,
    button,
    press: async (name: string | RegExp) => userEvent.click(await button(name)),
    /** Presses once the amount was delivered (law 2). */
    async accept(name: RegExp = /^Accept /) {
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
