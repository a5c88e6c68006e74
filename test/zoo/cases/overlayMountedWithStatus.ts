import { find, onPress, pause, type ZooCase } from '../zooCase';

const status = 'Placing your order';
const overlay = (attributes: string) =>
  `<div class="overlay"><i class="spinner"></i><p ${attributes}>${status}</p></div>`;

/** The overlay brings its status region along, with the text in it. */
export const overlayMountedWithStatus: ZooCase = {
  thread: 'https://github.com/hlxsites/aem-boilerplate-commerce/pull/1344',
  heard:
    'Nothing after the press in some screen readers, while sighted users see that the order is placed. Orca 48 says it.',
  finds: ['mounted-with-text'],
  fault(page) {
    page.innerHTML = '<button>Place order</button>';
    onPress(async () => {
      page.insertAdjacentHTML('beforeend', overlay('role="status" aria-live="polite"'));
      await pause(1_500);
      page.querySelector('.overlay')?.remove();
    });
  },
  mended(page) {
    page.innerHTML = '<button>Place order</button><p id="status" role="status"></p>';
    onPress(async () => {
      page.insertAdjacentHTML('beforeend', overlay('aria-hidden="true"'));
      find('#status').textContent = status;
      await pause(1_500);
      page.querySelector('.overlay')?.remove();
    });
  },
  async act(user) {
    find('button').focus();
    await user.key('Enter');
  },
};
