import ts from 'typescript';

/** A heading for each code, with the docstring that names its cause and its remedy. */
export function errorsPage({ program, packages }) {
  const aliases = aliasesIn(program);
  const sections = packages.flatMap(({ folder, entries }) =>
    entries
      .flatMap(({ names }) => names)
      .filter(({ name, kind }) => kind === 'type' && name.endsWith('ErrorCode'))
      // Several entries of a package may export it.
      .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index)
      .map(({ name }) => sectionOf(name, folder, codesOf(aliases, name))),
  );
  return `# Error codes

Each error has a \`code\`, which stays as it is, and a \`message\` for developers, which may change. A payer hears neither.

${sections.join('\n')}`;
}

function sectionOf(name, folder, codes) {
  const title = name.replace(/Code$/, '');
  const list = codes.map(([code, doc]) => `### ${title}: ${code}\n\n${doc}\n`);
  return `## ${title}\n\nOf \`@payaloud/${folder}\`.\n\n${list.join('\n')}`;
}

/** Each code with its docstring. Other unions that a union names are read, too. */
function codesOf(aliases, name) {
  const text = aliases.get(name);
  if (!text) throw new Error(`There is no type ${name}.`);
  const member =
    /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\s*)?(?:[|=]\s*|^\s*)?(?:'([\w-]+)'|\b([A-Z]\w+))\s*(?=[|;:,]|\/\*|$)/g;
  return [...text.matchAll(member)].flatMap(([, doc = '', code, other]) => {
    if (code) return [[code, plain(doc)]];
    return aliases.has(other) ? codesOf(aliases, other) : [];
  });
}

const plain = (doc) =>
  doc
    .replace(/^\s*\*? ?/gm, '')
    .replaceAll('\n', ' ')
    .trim();

/** The right sides of all union types of the packages, and the members of objects whose keys are a type. */
function aliasesIn(program) {
  const found = new Map();
  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile || !source.fileName.includes('/packages/')) continue;
    const objects = new Map();
    ts.forEachChild(source, (node) => {
      if (ts.isVariableStatement(node))
        for (const one of node.declarationList.declarations)
          objects.set(one.name.getText(), one.initializer?.getText());
      if (!ts.isTypeAliasDeclaration(node)) return;
      const text = source.text.slice(node.name.end, node.end).replace(/^\s*=/, '');
      const [, object] = /^\s*keyof typeof (\w+)/.exec(text) ?? [];
      found.set(node.name.text, object ? quoted(objects.get(object)) : text);
    });
  }
  return found;
}

/** The keys of an object as a union, with their docstrings. */
const quoted = (text) => text.slice(1, text.lastIndexOf('}')).replace(/'?([\w-]+)'?: \d+,/g, "| '$1'");
