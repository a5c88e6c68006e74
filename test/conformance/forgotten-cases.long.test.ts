import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../packages/core/src/languages/test-support/everyLanguage';
import { createTypeChecker } from '../../scripts/typeChecker.mjs';

/** A union in `packages/core/src`, and the files that must treat each of its members. */
interface Union {
  readonly file: string;
  /** A member of the union, as it is written there. */
  readonly member: string;
  readonly treatedIn: readonly string[];
}

const tags = everyLanguage.map(({ tag }) => tag);
const core = 'packages/core/src';

const unions: readonly Union[] = [
  {
    file: 'spoken-amount/heardAmount.ts',
    member: "'negated'",
    treatedIn: ['spoken-amount/interpret.ts', ...tags.map((tag) => `languages/${tag}/sentences/amountProblem.ts`)],
  },
  { file: 'languages/words.ts', member: "'between' | 'before' |", treatedIn: ['spoken-amount/findAmounts.ts'] },
  { file: 'languages/words.ts', member: "'between' | 'behind' |", treatedIn: ['spoken-amount/lexicon.ts'] },
  { file: 'languages/words.ts', member: "where?: 'before' |", treatedIn: ['spoken-amount/lexicon.ts'] },
  { file: 'languages/words.ts', member: "reason: 'negative' |", treatedIn: ['spoken-amount/findAmounts.ts'] },
  {
    file: 'money/typedAmount.ts',
    member: "'not-a-number' |",
    treatedIn: tags.map((tag) => `languages/${tag}/sentences/amountProblem.ts`),
  },
  { file: 'announcement/queue/events.ts', member: "'stopped' |", treatedIn: ['announcement/queue/update.ts'] },
  {
    file: 'announcement/queue/state.ts',
    member: "'event' | 'repeat' |",
    treatedIn: ['announcement/queue/update/advance.ts'],
  },
];

const pathOf = (file: string) => `${core}/${file}`;
const treating = [...new Set(unions.flatMap(({ treatedIn }) => treatedIn).map(pathOf))];
const types = createTypeChecker('packages/core/tsconfig.json', treating);

describe('a forgotten case does not compile', () => {
  it.each(unions)('$member of $file', ({ file, member, treatedIn }) => {
    const path = pathOf(file);
    const text = readFileSync(path, 'utf8');
    const separator = /[|,]$/.exec(member)?.[0] ?? '|';
    const more = /[|,]$/.test(member) ? `${member} 'forgotten' ${separator}` : `${member} | 'forgotten'`;
    expect(text).toContain(member);
    const errors = types.errorsWith(path, text.replace(member, more), treatedIn.map(pathOf));
    const untold = treatedIn.map(pathOf).filter((name) => !errors.some((error) => error.startsWith(`${name}: `)));
    expect(untold).toEqual([]);
  });

  it('files that treat every case compile', () => {
    const [path = ''] = treating;
    expect(types.errorsWith(path, readFileSync(path, 'utf8'), treating)).toEqual([]);
  });
});
