import { answerMs, find, onSubmit, pause, type ZooCase } from '../zooCase';

const total = 'Your cart was updated. 2 items, 50 euros.';
const refusal = 'The promotion code was not found.';

const cart = `
  <p id="alert" aria-live="polite"></p>
  <form><label>Promotion code <input name="code"></label> <button>Apply</button></form>`;

/** The cart is rendered again after each change: the total is assertive, and the focus is restored later. */
export const assertiveCartTotal: ZooCase = {
  thread: 'https://github.com/shopware/shopware/pull/17341',
  heard: 'The total of the cart and the name of the field. That the code was not found is cut off.',
  finds: ['talked-over'],
  fault(page) {
    page.innerHTML = `${cart}<p id="total" role="alert"></p>`;
    onSubmit(async () => {
      await pause(answerMs);
      find('button').blur();
      find('#alert').textContent = refusal;
      find('#total').textContent = total;
      await pause(300);
      find('input').focus();
    });
  },
  mended(page) {
    page.innerHTML = `${cart}<p id="total" role="status"></p>`;
    find('#alert').setAttribute('aria-live', 'assertive');
    onSubmit(async () => {
      await pause(answerMs);
      find('input').focus();
      await pause(250);
      find('#alert').textContent = refusal;
      find('#total').textContent = total;
    });
  },
  async act(user) {
    find('button').focus();
    await user.key('Enter');
  },
};
