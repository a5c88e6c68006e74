import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage, type ServedPage } from '../../end-to-end/servePage';
import { startDesk, type Desk } from '../support/desk';
import { startWalk, untilWorks } from '../support/walk';
import { writesTables, writeTable } from '../support/writeTable';
import { controlPlans } from './controlPlans';
import { isUnexpected, scoreStep, summarize, type Score } from './score';
import { settingsPlans } from './settingsPlans';

/** The assertions of W3C's ARIA-AT for the patterns that our components use. A failed MUST fails the test. */
describe('ARIA-AT through Orca', () => {
  let site: ServedPage;
  let desk: Desk;
  const scores: Score[] = [];

  beforeAll(async () => {
    site = await servePage('tasks.tsx', { pages: 'test/screen-reader/pages' });
    desk = await startDesk();
  });

  afterAll(async () => {
    await desk?.stop();
    await site?.close();
    if (writesTables) await writeTable('screen-reader', 'aria-at', summarize(scores));
  });

  it.each([...controlPlans, ...settingsPlans])('$pattern: $control', async (plan) => {
    const { scene, after, works, steps } = plan;
    await startWalk(desk, `${site.url}?scene=${scene}`, after ? { after } : {});
    if (works) await untilWorks(desk.page, works);
    const own: Score[] = [];
    for (const step of steps) own.push(...(await scoreStep(desk, plan, step)));
    scores.push(...own);
    const wrong = own.filter((score) => score.severity === 'MUST' && isUnexpected(score));
    expect(wrong.map(({ task, conveys, verdict, words }) => ({ task, conveys, verdict, words }))).toEqual([]);
  });
});
