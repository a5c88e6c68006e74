import { toTest } from '@payaloud/testing/spoken-log';
import { findingsWords } from './findingWords';
import type { ListenState } from './timelineStore';

/** The log as the last lines of a play function, after the import that they need. */
export function testText({ entries, findings }: Pick<ListenState, 'entries' | 'findings'>): string {
  const code = toTest(entries);
  const names = ['expectSilence', 'expectSpoken', 'spokenLog'].filter((name) => code.includes(`${name}(`));
  const lines = [`import { ${names.join(', ')} } from '@payaloud/storybook-addon';`, ''];
  if (findings.length > 0) {
    const found = [...new Set(findings.map(({ name }) => name))].join(', ');
    lines.push(
      `// Heard with ${findingsWords(findings.length)} (${found}). Mend the story first: these lines would keep the fault.`,
    );
  }
  return [...lines, code].join('\n');
}
