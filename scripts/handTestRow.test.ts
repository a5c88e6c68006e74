import { expect, it } from 'vitest';
import { pathOf, textOf } from '../test/packaging/guides';
import { gapsIn, rowOf } from './hand-test-row.mjs';

const guide = textOf('testing-by-hand');
const form = JSON.parse(/<!-- form -->\n\n```json\n(.*?)```/s.exec(guide)?.[1] ?? '') as {
  readonly tasks: readonly { readonly right: object }[];
};

it('the form of the guide makes the row of the guide', async () => {
  const row = /(<!-- row -->\n\n```text\n)(.*?)(```)/s;
  expect(guide).toMatch(row);
  const withRow = guide.replace(row, (_, start: string, _old: string, end: string) => `${start}${rowOf(form)}\n${end}`);
  await expect(withRow).toMatchFileSnapshot(pathOf('testing-by-hand'));
});

it('a wrong amount stands out', () => {
  const [first, ...others] = form.tasks;
  const wrong = { ...form, tasks: [{ ...first, right: { amount: false, payee: true, paid: true } }, ...others] };
  expect(rowOf(wrong)).toContain('**wrong amount in task 1**');
});

it('a form with a gap makes no row', () => {
  const { reader: _, ...rest } = form as Readonly<Record<string, unknown>>;
  const gapped = { ...rest, saidTwice: undefined, tasks: [{ ...form.tasks[0], result: 'well' }] };
  expect(gapsIn(gapped)).toEqual(['reader', 'saidTwice', 'task 1']);
  expect(() => rowOf(gapped)).toThrow('reader, saidTwice, task 1');
  expect(gapsIn({ ...form, tasks: [] })).toEqual(['tasks']);
});
