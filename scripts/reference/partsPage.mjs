import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from './publicApi.mjs';

const source = join(root, 'packages', 'react', 'src');

/** Values of `data-part` and `data-status` by component, from the types of what the components render. */
export function partsPage({ program, checker, packages }) {
  const names = packages.find(({ folder }) => folder === 'react').entries.flatMap((entry) => entry.names);
  const found = new Map();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(`${source}/`) || file.isDeclarationFile) continue;
    const folder = dirname(file.fileName)
      .slice(source.length + 1)
      .split('/')[0];
    if (!found.has(folder)) found.set(folder, { 'data-part': new Set(), 'data-status': new Set() });
    visit(file, (attribute, value) => {
      const values = ts.isStringLiteral(value) ? [value.text] : literalsOf(checker.getTypeAtLocation(value));
      for (const one of values) found.get(folder)[attribute].add(one);
    });
  }

  function visit(node, add) {
    const name =
      ts.isJsxAttribute(node) || ts.isPropertyAssignment(node) ? node.name.getText().replaceAll("'", '') : '';
    if ((name === 'data-part' || name === 'data-status') && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      add(name, value);
    }
    ts.forEachChild(node, (child) => visit(child, add));
  }

  const rows = [...found]
    .filter(([, lists]) => lists['data-part'].size + lists['data-status'].size > 0)
    .map(
      ([folder, lists]) =>
        `| ${ownersOf(names, folder)} | ${listed(lists['data-part'])} | ${listed(lists['data-status'])} |`,
    );
  return `# Parts and states

Inner elements carry \`data-part\`, and the element around them \`data-status\`. Style and test by these, not by classes. The custom elements
render the same ones.

| component | \`data-part\` | \`data-status\` |
|---|---|---|
${rows.toSorted().join('\n')}
`;
}

const literalsOf = (type) =>
  (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));

const listed = (values) =>
  [...values]
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .map((value) => `\`${value}\``)
    .join(' ');

/** The components of a folder; without any, its parts are in several components. */
function ownersOf(names, folder) {
  const own = names.filter(
    ({ kind, name, file }) => kind === 'function' && /^[A-Z]/.test(name) && file.includes(`/src/${folder}/`),
  );
  return own.map(({ name }) => `\`${name}\``).join(', ') || 'several';
}
