#!/usr/bin/env node
// Warns about comments and test titles that break the rules of prose in CONTRIBUTING.md. It only prints, and never
// fails, because patterns cannot judge a sentence.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folders = ['packages', 'scripts', 'stories', 'test', 'examples', '.storybook'];
const skipped = /^(node_modules|dist|output|public|assets|rules|storybook-static)$/;
const maxSentenceWords = 40;

const rules = [
  { name: 'bare "who" or "what"', pattern: /(?:^|[.:;] )(?:Who|What|Whoever) [^.?]*(?:\.|$)/ },
  {
    name: '"is no" instead of "is not a"',
    pattern: /(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b)/i,
  },
  { name: 'number of a law instead of its name', pattern: /\blaws? \d/i },
  { name: '"so that no"', pattern: /\bso that no\b/i },
];

/** Comments, with `//` comments on consecutive lines as one, and the titles of tests. */
const passages = new RegExp(
  [
    String.raw`/\*(?<block>[\s\S]*?)\*/`,
    String.raw`(?<lines>(?:^[ \t]*//(?!/).*\n?)+)`,
    String.raw`(?<=[ \t])//(?<rest>.*)$`,
    String.raw`^[ \t]*(?:(?:it|describe|test)\b[^'"\`\n]*|\]\))\(\s*(?<quote>['"\`])(?<title>.*?)\k<quote>,`,
  ].join('|'),
  'gm',
);

let count = 0;
for (const file of folders.flatMap((folder) => filesIn(join(root, folder)))) check(file, readFileSync(file, 'utf8'));
if (count > 0) console.warn(`${count} ${count === 1 ? 'passage breaks' : 'passages break'} the rules of prose.`);

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : filesIn(path);
    return /\.(?:tsx?|m?js|css)$/.test(entry.name) ? [path] : [];
  });
}

function check(file, text) {
  for (const { index, groups } of text.matchAll(passages)) {
    const { block, lines, rest, title } = groups;
    const prose = title ?? plain(block ?? lines ?? rest);
    const found = rules.filter(({ pattern }) => pattern.test(prose)).map(({ name }) => name);
    const words = Math.max(
      ...prose.split(/[.:;?!]["”)]?\s|\n/).map((part) => part.split(/\s+/).filter(Boolean).length),
    );
    if (words > maxSentenceWords) found.push(`sentence of ${words} words`);
    if (found.length === 0) continue;
    count += 1;
    const line = text.slice(0, index).split('\n').length;
    console.warn(`${relative(root, file)}:${line}: ${found.join(', ')}`);
  }
}

/** The text of a comment as one line per paragraph, list item or table row. */
function plain(comment) {
  return comment
    .replace(/^[ \t]*(?:\/\/|\*)?[ \t]*/gm, '')
    .replace(/\n(?![-|\n@])/g, ' ')
    .trim();
}
