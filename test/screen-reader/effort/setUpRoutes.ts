import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import type { Desk } from '../support/desk';
import { startWalk, type Walk } from '../support/walk';
import { createDrawnSign } from './drawnSign';

const say = en.sentences.identity;
const { setup } = voice;

interface SetUpRoute {
  readonly name: string;
  readonly go: (desk: Desk, url: string) => Promise<Walk>;
}

/** From the control before it to the end. Each begins on a page that keeps nothing yet. */
export const setUpRoutes: readonly SetUpRoute[] = [
  {
    name: 'drawing, three times',
    async go(desk, url) {
      const session = await desk.page.context().newCDPSession(desk.page);
      const { draw } = createDrawnSign(desk.page, session);
      const walk = await startWalk(desk, `${url}?scene=enrollment`);
      await walk.press('Tab', starting(say.consent.give));
      await walk.press('Return', /dialog/);
      for (let repetition = 1; repetition <= 3; repetition += 1) await walk.act('draws', draw, /\d|finish/i);
      // It comes before the button that has the focus.
      await walk.press('shift+Tab', starting(say.enrollment.finish));
      await walk.press('Return', starting(say.enrollment.enrolled));
      return walk;
    },
  },
  {
    name: 'voice, three rounds',
    async go(desk, url) {
      const walk = await startWalk(desk, `${url}?scene=voice-enrollment`);
      await walk.press('Tab', starting(setup.start));
      await walk.press('Return', /show that it’s you/);
      await walk.press('Tab', starting(setup.agree));
      await walk.untilWorks(starting(setup.agree));
      await walk.press('Return', /^Round 1 of 3/);
      for (let round = 1; round <= 3; round += 1) {
        await walk.untilWorks(starting(setup.talk));
        const digits = await desk.page.locator('[data-part="digits"]').innerText();
        await walk.press('Return', 'pressed');
        const heard = round < 3 ? new RegExp(`Round ${round + 1} of 3`) : starting(setup.ends.enrolled);
        await walk.act(`says “${digits}”`, () => sayDigits(desk), heard);
      }
      return walk;
    },
  },
];

async function sayDigits({ page }: Desk): Promise<void> {
  await page.waitForFunction(() => window.payerVoice.isMicrophoneOpen());
  await page.evaluate(() => window.payerVoice.sayDigits());
}

function starting(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.?()]/g, '.')}`);
}
