import { find, type ZooCase } from '../zooCase';

const message = 'Enter a valid card number.';
const card = '<label>Card number <input inputmode="numeric"></label><div id="error"></div><button>Pay</button>';

/** A vendor's card component adds and removes the region of its error together with the text. */
export const errorInsertedWithText: ZooCase = {
  thread: 'https://github.com/Adyen/adyen-web/issues/3112',
  heard: 'The name of the next control. Some screen readers do not say that the card number is wrong. Orca 48 says it.',
  finds: ['mounted-with-text'],
  fault(page) {
    page.innerHTML = `<div class="card-component">${card}</div>`;
    find('input').addEventListener('blur', () => {
      find('#error').innerHTML = `<span aria-live="polite">${message}</span>`;
    });
  },
  mended(page) {
    page.innerHTML = `<div class="card-component">${card}</div>`;
    find('#error').setAttribute('aria-live', 'polite');
    find('input').addEventListener('blur', () => {
      find('#error').textContent = message;
    });
  },
  async act(user) {
    find('input').focus();
    await user.type('4111');
    await user.key('Tab');
  },
};
