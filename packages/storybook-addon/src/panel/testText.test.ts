import { describe, expect, it } from 'vitest';
import { sampleEntries, sampleFindings } from '../test-support/sampleState';
import { testText } from './testText';

describe('testText', () => {
  it('imports what the assertion needs, and says that a fault would be kept', () => {
    expect(testText({ entries: sampleEntries, findings: sampleFindings })).toBe(`\
import { expectSpoken, spokenLog } from '@payaloud/storybook-addon';

// Heard with 2 findings (lost, said-twice). Mend the story first: these lines would keep the fault.
await spokenLog().settled({ quietMs: 2500 });
expectSpoken([
  'Paid 23.50 dollars',
  'Paid 23.50 dollars',
  'Paid.',
]);
`);
  });

  it('imports nothing else, and has no comment without a finding', () => {
    expect(testText({ entries: [], findings: [] })).toBe(`\
import { expectSilence, spokenLog } from '@payaloud/storybook-addon';

await spokenLog().settled();
expectSilence();
`);
  });
});
