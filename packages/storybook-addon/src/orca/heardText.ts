import { findingTitle } from '../panel/findingWords';
import type { HeardStory } from './hearFindings';

/**
 * A story's findings and what Orca said, as lines of a terminal.
 *
 * @example
 *   const print = (story: HeardStory) => console.log(heardText(story));
 */
export function heardText({ name, id, findings, texts }: HeardStory): string {
  const found = findings.flatMap((finding) => [
    `  ${findingTitle(finding)}. ${finding.message}`,
    `    ${finding.help}`,
  ]);
  const said = texts.length > 0 ? texts.map((text) => `    ${text}`) : ['    (nothing)'];
  return [`${name} (${id})`, ...found, '  Orca said:', ...said].join('\n');
}
