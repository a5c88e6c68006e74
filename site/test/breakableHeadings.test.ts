import { expect, it } from 'vitest';
import { breakableHeadings, withoutBreaks } from '../scripts/breakableHeadings';

const markdown = `## \`@payaloud/core/languages/*/words\`

## createWordEnrollment

Call createWordEnrollment once.

### PayaloudCoreError: not-a-safe-integer

### announcer.prime(options)

### \`<payaloud-amount>\`

### With \`createWords\`, and [fakeClock](../fakeClock.md)

\`\`\`ts
## createWordEnrollment
\`\`\`
`;

it('lets names in headings break between their words, and changes nothing else', () => {
  expect(breakableHeadings(markdown)).toBe(
    markdown
      .replace(/`@payaloud.*`/, '<code>@payaloud/<wbr>core/<wbr>languages/<wbr>*/words</code>')
      .replace('## createWordEnrollment\n\nCall', '## create<wbr>Word<wbr>Enrollment\n\nCall')
      .replace('PayaloudCoreError', 'Payaloud<wbr>Core<wbr>Error')
      .replace('announcer.prime(options)', 'announcer.<wbr>prime(<wbr>options)'),
  );
});

it('gives the text back as it was', () => {
  expect(withoutBreaks(breakableHeadings(markdown))).toBe(markdown);
});
