import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { root } from './guides';

const folder = join(root, 'packages', 'elements');
const elements = ['Amount', 'Payment', 'PaymentStatus', 'Identity', 'Checkout', 'SpeakToMe', 'SpeechSettings'] as const;

/** `SpeakToMe` is `speak-to-me`. */
const kebab = (name: string) => name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();

/** After a change, `npx vitest run --project node test/packaging/customElements -u` writes it. */
it('custom-elements.json lists the attributes, properties and events of each element', async () => {
  const declarations = elements.map((name) => {
    const folderOf = `src/${kebab(name)}`;
    const own = parse(`${folderOf}/Payaloud${name}Element.ts`);
    const hostPath = `${folderOf}/${name.charAt(0).toLowerCase()}${name.slice(1)}Host.ts`;
    // Without a file of the host, it has no properties of its own.
    const host = existsSync(join(folder, hostPath)) ? parse(hostPath) : own;
    const listed = host.interfaces.get(`${name}Properties`) ?? [];
    const shared = name === 'Amount' ? [...common, ...ofAmount] : common;
    const members = [...listed, ...shared];
    return {
      kind: 'class',
      customElement: true,
      name: `Payaloud${name}Element`,
      tagName: `payaloud-${kebab(name)}`,
      description: own.describe(`Payaloud${name}Element`),
      attributes: members.filter(({ isAttribute }) => isAttribute).map(attributeOf),
      members: members.map(({ name: member, type, description }) => ({
        kind: 'field',
        name: member,
        type: { text: type },
        description,
      })),
      events: eventsOf(name, host),
    };
  });
  const modules = [{ kind: 'javascript-module', path: 'dist/index.js', declarations }];
  const manifest = { schemaVersion: '2.1.0', modules };
  await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'custom-elements.json'));
});

it('lists exactly the attributes that the elements observe', async () => {
  const classes: Record<string, unknown> = await import('@payaloud/elements');
  const { modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;
  for (const { declarations } of modules)
    for (const { name, attributes } of declarations) {
      const { observedAttributes } = classes[name] as { observedAttributes: readonly string[] };
      expect(attributes.map((one) => one.name).toSorted(), name).toEqual(observedAttributes.toSorted());
    }
});

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly name: string;
      readonly attributes: readonly { readonly name: string }[];
    }[];
  }[];
}

interface Member {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly isAttribute: boolean;
}

interface Parsed {
  readonly interfaces: ReadonlyMap<string, readonly Member[]>;
  /** The docstring of a class. */
  readonly describe: (name: string) => string;
}

const common: readonly Member[] = [
  {
    name: 'language',
    type: 'string | Language',
    isAttribute: true,
    description:
      'BCP 47 tag of the language; the property also takes a language of your own. Default: the `lang` of the page around the element.',
  },
  {
    name: 'locale',
    type: 'string',
    isAttribute: true,
    description: 'BCP 47, for visible digits. Default: the tag of the language.',
  },
  {
    name: 'recognizer',
    type: 'Recognizer | null | undefined',
    isAttribute: false,
    description: "Understands speech; null switches it off. Default: the browser's own, on the device only.",
  },
  {
    name: 'announcer',
    type: 'Announcer | undefined',
    isAttribute: false,
    description: 'Says the messages. Default: the one that the page shares.',
  },
];

const ofAmount: readonly Member[] = [
  {
    name: 'value',
    type: 'string',
    isAttribute: true,
    description:
      'The amount as a plain decimal. The attribute is the first amount, which a reset of the form restores.',
  },
  { name: 'defaultValue', type: 'string', isAttribute: false, description: 'The attribute `value`.' },
  { name: 'amount', type: 'Money | null', isAttribute: false, description: 'The amount; null without one.' },
];

function attributeOf({ name, type, description }: Member) {
  const attribute = name === 'readOnly' ? 'readonly' : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return { name: attribute, fieldName: name, type: { text: type === 'boolean' ? 'boolean' : 'string' }, description };
}

/** A checkout fires the events of its payment, too. */
function eventsOf(name: string, host: Parsed) {
  const own = host.interfaces.get('HTMLElementEventMap') ?? [];
  const also =
    name === 'Checkout' ? (parse('src/payment/paymentHost.ts').interfaces.get('HTMLElementEventMap') ?? []) : [];
  return [...own, ...also].map((event) => ({ name: event.name, type: { text: event.type } }));
}

function parse(path: string): Parsed {
  const source = ts.createSourceFile(path, readFileSync(join(folder, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const interfaces = new Map<string, readonly Member[]>();
  const docs = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node.members.flatMap(memberOf));
    if (ts.isClassDeclaration(node) && node.name) docs.set(node.name.text, docOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { interfaces, describe: (name) => docs.get(name) ?? '' };
}

function memberOf(member: ts.TypeElement): readonly Member[] {
  if (!ts.isPropertySignature(member) || !member.type) return [];
  const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
  const description = docOf(member);
  const isAttribute = !description.includes('No attribute.');
  return [{ name, type: member.type.getText(), description: description.replace('No attribute. ', ''), isAttribute }];
}

function docOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node);
  const text = doc && ts.isJSDoc(doc) ? ts.getTextOfJSDocComment(doc.comment) : '';
  return text?.replace(/\n(?!\n)/g, ' ') ?? '';
}
