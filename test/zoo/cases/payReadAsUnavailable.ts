import { find, onSubmit, type ZooCase } from '../zooCase';

const form = '<p>22 pounds, for a parrot.</p><form><button>Confirm payment</button></form><a href="#cancel">Cancel</a>';

/** Confirm is disabled after the press, so that nobody pays twice. */
export const payReadAsUnavailable: ZooCase = {
  thread: 'https://github.com/govuk-pay/pay-frontend/pull/4045',
  heard: '"Unavailable" as the answer to the press of Confirm payment, and nothing of the payment.',
  finds: ['unavailable-after-press', 'focus-lost'],
  fault(page) {
    page.innerHTML = form;
    onSubmit(() => find('button').setAttribute('disabled', ''));
  },
  mended(page) {
    page.innerHTML = `${form}<p id="status" role="status"></p>`;
    onSubmit(() => {
      find('#status').textContent = 'Payment confirmation submitted.';
    });
  },
  async act(user) {
    find('button').focus();
    await user.key('Enter');
  },
};
