import { answerMs, find, onSubmit, pause, type ZooCase } from '../zooCase';

const reply = 'Your parcel comes on Friday.';
const chat = `
  <ul id="messages"></ul>
  <form><label>Message <input></label> <button>Send</button></form>
  <p id="region" role="status"></p>`;

/** The widget has a region, and its test asks for no more. The reply is never written to it. */
export const regionWithoutAnnouncement: ZooCase = {
  thread: 'https://github.com/microsoft/omnichannel-chat-widget/issues/934',
  heard: 'Nothing after Send, while the reply is shown.',
  finds: ['silent-after-action'],
  fault(page) {
    page.innerHTML = chat;
    onSubmit(async () => {
      await pause(answerMs);
      find('#messages').insertAdjacentHTML('beforeend', `<li>${reply}</li>`);
    });
  },
  mended(page) {
    page.innerHTML = chat;
    onSubmit(async () => {
      await pause(answerMs);
      find('#messages').insertAdjacentHTML('beforeend', `<li>${reply}</li>`);
      find('#region').textContent = reply;
    });
  },
  async act(user) {
    find('input').focus();
    await user.type('Where');
    await user.key('Enter');
  },
};
