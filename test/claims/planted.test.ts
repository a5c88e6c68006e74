import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restore, withText } from '../../scripts/deleteCases/heldFile.mjs';
import { claims } from './claims';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'payaloud-planted-'));
/** The runs are of their own, not of this one. */
const { VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env;
const proofs = claims.flatMap((claim) =>
  'proof' in claim ? [{ criteria: claim.criteria.join(', '), ...claim.proof }] : [],
);

/** The names of the tests of a file that failed, or "is not loaded". */
function failuresOf(project: string, file: string, test: string | undefined): readonly string[] {
  const name = test ? ['-t', test.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')] : [];
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const reporter = ['--reporter', 'json', '--outputFile', report];
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, file, ...name, ...reporter];
  spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore', env });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: readonly {
      status: string;
      assertionResults: readonly { status: string; fullName: string }[];
    }[];
  };
  expect(testResults.length, `${file} is a test of ${project}`).toBeGreaterThan(0);
  return testResults.flatMap(({ status, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed').map(({ fullName }) => fullName);
    return status === 'failed' && failed.length === 0 ? ['is not loaded'] : failed;
  });
}

describe('a violation that is planted', () => {
  beforeAll(restore);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(proofs)('of $criteria turns $file red', async ({ project, file, test, plant }) => {
    // A test that fails anyway would prove nothing.
    expect(failuresOf(project, file, test)).toEqual([]);
    const text = readFileSync(`${root}${plant.file}`, 'utf8');
    const change = { file: `${root}${plant.file}`, text, without: text.replace(plant.find, () => plant.replace) };
    expect(await withText(change, () => failuresOf(project, file, test))).not.toEqual([]);
  });
});
