// Generates a language's number rules from CLDR's rule-based number formats.
//
//   node scripts/make-number-rules.mjs en zh fr        writes packages/core/src/number-words/rules/{en,zh,fr}.ts
//   node scripts/make-number-rules.mjs                 regenerates the existing tables
//
// Accepts any CLDR locale that spells numbers (`pt-PT`, `zh-Hant`). A locale without its own rules takes its parent's.
// Source: npm `cldr-rbnf`, SPDX-License-Identifier: Unicode-3.0; the licence is copied next to the tables. Left out:
// ordinals, years, days of the month, infinity, and rules for numbers above the safe integers.
import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cldr = dirname(createRequire(import.meta.url).resolve('cldr-rbnf/package.json'));
const target = fileURLToPath(new URL('../packages/core/src/number-words/rules/', import.meta.url));

export function makeNumberRules(tag) {
  const source = sourceOf(tag);
  const all = parseSets(readFileSync(source, 'utf8'));
  const decimal = new Intl.NumberFormat(tag).formatToParts(0.5).find(({ type }) => type === 'decimal').value;
  const sets = {};
  for (const name of cardinalSets(all)) sets[name] = packRules(all.get(name), decimal);
  return { locale: tag, sets };
}

function sourceOf(tag) {
  const parts = new Intl.Locale(tag).baseName.split('-');
  for (; parts.length > 0; parts.pop()) {
    const file = join(cldr, 'rbnf', `${parts.join('_')}-SpelloutRules.txt`);
    if (existsSync(file)) return file;
  }
  throw new Error(`CLDR has no number words for ${tag}`);
}

/** Maps each set name, without its first percent sign, to [descriptor, body] pairs. */
function parseSets(text) {
  const sets = new Map();
  let rules = [];
  for (const line of text.split('\n')) {
    const [, name] = line.match(/^%(\S+):$/) ?? [];
    const [, descriptor, body] = line.match(/^([^:%]+):\s*(.*);$/) ?? [];
    if (name) sets.set(name, (rules = []));
    // ICU ignores separators within numbers: `11000000/1,000`.
    else if (descriptor) rules.push([/^\d{2}/.test(descriptor) ? descriptor.replace(/[.,\s]/g, '') : descriptor, body]);
  }
  return sets;
}

/** The public cardinal sets, starting with ICU's default `spellout-numbering`, then the private sets they need. */
function cardinalSets(all) {
  const isCardinal = (name) => /^spellout-(numbering|cardinal|construct)/.test(name) && !/-(year|days)\b/.test(name);
  const ordered = new Set(['spellout-numbering', ...[...all.keys()].filter(isCardinal)]);
  for (const name of ordered) {
    for (const [, body] of all.get(name)) {
      for (const [, needed] of body.matchAll(/[<>=]%([^<>=]+)[<>=]/g)) {
        if (!needed.startsWith('%') && !isCardinal(needed))
          throw new Error(`${name} uses ${needed}, which is not a cardinal set`);
        ordered.add(needed);
      }
    }
  }
  return ordered;
}

function packRules(rules, decimal) {
  // ICU speaks the decimal point that the locale writes.
  const rank = ([descriptor]) => Number(/^x.x$/.test(descriptor) && descriptor[1] !== decimal);
  let next = -1;
  const packed = rules
    .filter(([descriptor]) => descriptor !== 'Inf' && descriptor !== 'NaN')
    .toSorted((a, b) => rank(a) - rank(b))
    .sort(bySpecialFirst)
    .map(([descriptor, body]) => {
      const [, base, suffix] = descriptor.match(/^(\d+)(.*)$/) ?? [];
      if (Number(base) > Number.MAX_SAFE_INTEGER) return '';
      const isNext = Number(base) === next && !suffix && body && !body.includes(':');
      next = base && !/[/[>]/.test(suffix + body) ? Number(base) + 1 : -1;
      return isNext ? `${body};` : `${descriptor}:${body};`;
    });
  return packed.join('');
}

function bySpecialFirst([a], [b]) {
  return Number(/^\d+(\/\d+)?>*$/.test(a)) - Number(/^\d+(\/\d+)?>*$/.test(b));
}

function format({ locale, sets }) {
  const { version } = JSON.parse(readFileSync(join(cldr, 'package.json'), 'utf8'));
  const entries = Object.entries(sets).map(([name, text]) => `    ${quote(name)}:\n      ${quote(text)},\n`);
  return `// Made by \`node scripts/make-number-rules.mjs ${locale}\` from cldr-rbnf ${version}; do not edit.
/*! Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 */
import type { NumberRules } from '../rules';

/** Number words of \`${locale}\`, as CLDR has them. */
export const rules: NumberRules = {
  locale: ${quote(locale)},
  sets: {
${entries.join('')}  },
};
`;
}

function quote(text) {
  const escaped = text.replace(/['\\]/g, '\\$&');
  return `'${escaped.replace(/[\p{Cf}\p{Z}]/gu, (sign) => (sign === ' ' ? sign : `\\u${hex(sign)}`))}'`;
}

function hex(sign) {
  return sign.charCodeAt(0).toString(16).padStart(4, '0');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  copyFileSync(join(cldr, 'LICENSE'), join(target, '../UNICODE-LICENSE.txt'));
  const existing = readdirSync(target).map((file) => file.replace('.ts', ''));
  for (const tag of process.argv.length > 2 ? process.argv.slice(2) : existing) {
    writeFileSync(join(target, `${tag}.ts`), format(makeNumberRules(tag)));
  }
}
