import { en } from '@payaloud/core/languages/en';
import { readBraces, type Phone } from './identityBrowser';

const say = en.sentences.identity;
const recorded = readBraces();

/** False without the recorded drawings. */
export const hasDrawings = recorded !== null;

/** A brace as this person drew it. */
export const brace = recorded ?? (() => []);

/** Whose drawing is set up. */
export const owner = 's01';

/**
 * Draws three times and finishes, or five times. Draws once more if the page asks: drawings vary, and a busy machine delivers
 * fewer points of each.
 */
export async function setUpDrawing(phone: Phone, repetitions: 3 | 5): Promise<void> {
  const draw = (repetition: number) => phone.draw(brace(owner, repetition));
  await phone.open('?mode=enroll');
  await phone.tap(say.consent.give);
  for (let repetition = 1; repetition <= repetitions; repetition++) await draw(repetition);
  if (repetitions === 3) await phone.tap(say.enrollment.finish);
  const enrolled = phone.page.locator('section[data-status="enrolled"]');
  const oneMore = phone.page.getByText(say.enrollment.oneMore);
  await enrolled.or(oneMore).first().waitFor();
  if (await oneMore.isVisible()) await draw(repetitions + 1);
  await enrolled.waitFor();
}
