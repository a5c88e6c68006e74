#!/usr/bin/env node
// Starts Firefox for Playwright. Playwright 1.65 sends commands of WebDriver BiDi that Firefox 153 does not know yet, and gives up at
// the first. This stands between both, and answers those that only set the defaults that Firefox has anyway.
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

/** Commands that Firefox 153 does not know. */
const unknown = ['emulation.setMediaFeaturesOverride', 'emulation.setScreenSettingsOverride'];

const path = process.env.PAYALOUD_FIREFOX ?? '/usr/bin/firefox-esr';
// Tests set preferences, which only windows of the browser itself may do.
const firefox = spawn(path, ['--remote-allow-system-access', ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'pipe'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));
firefox.once('exit', (code) => process.exit(code ?? 1));

let text = '';
firefox.stderr.on('data', (chunk) => {
  process.stderr.write(String(chunk).replaceAll(/WebDriver BiDi listening on .*/g, ''));
  if (text === null) return;
  text += chunk;
  const address = /WebDriver BiDi listening on (ws:\S+)/.exec(text)?.[1];
  if (!address) return;
  text = null;
  serve(address);
});

function serve(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: 2 ** 28 });
  server.once('listening', () => {
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`);
  });
  server.on('connection', (driver, { url }) => {
    const browser = new WebSocket(`${address}${url}`, { maxPayload: 2 ** 28, perMessageDeflate: false });
    const waiting = [];
    browser.once('open', () => waiting.splice(0).forEach((message) => browser.send(message)));
    browser.on('message', (data) => driver.send(String(data)));
    browser.on('close', () => driver.close());
    driver.on('close', () => browser.close());
    driver.on('message', (data) => {
      const { id, method } = JSON.parse(String(data));
      if (unknown.includes(method)) driver.send(JSON.stringify({ type: 'success', id, result: {} }));
      else if (browser.readyState === WebSocket.OPEN) browser.send(String(data));
      else waiting.push(String(data));
    });
  });
}
