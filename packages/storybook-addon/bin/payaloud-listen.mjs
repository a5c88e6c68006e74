#!/usr/bin/env node
import { heardText } from '../dist/orca/heardText.js';
import { hearFindings } from '../dist/orca/index.js';

const usage = `payaloud-listen <address of a Storybook> [part of a story's id] …

Plays the stories of a Storybook that is served and has the Listen addon, and prints what a real Orca says in those that have a
finding. For example: payaloud-listen http://localhost:6006 checkout

Needs Linux, Playwright (npm install --save-dev playwright), and Orca with Chromium:
apt-get install --no-install-recommends orca at-spi2-core dbus xvfb xdotool chromium
`;

const [address, ...only] = process.argv.slice(2);
if (!address || !URL.canParse(address)) {
  process.stderr.write(usage);
  process.exit(2);
}

try {
  const { chromium } = await import('playwright');
  let heard = 0;
  for await (const story of hearFindings({ address, chromium, ...(only.length > 0 && { only }) })) {
    heard += 1;
    process.stdout.write(`${heardText(story)}\n\n`);
  }
  process.stdout.write(heard === 0 ? 'No story has a finding.\n' : `${heard} stories have findings.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
