import { find, type ZooCase } from '../zooCase';

const field = '<label>Amount <input inputmode="decimal"></label><button>Next</button>';

/**
 * A field that knows only the point drops the comma when it is left: 123,45 becomes 12,345. Everything that is said is
 * right. The amount is wrong, and the log cannot know which amount the user meant. Only a read-back can tell.
 */
export const commaMovedOnBlur: ZooCase = {
  thread: 'https://github.com/adobe/react-spectrum/issues/4927',
  heard: 'The name of the next control. That 123,45 became 12,345 is not said.',
  finds: [],
  fault(page) {
    page.innerHTML = field;
    const input = find('input') as HTMLInputElement;
    input.addEventListener('blur', () => {
      input.value = Number(input.value.replaceAll(',', '')).toLocaleString('en-GB');
    });
  },
  mended(page) {
    page.innerHTML = `${field}<p id="question" role="status"></p>`;
    const input = find('input') as HTMLInputElement;
    input.addEventListener('blur', () => {
      const [whole, cents] = input.value.split(',');
      find('#question').textContent = `Amount: ${whole} point ${cents}. Change it if that is wrong.`;
    });
  },
  async act(user) {
    find('input').focus();
    await user.type('123,45');
    await user.key('Tab');
  },
};
