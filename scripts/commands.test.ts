import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chooseCommand } from './run/chooseCommand.mjs';
import { checks, commands, measures } from './run/commands.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const scriptsOf = (path: string): Record<string, string> => JSON.parse(read(path)).scripts;
const scripts = scriptsOf('package.json');
/** The example has commands of its own, of which the starters have one. */
const known = new Set([...Object.keys(scripts), ...Object.keys(scriptsOf('examples/checkout/package.json'))]);

/** Pages, sources and what continuous integration runs, by their paths from the root. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return /^(?:\.git|\.astro|node_modules|dist|assets|public|output|storybook-static)$/.test(entry.name)
        ? []
        : filesIn(path);
    return /\.(?:mdx?|yml|tsx?|mjs)$/.test(path) || path === '.ci/run' ? [path] : [];
  });
}

/** The commands that a text names and nobody can run. */
function unknownIn(text: string): string[] {
  const named = [...text.matchAll(/npm\s+(?:[*/]+\s+)?run ([a-z][\w:-]*)(?: -- ([a-z][\w-]*))?/g)];
  return named.flatMap(([, command = '', name = '']) => {
    const group = { check: checks, measure: measures }[command];
    if (!known.has(command)) return [command];
    return group && name && !(name in group) ? [`${command} -- ${name}`] : [];
  });
}

describe('the commands of package.json', () => {
  it('are at most 14, and the ones that a contributor needs by name', () => {
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(14);
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining(['start', 'test', 'test:quick', 'test:orca', 'gate', 'check', 'measure', 'build', 'site']),
    );
  });

  it('are those that the script knows', () => {
    const expected = Object.keys(commands).map((name) => [name, `node scripts/run.mjs ${name}`]);
    expect(scripts).toEqual(Object.fromEntries(expected));
  });
});

describe('the list of checks or measures', () => {
  it.each([
    ['measure', measures],
    ['check', checks],
  ])('has a line for each name if %s gets an unknown one', (command, group) => {
    const { list = '', isUnknown, steps } = chooseCommand([command, 'nothing']);
    for (const [name, { about }] of Object.entries(group))
      expect(list).toMatch(new RegExp(`^  ${name} +${about.slice(0, 8)}`, 'm'));
    expect(list.split('\n')).toHaveLength(2 + Object.keys(group).length);
    expect(isUnknown).toBe(true);
    expect(steps).toBeUndefined();
  });

  it('is printed by measure without a name, while check without one is the whole check', () => {
    expect(chooseCommand(['measure'])).toMatchObject({
      list: expect.stringContaining('delete-cases'),
      isUnknown: false,
    });
    expect(chooseCommand(['check'])).toMatchObject({ steps: commands.check, rest: [] });
  });

  it('gives the arguments after the name to its steps', () => {
    const { steps, rest } = chooseCommand(['measure', 'sizes', '--modules']);
    expect(steps).toBe(measures.sizes?.steps);
    expect(rest).toEqual(['--modules']);
    expect(chooseCommand(['test', '--project', 'node']).rest).toEqual(['--project', 'node']);
  });
});

describe('the commands that pages and comments name', () => {
  const files = filesIn('.').filter((path) => !/^(?:CHANGELOG\.md|scripts\/commands\.test\.ts)$/.test(path));

  it('are looked for where they are named', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        '.ci/run',
        '.github/workflows/ci.yml',
        'docs/testing.md',
        'site/src/startParts.ts',
        'test/laws.ts',
      ]),
    );
  });

  it('exist', () => {
    const unknown = files.flatMap((path) => unknownIn(read(path)).map((name) => `${path}: ${name}`));
    expect(unknown).toEqual([]);
  });

  it('are found in a text that names one nobody can run', () => {
    expect(unknownIn('`npm run gate`, npm run bench, npm run measure -- effort, npm\n * run test:long')).toEqual([
      'bench',
      'test:long',
    ]);
    expect(unknownIn('npm run measure -- soak; npm run measure -- bench; npm run check -- long test/x')).toEqual([
      'measure -- bench',
    ]);
  });

  it('are all on the page about commands', () => {
    const page = read('docs/maintainers/commands.md');
    for (const name of [...Object.keys(checks), ...Object.keys(measures)])
      expect(page).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'));
    const pages = `${page}${read('CONTRIBUTING.md')}`;
    for (const name of Object.keys(scripts)) expect(pages).toMatch(new RegExp(`\`npm (run )?${name}\``));
  });
});
