import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { findChecks } from './findChecks.mjs';

const flowsFolder = 'packages/core/src/flows';
const effectsFolder = 'packages/browser/src/effects';
/** Where a flow decides. Its state, its reasons and its index hold no cases. */
const decides = /^(update|readOutcome|transitions|needs|messages|endMessage|consequences|announcement|texts|masks)/;

/** The components that show a flow whose folder has another name. */
const components = {
  'pay-intent': ['swipe-to-pay'],
  amount: ['amount-field'],
  enrollment: ['identity'],
  received: ['payment-received'],
};

/** Each flow with the files whose cases are deleted, and the folders that hold its tests. */
export function findFlows() {
  const names = new Set([...foldersIn(flowsFolder), ...foldersIn(effectsFolder)]);
  const inPages = [...names].sort().map((name) => {
    const core = join(flowsFolder, name);
    const effects = join(effectsFolder, name);
    const shown = (components[name] ?? [name]).map((component) => join('packages/react/src', component));
    return {
      name,
      files: [...sourcesIn(core).filter((file) => decides.test(file.slice(core.length + 1))), ...sourcesIn(effects)],
      folders: [core, effects, ...shown].filter((folder) => existsSync(folder)),
    };
  });
  return [...inPages, announcements(), serverPayment(), serverConfirmations()];
}

/** The announcer's queue has the shape of the pages' flows. */
function announcements() {
  const folders = ['packages/core/src/announcement/queue', 'packages/browser/src/announcer'];
  return { name: 'announcements', files: folders.flatMap(sourcesIn), folders };
}

/** The server's payment has the shape of the pages' flows. */
function serverPayment() {
  const folder = 'packages/server/src/payments';
  const files = sourcesIn(folder).filter(
    (file) => decides.test(file.slice(folder.length + 1)) || /admit|answers/.test(file),
  );
  return { name: 'server-payment', files, folders: [folder], projects: ['node'] };
}

/** Not a flow, but it decides about money too: each check is deleted instead of each case. */
function serverConfirmations() {
  const server = 'packages/server/src';
  const verifies = [
    ...['decide', 'verifyProof', 'confirm', 'codes', 'credentials', 'deviceKeys', 'issue', 'policy'].map(
      (name) => `confirmations/${name}.ts`,
    ),
    ...['admitIn', 'attemptsIn', 'challengesIn', 'credentialsIn'].map((name) => `store/${name}.ts`),
    'passkeys/simpleWebAuthn.ts',
    ...['confirmationHandlers', 'keyHandlers'].map((name) => `http/${name}.ts`),
  ];
  return {
    name: 'server-confirmations',
    files: verifies.map((file) => join(server, file)),
    folders: ['confirmations', 'http', 'store', 'testing'].map((folder) => join(server, folder)),
    // Not the tests that kill processes, which take a minute.
    tests: ['confirmations/', 'store/storeContract', 'http/'].map((place) => join(server, place)),
    projects: ['node'],
    find: findChecks,
  };
}

/** Each `case` of a file, with the file's text without it. */
export function findCases(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCaseClause(node)) {
      const start = node.getStart(source);
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      const name = `${file}:${line}  case ${node.expression.getText(source)}`;
      found.push({ file, name, text, without: text.slice(0, start) + text.slice(endOf(node)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A case alone goes with its body. One of several labels of a body goes by itself, because the others still need the body. */
function endOf(clause) {
  const { clauses } = clause.parent;
  const before = clauses[clauses.indexOf(clause) - 1];
  const sharesBody = before?.statements.length === 0;
  return sharesBody && clause.statements.length > 0 ? clause.statements[0].getFullStart() : clause.getEnd();
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function sourcesIn(folder) {
  return filesIn(folder).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|test-support/.test(file));
}

/** All files below a folder, in a steady order. */
export function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
