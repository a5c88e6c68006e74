import { find, onPress, pause, type ZooCase } from '../zooCase';

const messages = ['The voltage is 4.5 volts.', 'The resistance is 500 ohms.', 'The current is 9 milliamps.'];

/**
 * Several polite messages come through one region. VoiceOver begins each before it has finished the one before. JAWS and
 * NVDA do not. The log was made after Orca, which queues polite messages, so it hears three messages and no fault.
 */
export const queuedAlertsInOneRegion: ZooCase = {
  thread: 'https://github.com/phetsims/scenery-phet/issues/362',
  heard: 'With VoiceOver the last of three messages whole, and only the beginning of the others.',
  finds: [],
  fault(page) {
    page.innerHTML = '<button>Measure</button><p class="region" aria-live="polite"></p>';
    onPress(async () => {
      for (const message of messages) {
        find('.region').textContent = message;
        await pause(200);
      }
    });
  },
  mended(page) {
    const regions = messages.map((_message, index) => `<p id="region-${index}" aria-live="polite"></p>`);
    page.innerHTML = `<button>Measure</button>${regions.join('')}`;
    onPress(async () => {
      for (const [index, message] of messages.entries()) {
        find(`#region-${index}`).textContent = message;
        await pause(200);
      }
    });
  },
  async act(user) {
    find('button').focus();
    await user.key('Enter');
  },
};
