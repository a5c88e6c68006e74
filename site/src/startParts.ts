/** What `<Install>` tells to install. */
export interface Installation {
  /** Names of packages in `packages`. */
  readonly packages: readonly string[];
  /** Packages of npm. */
  readonly also?: string;
  /** True for tools of development. */
  readonly dev?: boolean;
}

/** The commands beside the reader's app, and the one in it. */
export function installSteps({ packages, also = '', dev = false }: Installation) {
  const tarballs = packages.map((name) => `../payaloud/${name}.tgz`).join(' ');
  return {
    pack: [
      'git clone https://github.com/payaloud/payaloud',
      'cd payaloud',
      'npm run build',
      `for name in ${packages.join(' ')}; do (cd packages/$name && npx --yes pnpm pack --out ../../$name.tgz); done`,
    ].join('\n'),
    install: `npm install ${dev ? '--save-dev ' : ''}${tarballs}${also && ` ${also}`}`,
  };
}

/** The address of a whole app, by a name of `test/packaging/starters.ts`. */
export const starterOf = (name: string) => `/starters/payaloud-${name}.tar.gz`;

/** `<Install>` and `<Starter>` of a page, as the Markdown of what they show. */
export function startPartsAsMarkdown(mdx: string): string {
  return mdx
    .replaceAll(/^<Install packages=\{\[(.*?)\]\}(.*)\/>$/gm, (_, names: string, more: string) => {
      const packages = [...names.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
      const also = /also="([^"]*)"/.exec(more)?.[1];
      const { pack, install } = installSteps({ packages, also, dev: / dev\b/.test(more) });
      return `It is not on npm yet. Beside the folder of your app, copy the repository, build and pack once. The build installs what it needs, and takes some minutes:

\`\`\`sh
${pack}
\`\`\`

Then, in your app:

\`\`\`sh
${install}
\`\`\``;
    })
    .replaceAll(
      /^<Starter name="(.+?)" words="(.+?)" \/>$/gm,
      (_, name: string, words: string) =>
        `To begin with a whole app, download it: [${words} (tar.gz)](${starterOf(name)}).`,
    );
}
