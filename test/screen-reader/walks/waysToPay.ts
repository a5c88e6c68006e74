import { speechProfiles, webSpeechTwinScript } from '@payaloud/testing';
import { openOrder } from '../support/payCheckout';
import { parts, pressPay, toPay, typeAmount } from './exampleSteps';
import { expectEnd, paid } from './expectEnd';
import type { ListedWalk } from './walkList';
import { walkedLanguages } from '../../end-to-end/support/walkedLanguages';

const typedTip: ListedWalk = {
  name: '01-typed-tip',
  end: expectEnd(paid),
  async go(walk) {
    await toPay(walk);
    await pressPay(walk);
  },
};

/** It leaves its twin in the window, so it comes last. */
export const spokenTip: ListedWalk = {
  name: '02-spoken-tip',
  end: expectEnd(paid),
  prepare: ({ desk, page, url }) =>
    page
      .addInitScript({ content: webSpeechTwinScript({ behavior: speechProfiles.chromeDesktop.recognition }) })
      .then(() => openOrder(desk, url)),
  async go(walk, { page }) {
    await walk.tabTo('[data-part="talk"]');
    await walk.press('space');
    await walk.act('says “three dollars and fifty cents”', () => page.evaluate(sayTip));
    await walk.tabTo('[data-part="accept"]');
    await walk.press('Return');
    await walk.press('Return');
    await walk.tabTo(parts.pay);
    await pressPay(walk);
  },
};

/** Runs in the page. */
function sayTip() {
  (window as unknown as { webSpeechTwin: { say(text: string): void } }).webSpeechTwin.say(
    'three dollars and fifty cents',
  );
}

const percentage: ListedWalk = {
  name: '03-percentage',
  end: expectEnd({ ...paid, tip: 248 }),
  async go(walk) {
    await walk.tabTo(/^10%/);
    await walk.press('space');
    await walk.press('Return');
    await walk.tabTo(parts.pay);
    await pressPay(walk);
  },
};

const noTip: ListedWalk = {
  name: '04-no-tip',
  end: expectEnd({ ...paid, tip: 0 }),
  async go(walk) {
    await typeAmount(walk);
    await walk.tabTo(parts.pay);
    await pressPay(walk);
  },
};

const changedTip: ListedWalk = {
  name: '05-changed-tip',
  end: expectEnd(paid),
  async go(walk) {
    await typeAmount(walk, '3', '5');
    await walk.tabTo(/^Change: Tip/);
    await walk.press('Return');
    await walk.tabTo(parts.amount);
    await walk.press('ctrl+a', '3', 'period', '5', '0');
    await walk.press('Return');
    await walk.tabTo(parts.pay);
    await pressPay(walk);
  },
};

/** Turns the page voice on, and pays by it alone. */
function pageVoice(name: string, tag: string): ListedWalk {
  return {
    name,
    tag,
    voice: 'page',
    end: expectEnd({ ...paid, tag }),
    async go(walk) {
      const settings = walkedLanguages.find(({ language }) => language.tag === tag)?.language.sentences.settings;
      await walk.press('Return');
      await walk.tabTo(new RegExp(settings?.privacy.choices.private.label ?? ''));
      await walk.press('Return');
      await toPay(walk);
      await pressPay(walk);
    },
  };
}

export const waysToPay: readonly ListedWalk[] = [typedTip, percentage, noTip, changedTip];

export const pageVoices: readonly ListedWalk[] = [
  pageVoice('27-page-voice', 'en'),
  pageVoice('28-page-voice-chinese', 'zh-Hans'),
  pageVoice('29-page-voice-french', 'fr'),
];
