import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './publicApi.mjs';

/** Attributes, properties and events of each custom element, from `custom-elements.json`. */
export function attributesPage() {
  const { modules } = JSON.parse(readFileSync(join(root, 'packages', 'elements', 'custom-elements.json'), 'utf8'));
  const sections = modules.flatMap(({ declarations }) => declarations.map(sectionOf));
  return `# Attributes of the elements

What you can set on each custom element, and what it tells. Every attribute is a property too: \`zero-text\` is \`zeroText\`. An attribute of the type
\`boolean\` counts as soon as it is there, whatever its text. How to use them: [elements](../elements.md).

${sections.join('\n')}`;
}

function sectionOf({ tagName, description, attributes, members, events }) {
  const named = attributes.map(({ fieldName }) => fieldName);
  const properties = members.filter(({ name }) => !named.includes(name));
  const tables = [tableOf('attribute', attributes), tableOf('property alone', properties), eventsOf(events)];
  return [`## \`<${tagName}>\``, plain(description), ...tables.filter(Boolean)].join('\n\n') + '\n';
}

function tableOf(title, rows) {
  if (rows.length === 0) return '';
  const lines = rows.map(({ name, type, description }) => {
    const [words, unless = ''] = description.split(/ ?Default: /);
    return `| \`${name}\` | ${codeOf(type.text)} | ${cell(words)} | ${cell(unless.replace(/\.$/, ''))} |`;
  });
  return [`| ${title} | type | meaning | default |`, '|---|---|---|---|', ...lines].join('\n');
}

function eventsOf(events) {
  if (events.length === 0) return '';
  return [
    '| event | type |',
    '|---|---|',
    ...events.map(({ name, type }) => `| \`${name}\` | ${codeOf(type.text)} |`),
  ].join('\n');
}

const codeOf = (text) => `\`${text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')}\``;
/** The table itself tells that a property is not an attribute. */
const cell = (text) => plain(text.replace('No attribute.', '')).replaceAll('|', '\\|');
const plain = (text) => text.replaceAll(/\s+/g, ' ').trim();
