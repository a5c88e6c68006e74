import type { Claim } from './claim';
import { claims } from './claims';
import { en301549, wcag, type ComponentName, type Criterion } from './criteria';

const names: Readonly<Record<Criterion, string>> = { ...wcag, ...en301549 };
const all = Object.keys(names) as Criterion[];

/** The claims about a criterion of a component, the particular ones first. */
function claimsOf(component: ComponentName, criterion: Criterion): readonly Claim[] {
  const own = claims.filter(
    ({ criteria, of }) => criteria.includes(criterion) && of !== 'every' && of.includes(component),
  );
  const common = claims.filter(({ criteria, of }) => criteria.includes(criterion) && of === 'every');
  return [...own, ...common];
}

function textOf(claim: Claim): string {
  if ('byHand' in claim) return `By hand: ${claim.byHand}`;
  if ('notClaimed' in claim) return `Not claimed: ${claim.notClaimed}`;
  if ('notApplicable' in claim) return `Does not apply: ${claim.notApplicable}`;
  const { file, test } = claim.proof;
  return `Test: \`${file}\`${test ? `, “${test}”` : ''}`;
}

/** A page in Markdown: each criterion with what proves it. Criteria about which nothing is said do not apply. */
export function pageOf(component: ComponentName): string {
  const rows = all.map((criterion) => {
    const told = claimsOf(component, criterion).map(textOf);
    return [criterion, names[criterion], told.join('<br>') || 'Does not apply: it has no such part.'];
  });
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0), 9));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [
    `# ${component}: tests for WCAG 2.2 and EN 301 549`,
    '',
    'Levels A and AA, and the clauses 5.2, 5.3 and 12. Clause 9 repeats WCAG. Not a claim of conformance: no person who is blind has',
    'tried it yet. A test counts only because it failed when its violation was planted. [How](README.md).',
    '',
    line(['criterion', 'name', 'shown by']),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
  ].join('\n');
}
