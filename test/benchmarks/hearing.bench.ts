import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { describe, expect, it } from 'vitest';
import { hasRows } from '../conformance/rows';
import { changedFields, tallyChanged } from './hearing/changedAmounts';
import { compareHearing, ours, type HearingField } from './hearing/compareHearing';
import { plainFields, tallyPlain } from './hearing/plainAmounts';
import { englishReaders } from './peers/englishReaders';
import { mandarinReaders } from './peers/mandarinReaders';
import { recognizersText } from './peers/recognizersText';

const core = '@payaloud/core';
const fields: readonly (HearingField & { readonly name: string })[] = [
  {
    name: 'English',
    lang: 'en',
    language: en,
    words: `${core}/languages/en/words`,
    rules: `${core}/number-words/rules/en`,
    peers: englishReaders,
  },
  {
    name: 'Mandarin',
    lang: 'zh',
    language: zhHans,
    words: `${core}/languages/zh-Hans/words`,
    rules: `${core}/languages/zh-Hans/rules`,
    peers: mandarinReaders,
  },
  {
    name: 'French',
    lang: 'fr',
    language: fr,
    words: `${core}/languages/fr/words`,
    rules: `${core}/languages/fr/rules`,
    peers: [recognizersText('fr-fr')],
  },
];

describe.skipIf(!hasRows)('hearing, compared with other libraries', () => {
  it.each(fields.map((field) => [field.name, field] as const))(
    '%s: gets more spoken rows right than any other library, and none wrong',
    { timeout: 600_000 },
    async (name, field) => {
      const { spoken, every, cost } = await compareHearing(field);
      console.log(`${name}: spoken core rows that are amounts`);
      console.table(spoken);
      console.log(`${name}: all core rows (spoken, mixed, written)`);
      console.table(every);
      console.table(cost);

      for (const [contender, { right, wrong }] of Object.entries(spoken)) {
        if (contender.endsWith(ours)) expect(wrong).toBe(0);
        else expect(right, contender).toBeLessThan(spoken[`${contender.split(' ')[0]} ${ours}`]?.right ?? 0);
      }
      expect(cost['@microsoft/recognizers-text-suite']?.['money, times ours']).toBeGreaterThan(5);
    },
  );
});

describe('hearing plain amounts and changed ones', () => {
  it.each(plainFields.map((field) => [field.name, field] as const))(
    '%s: takes 96 % of plain amounts without a question, and none wrong',
    (name, field) => {
      const { missed, ...tally } = tallyPlain(field);
      console.table({ [`${name}, plain`]: tally });
      if (process.env.PAYALOUD_TRACE) console.info(missed.join('\n'));
      expect(tally.wrong).toBe(0);
      expect(tally.right / tally.said).toBeGreaterThanOrEqual(0.96);
    },
  );

  it.each(changedFields.map((field) => [field.name, field] as const))(
    '%s: takes at most 2 % of amounts with a changed word that nobody says so',
    { timeout: 600_000 },
    (name, field) => {
      const { examples, ...tally } = tallyChanged(field, 8_000);
      console.table({ [`${name}, changed`]: tally });
      if (process.env.PAYALOUD_TRACE) console.info(examples.join('\n'));
      expect(tally.unnatural / tally.changed).toBeLessThanOrEqual(0.02);
    },
  );
});
