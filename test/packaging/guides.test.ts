import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOf, guides, pathOf, root } from './guides';

const app = mkdtempSync(join(tmpdir(), 'payaloud-guides-'));
afterAll(() => rmSync(app, { recursive: true, force: true }));

/** The strictest settings of an app. */
const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  jsx: ts.JsxEmit.ReactJSX,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

describe('the guides and the readmes of the packages', () => {
  it('have code that compiles in a strict app', () => {
    symlinkSync(join(root, 'node_modules'), join(app, 'node_modules'));
    const files = guides.flatMap(filesOf);
    const paths = files.map(({ name }) => join(app, name));
    for (const { name, code } of files) writeFileSync(join(app, name), code);
    // The published package declares its stylesheet.
    writeFileSync(join(app, 'styles.d.ts'), "declare module '@payaloud/react/styles.css';");
    expect(errorsIn(paths)).toEqual([]);
    for (const guide of guides) expect(filesOf(guide), guide).not.toEqual([]);
  });

  it('link only to files that exist', () => {
    const measured = readdirSync(join(root, 'docs', 'measured')).map((name) => join(root, 'docs', 'measured', name));
    const broken = [...guides.map(pathOf), ...measured].flatMap((file) =>
      linksIn(file)
        .filter((link) => !existsSync(join(dirname(file), link)))
        .map((link) => `${file}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});

/** Only the files themselves are checked: the packages have settings of their own. */
function errorsIn(paths: readonly string[]): readonly string[] {
  const program = ts.createProgram([...paths, join(app, 'styles.d.ts')], strict);
  return paths.flatMap((path) => {
    const file = program.getSourceFile(path);
    if (!file) return [`${path} is missing`];
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start = 0 }) => {
        const { line } = file.getLineAndCharacterOfPosition(start);
        const code = file.text.split('\n')[line]?.trim() ?? '';
        return `${path.slice(app.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}, in: ${code}`;
      },
    );
  });
}

/** Relative links and images, without their anchors. */
function linksIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''));
  return targets.filter((target) => target !== '' && !target.includes(':'));
}
