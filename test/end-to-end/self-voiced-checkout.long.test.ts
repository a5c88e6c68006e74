import type { SpeechRecorder } from '@payaloud/testing/node';
import { en } from '@payaloud/core/languages/en';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { servePage } from './servePage';
import { createListeningPayer, type ListeningPayer } from './support/listeningPayer';
import { canSpeak, sharedVoicedChromium, warnWithoutVoice } from './support/voicedChromium';

warnWithoutVoice('a checkout by page speech');

const { settings } = en.sentences;
const { askToHear, askToHearAmount, declineReasonsWithChoice } = en.sentences.announcement;
const privacies = settings.privacy.choices;
/** The voice speaks a text sentence by sentence. */
const sentencesOf = (text: string) => text.split(/(?<=[.?]) /);

describe.skipIf(!canSpeak)('a checkout by keyboard and page voice alone', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  let recorder: SpeechRecorder;
  let page: Page;
  let payer: ListeningPayer;

  beforeAll(async () => {
    site = await servePage('self-voiced-checkout.tsx');
  });

  afterAll(async () => {
    await site?.close();
  });

  afterEach(() => page?.close());

  async function open(query = '') {
    const voiced = await sharedVoicedChromium(2);
    recorder = voiced.recorder;
    page = await voiced.browser.newPage();
    await page.clock.install();
    await page.goto(`${site.url}${query}`);
    await page.waitForFunction(() => 'checkout' in window);
    payer = createListeningPayer(page, recorder, () => page.waitForFunction(() => window.checkout.isSilent()));
  }

  /** Turns on the page voice with its first control: Tab and Enter, before anything is spoken. */
  async function startVoice() {
    await payer.press('Tab');
    await payer.press('Enter');
    for (const sentence of [...sentencesOf(settings.voiceStarted), settings.privacy.label]) await payer.hear(sentence);
    await payer.hear('Turn the page voice off, button');
  }

  async function typeTip(words: readonly string[]) {
    await payer.tabTo(/^Tip, edit/);
    for (const [index, key] of ['2', '3', '.', '5'].entries()) {
      await payer.press(key);
      await payer.hear(words[index] ?? '');
    }
    await payer.press('Enter');
  }

  const deal = 'twenty-three dollars and fifty cents to Blue Bottle';
  const tipSet = en.sentences.amountEntry.accepted('twenty-three dollars and fifty cents', 'Tip');
  const pay = `Pay ${deal}, button`;
  const started = [
    ...sentencesOf(settings.voiceStarted),
    settings.privacy.label,
    'Turn the page voice off, button',
    'Stop speaking, button',
    settings.privacy.label,
    'Only I can hear, button',
    'Others may hear, button',
  ];
  const review = [`You’re about to pay ${deal}.`, 'Nothing has been paid yet.'];
  const masked = [
    ...sentencesOf(en.sentences.amountEntry.echoMasked),
    'You’re about to pay.',
    'Nothing has been paid yet.',
    askToHearAmount,
  ];
  // Pay has just named amount and payee.
  const toPay = ['Hear the amount, button', 'Cancel, button', pay, 'Paying.', 'Please wait.'];
  const checkbox = (label: string, description: string) => sentencesOf(`${label}, checkbox, checked, ${description}`);
  const sound = [
    checkbox(settings.pageVoice.label, settings.pageVoice.description),
    sentencesOf(`${settings.onlyMessages.label}, checkbox, not checked, ${settings.onlyMessages.description}`),
    // Longer than seven seconds, so the voice speaks it in two pieces.
    [`${settings.bothVoices.label}, checkbox, not checked,`, settings.bothVoices.description],
    checkbox(settings.earcons.label, settings.earcons.description),
    checkbox(settings.haptics.label, settings.haptics.description.unlikely),
    [`${settings.rate}, slider, ${settings.rateValue(1)}`],
    [`${settings.volume}, slider, ${settings.volumeValue(100)}`],
    [`${settings.voice}, list, ${settings.anyVoice}`],
    [`${settings.sample}, button`],
  ];
  const charges = () => page.evaluate(() => window.checkout.charges().length);
  /**
   * Expects exactly these phrases in this order, from one voice, without characters that a voice would spell or skip.
   */
  function expectSpoken(words: readonly string[]) {
    const heard = payer.heard();
    expect(heard).toEqual(words);
    expect(heard.filter((text) => !/^[\p{L}\p{N}\s.,:?'’“”-]+$/u.test(text))).toEqual([]);
    expect(new Set(recorder.speech.map(({ client }) => client)).size).toBe(1);
  }

  it('pays while others may hear: speaks details on request, and repeats the outcome', async () => {
    await open();
    await startVoice();
    await payer.tabTo(/^Others may hear, button$/);
    await payer.press('Enter');
    await payer.hear('Stop speaking, button');
    await typeTip(['hidden', 'hidden', 'hidden', 'hidden']);
    for (const sentence of masked) await payer.hear(sentence);
    await payer.tabTo(/^Tip, Hear it again, button$/);
    await payer.press('Enter');
    await payer.hear('twenty-three dollars and fifty cents');
    await payer.tabTo(/^Hear the amount, button$/);
    await payer.press('Enter');
    for (const sentence of review) await payer.hear(sentence);
    await payer.tabTo(/^Pay, button$/);
    await payer.press('Enter');
    await payer.hear('Paid.');
    await payer.hear(askToHear);
    await payer.tabTo(/^Hear it again, button$/, 'Shift+Tab');
    await payer.press('Enter');
    await payer.hear(`Paid ${deal}.`);
    expectSpoken([
      ...started,
      'Stop speaking, button',
      'Tip, edit, empty',
      'hidden',
      'hidden',
      'hidden',
      'hidden',
      ...masked,
      'Tip, Hear it again, button',
      'twenty-three dollars and fifty cents',
      'More ways to enter, button, collapsed',
      'Hear the amount, button',
      ...review,
      'Cancel, button',
      'Pay, button',
      'Paying.',
      'Please wait.',
      'Paid.',
      askToHear,
      'Hear it again, button',
      `Paid ${deal}.`,
    ]);
    expect(await charges()).toBe(1);
  });

  it('speaks why the bank declined, tries again, and pays once', async () => {
    await open('?declines=1');
    await startVoice();
    await payer.tabTo(/^Others may hear, radio button, checked, Amounts/);
    await payer.press('ArrowDown');
    await payer.hear(/Only I can hear, radio button, checked/);
    await payer.tabTo(/^Stop speaking, button$/, 'Shift+Tab');
    await typeTip(['2', '3', 'point', '5']);
    await payer.hear(tipSet);
    for (const sentence of review) await payer.hear(sentence);
    await payer.tabTo(/^Pay /);
    await payer.press('Enter');
    await payer.hear('Use another method.');
    expect(await charges()).toBe(0);
    await payer.tabTo(/^Try again, button$/, 'Shift+Tab');
    await payer.press('Enter');
    for (const sentence of review) await payer.hear(sentence);
    await payer.hear(`${en.sentences.payment.headings.review}, heading`);
    await payer.tabTo(/^Pay /);
    await payer.press('Enter');
    await payer.hear(`Paid ${deal}.`);
    expectSpoken([
      ...started,
      'Tip, edit, empty',
      'More ways to enter, button, collapsed',
      ...sound.flat(),
      settings.privacy.label,
      `Others may hear, radio button, checked, ${privacies.speakers.description}`,
      ...sentencesOf(`Only I can hear, radio button, checked, ${privacies.private.description}`),
      ...sound.toReversed().flat(),
      'More ways to enter, button, collapsed',
      'Tip, edit, empty',
      'Stop speaking, button',
      'Tip, edit, empty',
      '2',
      '3',
      'point',
      '5',
      tipSet,
      ...review,
      'More ways to enter, button, collapsed',
      ...toPay,
      `Declined by your bank: ${deal}.`,
      'You haven’t paid.',
      ...sentencesOf(declineReasonsWithChoice['insufficient-funds']),
      'Hear it again, button',
      'Try again, button',
      ...review,
      `${en.sentences.payment.headings.review}, heading`,
      ...toPay,
      `Paid ${deal}.`,
    ]);
    expect(await charges()).toBe(1);
  });
});
