import { virtual } from '@guidepup/virtual-screen-reader';
import { createSpokenLog } from '@payaloud/testing/spoken-log';
import CaptureAnnouncements from 'aria-live-capture';
import { zooCases } from './cases';
import { find, pause, type ZooUser } from './zooCase';

/** Starts a tool in this page. Returns the reader of its notes. */
type Tool = () => Promise<() => Promise<string[]>>;

const tools: Readonly<Record<string, Tool>> = {
  payaloud: async () => {
    const log = createSpokenLog();
    return async () => {
      await log.settled();
      const findings = log.findings().map(({ name }) => `FINDING ${name}`);
      return [...log.texts(), ...new Set(findings)];
    };
  },
  'aria-live-capture': async () => {
    const heard: string[] = [];
    CaptureAnnouncements({ onCapture: (text, urgency) => heard.push(`${urgency}: ${text}`) });
    return async () => heard;
  },
  'virtual-screen-reader': async () => {
    await virtual.start({ container: document.body });
    return async () => virtual.spokenPhraseLog();
  },
  none: async () => async () => [],
};

declare global {
  var zooUser: (how: 'key' | 'type', text: string) => Promise<void>;
  var listenToZoo: typeof listen;
}

const user: ZooUser = { key: (name) => zooUser('key', name), type: (text) => zooUser('type', text) };

/** Shows a case, lets the user act, and resolves to the tool's notes. */
async function listen(name: string, variant: 'fault' | 'mended', tool: string): Promise<string[]> {
  const zooCase = zooCases[name];
  const start = tools[tool];
  if (!zooCase || !start) throw new Error(`No ${name} or ${tool}.`);
  zooCase[variant](find('main'));
  await pause(100);
  const read = await start();
  await zooCase.act(user);
  await pause(1_200);
  return read();
}

globalThis.listenToZoo = listen;
