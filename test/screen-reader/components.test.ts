import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage, type ServedPage } from '../end-to-end/servePage';
import type { SceneName } from './pages/scenes';
import { isFirefox, startDesk, transcriptPath, type Desk } from './support/desk';
import { startWalk, type Walk, type WalkStart } from './support/walk';

const rightCode = '492816'.split('');
const wrongCode = '111111'.split('');
const otherDigits = '424242424242'.split('');
const wrongNumber = 'Your card number is incomplete.';

/** Each component by keyboard, in words that Orca spoke. `npm run test:orca -- -u` writes new transcripts. */
describe('through Orca', () => {
  let site: ServedPage;
  let desk: Desk;

  beforeAll(async () => {
    site = await servePage('components.tsx', { pages: 'test/screen-reader/pages' });
    desk = await startDesk();
  });

  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  async function walkThrough(
    scene: SceneName,
    go: (walk: Walk) => Promise<void>,
    { steady = (text) => text, ...start }: WalkStart & { readonly steady?: (transcript: string) => string } = {},
  ) {
    const walk = await startWalk(desk, `${site.url}?scene=${scene}`, start);
    await go(walk);
    await walk.press('Tab', end);
    await expect(steady(walk.transcript())).toMatchFileSnapshot(transcriptPath(scene));
  }

  const end = /^End of page/;
  /** In Firefox Orca says "popup". */
  const opensMenu = /^opens (?:menu|popup)$/;
  /** Firefox has no speech recognition, so the field has no talk button. */
  const itWithTalkButton = it.skipIf(isFirefox);
  /** In ms. A press within half a second of a button's new name is not meant for it. */
  const hearOut = () => new Promise<void>((resolve) => setTimeout(resolve, 600));

  itWithTalkButton('an amount is typed, or picked as a percentage', () =>
    walkThrough('amount-field', async ({ press }) => {
      await press('Tab', /^Tip/, 'Focus mode');
      await press('1 2 period 5', '1', '2', '.', '5');
      await press('Tab', /^Say the amount/, 'Browse mode', 'Tip set: twelve dollars and fifty cents.');
      await press('Tab', /^10%/);
      await press('space', 'Tip set: two dollars and forty-eight cents.');
      await press('Tab', /^15%/);
      await press('Tab', /^More ways/, 'Focus mode');
      await press('Return', 'expanded');
      await press('Tab', /less/, 'Browse mode');
      await press('shift+Tab', /^More ways/, 'Focus mode');
      await press('Return', 'collapsed');
    }),
  );

  itWithTalkButton('an amount that is missing is called invalid once the payer tried to go on', () =>
    walkThrough(
      'required-amount',
      async ({ press }) => {
        await press('Tab', /^Amount/, 'Focus mode');
        await press('Return', 'Enter an amount.');
        await press('Tab', /^Say the amount/, 'Browse mode');
        await press('shift+Tab', /^Amount/, 'Focus mode');
        await press('Tab', /^Say the amount/, 'Browse mode');
        await press('Tab', /^More ways/, 'Focus mode');
        await press('Tab', /^Continue/, 'Browse mode');
      },
      // Back in the field, Orca reads its reason again or not, depending on when it looks.
      { steady: (transcript) => transcript.replace('invalid entry.\n  Enter an amount.', 'invalid entry.') },
    ),
  );

  // With a recognizer of the app, Orca does not say in Firefox that the button is not pressed any more.
  it.skipIf(isFirefox)('an amount is said, read back and accepted', () =>
    walkThrough(
      'spoken-amount',
      async ({ press, speak, untilWorks }) => {
        await press('Tab', /^Tip/, 'Focus mode');
        await press('Tab', /^Say the amount/, 'Browse mode');
        await press('space', 'pressed');
        await speak('twelve dollars and five cents', 'not pressed', /^Twelve dollars/);
        await untilWorks(/^Yes/);
        await press('Tab', /^Yes/);
        await press('Return', /^Tip set/);
        await press('Tab', /^More ways/, 'Focus mode');
      },
      // Orca names the message area with or without its text, depending on when it looks.
      { steady: (transcript) => transcript.replace('Tip twelve dollars and five cents clickable', 'Tip clickable') },
    ),
  );

  it('a wrong code is answered, and the right one accepted', () =>
    walkThrough('identity-code', async ({ press }) => {
      await press('Tab', /^Code to pay/, 'Focus mode');
      await press(wrongCode.join(' '), ...wrongCode);
      await press('Return', /didn’t match/);
      await press(rightCode.join(' '), ...rightCode);
      await press('Return', /Not paid yet/);
    }));

  it('a payer without a drawing confirms with a code', () =>
    walkThrough('confirm-identity', async ({ press }) => {
      await press('Tab', /^Code to pay/, 'Focus mode');
      await press(rightCode.join(' '), ...rightCode);
      await press('Return', /Not paid yet/);
    }));

  it('a voice that was unsure is asked for other digits, and then confirms', () =>
    walkThrough(
      'confirm-by-voice',
      async ({ press, act }) => {
        await press('Tab', /^Code to pay/, 'Focus mode');
        await press('Tab', /^Send/, 'Browse mode');
        await press('Tab', /^Use my voice/);
        await press('Return', /^Say \d/);
        await act('hears it out', hearOut);
        await press('Return', /^No match\. Four tries left/, /^Say \d/);
        await act('hears it out', hearOut);
        await press('Return', /Not paid yet/);
      },
      // The digits are random. Orca now and then says "blank" as the panel closes, and leaves out a state that changes fast.
      {
        steady: (transcript) =>
          transcript
            .replaceAll(/Say( \d,?){6}/g, 'Say 4, 7, 1, 9, 0, 2')
            .replaceAll(/^ +(blank|(not )?pressed)\n/gm, ''),
      },
    ));

  it('a voice is set up in five presses, and one more for a round in which nothing was said', () =>
    walkThrough(
      'enroll-voice',
      async ({ press, act }) => {
        await press('Tab', /^Set up voice match/);
        await press('Return', /show that it’s you/);
        await press('Tab', /^I agree/);
        await act('hears it out', hearOut);
        await press('Return', /^Round 1 of 3/);
        await act('hears it out', hearOut);
        await press('Return', /^Good. Round 2 of 3/);
        await press('Return', /^We didn’t hear anything/);
        await press('Return', /^Good. Round 3 of 3/);
        await press('Return', /^Voice match is set up/);
        await press('Tab', /^One more round/);
        await press('shift+Tab', /^Hear it again/);
        await press('Tab', /^One more round/);
        await press('Tab', /^Delete/);
      },
      // The doubles answer so fast that Orca, or the announcer while the key is down, now and then leaves these out.
      {
        steady: (transcript) =>
          transcript.replaceAll(/^ +((not )?pressed|One moment\.|Say the digits toggle button not pressed\.)\n/gm, ''),
      },
    ));

  it('a payment takes two presses, or a slide and a press', () =>
    walkThrough('swipe-to-pay', async ({ press, reach }) => {
      await reach(/^Pay \$28\.25/);
      await press('Return', /^Yes, pay/);
      await press('Escape', /^Pay \$28\.25/);
      await press('Tab', /slider/, 'Focus mode');
      await press('Right', '1 of 4');
      await press('Right', '2 of 4');
      await press('Right', '3 of 4');
      await press('Right', /^At the end/);
      await press('Tab', /^How to slide/);
    }));

  it('a payment is named, made and confirmed once', () =>
    walkThrough(
      'payment-status',
      async ({ press, reach }) => {
        await reach(/^Pay \$28\.25/);
        await press('Return', /^Paid/);
        await press('Tab', /^Hear it again/);
      },
      { after: /about to pay/, steady: withoutProgress },
    ));

  it('a declined payment leads to another try', () =>
    walkThrough(
      'pay-button',
      async ({ press, reach }) => {
        await reach(/^Pay \$28\.25/);
        await press('Return', /^Declined/);
        await press('Tab', /^Try again/);
        await press('Tab', /^Hear it again/);
      },
      { after: /about to pay/, steady: withoutProgress },
    ));

  it('the page voice is turned on, and asks who can hear it', () =>
    walkThrough('speak-to-me', async ({ press }) => {
      await press('Tab', /^Speak to me/);
      await press('Return', /^Turn the page voice off/);
      await press('Tab', /^Stop speaking/);
      await press('Tab', /^Only I can hear/);
      await press('Tab', /^Others may hear/);
    }));

  it('every setting is reached, and says its new value', () =>
    walkThrough('speech-settings', async ({ press }) => {
      await press('Tab', /^The page speaks/);
      await press('Tab', /^For VoiceOver/);
      await press('Tab', /^Three short sounds/);
      await press('space', 'not checked');
      await press('Tab', /vibrat/);
      await press('Tab', /^Speed/, 'Focus mode');
      await press('Right', /times normal/);
      await press('Tab', /^Volume/);
      await press('Tab', opensMenu);
      await press('Tab', /^Play a sample/, 'Browse mode');
      await press('Tab', /^Amounts and names/);
      await press('Tab', opensMenu, 'Focus mode');
      await press('Tab', 'Long pauses are fine.', 'Browse mode');
      await press('Tab', /^Pause/, 'Focus mode');
      await press('Tab', /^Delete my settings/, 'Browse mode');
    }));

  it('words are taught, and the teaching is stopped', () =>
    walkThrough('enrolled-words', async ({ press }) => {
      await press('Tab', /^Teach my words/);
      await press('Return', /^Stop/, /^Say: zero/);
      await press('Return', /^Teach/, /^Stopped/);
      await press('Tab', /^Delete/);
    }));

  it('what is wrong in a form is heard once, and leads to its field', () =>
    walkThrough('error-summary', async ({ press }) => {
      await press('Tab', /^Tip/, 'Focus mode');
      await press('Tab', /^Name/);
      await press('Tab', /^Go on/, 'Browse mode');
      await press('Return', /^Enter a tip/);
      await press('Tab', /^Enter your name/);
      await press('Return', /^Name/, 'Focus mode');
      await press('Tab', /^Go on/, 'Browse mode');
    }));

  it('card fields in a provider’s frame are named as the focus comes in, from either side', () =>
    walkThrough('hosted-field', async ({ press, act }) => {
      await act('waits for the frame', () => desk.page.locator('[data-status="ready"]').waitFor());
      await press('Tab', /^Card number/, 'Focus mode');
      await press('4 2 4 2', '4', '2', '4', '2');
      await press('Tab', /^Expiry/, wrongNumber);
      await press('shift+Tab', /^Card number/, /invalid/);
      await press('End', ...(isFirefox ? [] : ['Text unselected.']));
      await press(otherDigits.join(' '), ...otherDigits);
      await press('Tab', /^Expiry/);
      await press('1 2 2 9', '1', '2', '2', '9');
      await press('Tab', /^Security code/);
      await press('1 2 3', '1', '2', '3');
      await press('Tab', /^End of page/, 'Browse mode');
      await press('shift+Tab', /^Security code/, 'Focus mode');
    }));

  it('what a payee received is said once, and again on request', () =>
    walkThrough('payment-received', async ({ press }) => {
      await press('Tab', /^Hear it again/);
      await press('Tab', /^Customer pays/);
      await press('Return', /^Received 23\.50 dollars/);
      await press('shift+Tab', /^Hear it again/);
      await press('Return', /^Received 23\.50 dollars/);
      await press('Tab', /^Customer pays/);
    }));

  it('a message is heard again from the log', () =>
    walkThrough('announcement-log', async ({ press }) => {
      await press('Tab', /^Apply coupon/);
      await press('Return', 'Coupon applied');
      await press('Tab', /^Hear it again/);
      await press('Return', 'Coupon applied');
      await press('Tab', /^What was said/, 'Focus mode');
      await press('Return', 'expanded');
    }));
});

/** A payment that ends before the key is let go says only how it ended. */
function withoutProgress(transcript: string): string {
  return transcript.replaceAll(/^ +Paying\. Please wait\.\n/gm, '');
}
