import { speechProfiles, webSpeechTwinScript } from '@payaloud/testing';
import { languages } from '../../../examples/checkout/src/words';
import { createDrawnSign } from '../effort/drawnSign';
import { checkoutStart, payCheckout } from '../support/payCheckout';
import { startWalk, walkHere } from '../support/walk';
import { confirmByCode, parts, pasteCode, pressPay, toPay, typeTip } from './exampleSteps';
import { expectEnd, type End } from './expectEnd';
import type { ListedWalk, WalkPlace } from './walkList';

const paid: End = { outcomes: ['succeeded'], paid: 'yes', whatNext: 'nothing' };

export const typedTip: ListedWalk = {
  name: '01-typed',
  end: expectEnd(paid),
  async go(walk, { page }) {
    await toPay(walk, page);
    await pressPay(walk);
  },
};

/** It leaves its twin in the window, so it comes last. */
export const spokenTip: ListedWalk = {
  name: '02-spoken',
  end: expectEnd(paid),
  prepare: ({ desk, page, url }) =>
    page
      .addInitScript({ content: webSpeechTwinScript({ behavior: speechProfiles.chromeDesktop.recognition }) })
      .then(() => startWalk(desk, url, checkoutStart)),
  async go(walk, { page }) {
    await walk.tabTo('[data-part="talk"]');
    await walk.press('space');
    await walk.act('says “three dollars and fifty cents”', () => page.evaluate(sayTip));
    await walk.tabTo('[data-part="accept"]');
    await walk.press('Return');
    await walk.press('Return');
    await confirmByCode(walk, page);
    await pressPay(walk);
  },
};

/** Runs in the page. */
function sayTip() {
  (window as unknown as { webSpeechTwin: { say(text: string): void } }).webSpeechTwin.say(
    'three dollars and fifty cents',
  );
}

export const percentage: ListedWalk = {
  name: '03-percentage',
  end: expectEnd({ ...paid, tip: 248 }),
  async go(walk, { page }) {
    await walk.tabTo(/^10%/);
    await walk.press('space');
    await walk.press('Return');
    await confirmByCode(walk, page);
    await pressPay(walk);
  },
};

export const drawing: ListedWalk = {
  name: '04-drawing',
  end: expectEnd(paid),
  async prepare({ desk, page, url }) {
    const sign = createDrawnSign(page, await page.context().newCDPSession(page));
    await payCheckout(await startWalk(desk, url, checkoutStart), (words) => desk.waitFor(words));
    await page.locator('details.offer > summary').first().click();
    await sign.enroll();
    await page.evaluate(() => {
      sessionStorage.clear();
      localStorage.setItem('payaloud-identity', JSON.stringify({ failures: 0, usual: 'drawing' }));
    });
    await desk.show(url);
    await walkHere(desk, checkoutStart);
  },
  async go(walk, { page }) {
    await typeTip(walk);
    await walk.tabTo('[data-part="drawing"]');
    await walk.press('Return');
    const sign = createDrawnSign(page, await page.context().newCDPSession(page));
    await walk.act('draws the sign', sign.draw);
    await walk.tabTo(parts.pay);
    await pressPay(walk);
  },
};

export const pastedCode: ListedWalk = {
  name: '05-code',
  end: expectEnd(paid),
  async go(walk, { page }) {
    await typeTip(walk);
    await pasteCode(walk, page);
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
    async go(walk, { page }: WalkPlace) {
      const settings = languages.find(({ language }) => language.tag === tag)?.language.sentences.settings;
      await walk.press('Return');
      await walk.tabTo(new RegExp(settings?.privacy.choices.private.label ?? ''));
      await walk.press('Return');
      await toPay(walk, page);
      await pressPay(walk);
    },
  };
}

export const pageVoices: readonly ListedWalk[] = [
  pageVoice('17-page-voice', 'en'),
  pageVoice('18-page-voice-chinese', 'zh-Hans'),
  pageVoice('19-page-voice-french', 'fr'),
];
