// Reads the public names of each package from its sources: each entry of the manifest that apps import, with the
// declarations, docstrings and examples of its names. An entry by pattern is read for English.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Entries without names: Storybook loads three of its addon's, browsers the worklet and the elements, and JSX and Vue the elements' types. */
const loadedByTools = [
  '@payaloud/storybook-addon/preview',
  '@payaloud/storybook-addon/manager',
  '@payaloud/storybook-addon/preset',
  '@payaloud/browser/capture-worklet',
  '@payaloud/elements/auto',
  '@payaloud/elements/react',
  '@payaloud/elements/vue',
];

/** @returns Every package in the order of their names, with its public entries. */
export function readPublicApi() {
  const packages = readdirSync(join(root, 'packages')).map((folder) => ({ folder, entries: entriesOf(folder) }));
  const paths = packages.flatMap(({ entries }) => entries.map(({ path }) => path));
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  return {
    program,
    checker,
    packages: packages.map(({ folder, entries }) => ({
      folder,
      entries: entries.map(({ specifier, path }) => ({ specifier, names: namesOf(program, checker, path) })),
    })),
  };
}

/** Every entry that apps import, with the file behind it. */
function entriesOf(folder) {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
  return Object.entries(manifest.exports)
    .filter(([subpath, file]) => /(?<!\.d)\.tsx?$/.test(file) && !subpath.startsWith('./internal'))
    .map(([subpath, file]) => ({
      specifier: `${manifest.name}${subpath.slice(1)}`,
      path: join(root, 'packages', folder, file.replace('*', 'en')),
    }))
    .filter(({ specifier }) => !loadedByTools.includes(specifier));
}

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  exactOptionalPropertyTypes: false,
  skipLibCheck: true,
  noEmit: true,
  allowJs: false,
  types: ['node'],
};

function namesOf(program, checker, path) {
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  // An entry without exports is not a module.
  if (!module) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => describe(checker, symbol))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function describe(checker, symbol) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declarations = target.declarations ?? [];
  const tags = target.getJsDocTags(checker).map(({ name, text }) => ({ name, text: ts.displayPartsToString(text) }));
  const [first] = declarations;
  return {
    name: symbol.name,
    kind: kindOf(checker, target),
    doc: ts.displayPartsToString(target.getDocumentationComment(checker)),
    tags: tags.filter(({ name }) => name !== 'example'),
    examples: tags.filter(({ name }) => name === 'example').map(({ text }) => dedent(text)),
    code: codeOf(checker, target),
    file: first ? relative(root, first.getSourceFile().fileName) : '',
  };
}

/** `type`, `class`, `function` (a component is one) or `constant`. */
function kindOf(checker, symbol) {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type';
  if (symbol.flags & ts.SymbolFlags.Class) return 'class';
  return checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0 ? 'function' : 'constant';
}

/** The declaration as a reader needs it: without the code of functions and classes. */
function codeOf(checker, symbol) {
  const declarations = symbol.declarations ?? [];
  const heads = declarations.filter((one) => !one.body);
  return (heads.length > 0 ? heads : declarations.slice(0, 1)).map((one) => headOf(checker, symbol, one)).join('\n');
}

function headOf(checker, symbol, declaration) {
  if (ts.isVariableDeclaration(declaration)) {
    const type = checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, ts.TypeFormatFlags.NoTruncation);
    return `const ${symbol.name}: ${type};`;
  }
  const text = declaration.getText();
  if (ts.isClassDeclaration(declaration)) return `${withoutExport(text.slice(0, text.indexOf('{')))} {}`;
  if (!declaration.body) return withoutExport(text);
  return `${withoutExport(text.slice(0, declaration.body.getStart() - declaration.getStart()))};`;
}

const withoutExport = (text) => text.replace(/^export (default )?(async )?/, '').trim();

/** Without the margin that all lines have. */
function dedent(text) {
  const lines = text.split('\n');
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const margin = Math.min(...margins);
  return lines
    .map((line) => line.slice(margin))
    .join('\n')
    .trim();
}
