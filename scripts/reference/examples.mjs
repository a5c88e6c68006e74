// Examples of docstrings as whole files: with the imports of the public names that they use.
const words = /(?<![.\w'"`$])[A-Za-z_$][\w$]*/g;

/** Parts of a language have everyday names, so an example that uses one imports it by itself. */
const isPart = (specifier) => /\/languages\/\*\/|number-words\/rules/.test(specifier);

/** Earlier entries win if two have the same name. */
const preferred = ['@payaloud/core', '@payaloud/react', '@payaloud/browser', '@payaloud/testing'];

/** @returns A function that gives an example of an entry its imports. */
export function createImporter(packages) {
  const entries = packages.flatMap(({ entries: all }) => all).filter(({ specifier }) => !isPart(specifier));
  const rank = ({ specifier }) => (preferred.findIndex((name) => specifier.startsWith(name)) + 10) % 10;
  const homes = new Map();
  for (const entry of entries.toSorted((a, b) => rank(b) - rank(a)))
    for (const { name, kind } of entry.names) if (name !== 'default') homes.set(name, { entry, kind });

  return (code, own) => {
    const plain = code.replace(/\/\/.*|'[^'\n]*'/g, '');
    const declarations = code.matchAll(/(?:const|function|import)\s+(?:type\s+)?(\{[^}]*\}|\[[^\]]*\]|\w+)/g);
    const declared = new Set([...declarations].flatMap(([, text]) => text.match(words) ?? []));
    const used = [...new Set(plain.match(words) ?? [])].filter((name) => homes.has(name) && !declared.has(name));
    const found = new Map();
    for (const name of used) {
      const isOwn = own.names.some((one) => one.name === name);
      const { kind } = homes.get(name);
      const { specifier } = isOwn ? own : homes.get(name).entry;
      const from = specifier.replace('/*', '/en');
      found.set(from, [...(found.get(from) ?? []), `${kind === 'type' ? 'type ' : ''}${name}`]);
    }
    const lines = [...found]
      .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([from, names]) => `import { ${names.join(', ')} } from '${from}';\n`);
    const separator = lines.length > 0 && !code.startsWith('import ') ? '\n' : '';
    return `${lines.join('')}${separator}${code}\n`;
  };
}
