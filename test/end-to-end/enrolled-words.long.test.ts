import { en } from '@payaloud/core/languages/en';
import { wordsToEnroll } from '@payaloud/word-enrollment';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTake } from '../../packages/word-enrollment/src/enrollment/checkTake';
import type { EnrolledWordsPage } from './pages/enrolled-words';
import { sayWords } from './support/givenSound';
import { speechPcm, warnWithoutSpeechTools } from './support/speechWav';
import { canTalk, openTalkingPage, type TalkingPage } from './support/talkingPage';

warnWithoutSpeechTools('enrolled words in Chromium');

const { amountEntry: say, enrolledWords: words } = en.sentences;

declare const page: EnrolledWordsPage;

describe.skipIf(!canTalk)('enrolled words in Chromium', () => {
  let talking: TalkingPage;
  let taught: Record<string, number[][]>;

  beforeAll(async () => {
    taught = threeTakes();
    talking = await openTalkingPage('enrolled-words.tsx', {}, 'with');
  }, 120_000);

  afterAll(() => talking?.close());

  async function shows(text: string) {
    const { tab } = talking;
    try {
      await tab.getByText(text).first().waitFor({ timeout: 15_000 });
    } catch {
      throw new Error(`never "${text}"; the page shows: ${await tab.locator('main').innerText()}`);
    }
  }

  /** Opens the page again. Earlier takes are still stored, and the field has a ready recognizer. */
  async function visit() {
    await talking.tab.reload();
    await talking.tab.waitForFunction(() => 'page' in window);
    await talking.tab.evaluate(() => page.open());
  }

  const press = (name: string | RegExp) => talking.tab.getByRole('button', { name, disabled: false }).press('Enter');

  it('can be enrolled, used to say an amount before Moonshine is downloaded, and deleted with one press', async () => {
    const { tab } = talking;
    // Only one take is left to record.
    const three = taught.three?.slice(0, 2) ?? [];
    await tab.evaluate((takes) => page.keep(takes), { ...taught, three });
    await visit();
    await talking.say('three');
    await press(words.resume);
    await shows(words.ready);
    expect(await tab.evaluate(() => page.takesOf('three'))).toBe(3);

    await visit();
    await sayWords(talking.tab, ['two', 'three', 'point', 'five', 'zero']);
    await press(say.talk);
    await shows('Yes, ');
    // A press within half a second of the button's appearing is answered, and accepts nothing.
    await tab.clock.runFor(600);
    await press(/^Yes, /);
    await press('Post');
    await expect.poll(() => tab.title()).toBe('Posted 23.50');

    await press(words.delete);
    await shows(words.deleted);
    await visit();
    await tab.getByRole('button', { name: words.start }).waitFor();
    // Without them, the other engine asks for its download.
    await press(say.talk);
    await tab.getByRole('button', { name: /^Download 30[\d.]* MB$/ }).waitFor();
  }, 90_000);

  it('move the focus to the text field after two refusals', async () => {
    const { tab } = talking;
    await tab.evaluate((takes) => page.keep(takes), taught);
    await visit();
    await talking.say('window');
    await press(say.talk);
    await press(say.tryAgain);
    const input = tab.getByRole('textbox', { name: 'Tip' });
    await expect
      .poll(() => input.evaluate((field) => field === document.activeElement), { timeout: 15_000 })
      .toBe(true);
    expect(await input.inputValue()).toBe('');
  }, 60_000);
});

/** Three takes of every required word. */
function threeTakes(): Record<string, number[][]> {
  const required = wordsToEnroll(en, 'USD').filter(({ need }) => need === 'required');
  return Object.fromEntries(
    required.map(({ word }) => [word, [word, `${word}.`, `${word}!`].map((said) => takeOf(said, word))]),
  );
}

function takeOf(said: string, word: string): number[] {
  const outcome = checkTake(speechPcm(said, 'slt'), word, {});
  if (!outcome.ok) throw new Error(`${word}: ${outcome.fault}`);
  return [...outcome.take.energies];
}
