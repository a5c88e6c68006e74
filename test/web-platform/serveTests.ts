import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { dataFolder } from '../../scripts/run/dataFolder.mjs';

const folder = join(dataFolder, 'wpt');
export const hasTests = existsSync(join(folder, 'speech-api'));

/** The other manual tests ask for silence, which these machines have. */
const needsPerson = ['SpeechRecognition-onresult-manual.https.html', 'SpeechSynthesisUtterance-volume-manual.html'];

/** All tests of the Web Speech API that need nobody. */
export const testFiles: readonly string[] = hasTests
  ? readdirSync(join(folder, 'speech-api'))
      .filter((name) => /\.html$|\.window\.js$/.test(name) && !needsPerson.includes(name))
      .map((name) => name.replace(/\.js$/, '.html'))
  : [];

/** The snapshot of the IDL beside the tests is older than the specification that browsers follow. */
const moved: Readonly<Record<string, string>> = {
  '/resources/WebIDLParser.js': '/resources/webidl2/lib/webidl2.js',
  '/interfaces/speech-api.idl': '/interfaces/speech-api.new.idl',
};
const contentTypes: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

export interface ServedTests {
  urlOf(file: string): string;
  close(): Promise<void>;
}

/** Serves web-platform-tests on a free local port, which browsers treat as secure. */
export async function serveTests(): Promise<ServedTests> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-type', contentTypes[extname(pathname)] ?? 'text/plain');
    if (pathname.endsWith('.window.html')) return response.end(pageOf(pathname.replace(/html$/, 'js')));
    const path = join(folder, moved[pathname] ?? pathname);
    if (existsSync(path)) response.end(readFileSync(path));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (file) => `http://127.0.0.1:${port}/speech-api/${file}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The page that the server of web-platform-tests makes for a script `*.window.js`. */
function pageOf(script: string): string {
  const source = readFileSync(join(folder, script), 'utf8');
  const named = [...source.matchAll(/^\/\/ META: script=(.*)$/gm)].map(([, path]) => path);
  const paths = ['/resources/testharness.js', '/resources/testharnessreport.js', ...named, script];
  return `<!doctype html><div id="log"></div>${paths.map((path) => `<script src="${path}"></script>`).join('')}`;
}
