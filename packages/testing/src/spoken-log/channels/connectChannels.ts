import type { PageClock } from '../../time/pageClock';
import type { Observed } from '../observed';
import type { TimelineEvent } from '../timelineEntry';
import { connectFrames } from './connectFrames';
import { hearDialogs } from './hearDialogs';
import { hearFocus } from './hearFocus';
import { hearHaptics } from './hearHaptics';
import { hearMicrophone } from './hearMicrophone';
import { hearNotify } from './hearNotify';
import { hearPresses } from './hearPresses';
import { hearRegions } from './hearRegions';
import { hearSounds } from './hearSounds';
import { hearVoice } from './hearVoice';
import type { Connection, ConnectChannel, Page, PageWindow } from './page';
import { parentOf, watchShadowRoots } from './shadowRoots';
import { guarded } from './wrapMethod';

interface ChannelDeps {
  add(event: TimelineEvent): number;
  readonly observed: Observed;
  readonly after: PageClock['after'];
  readonly ignore?: string | undefined;
}

const channels: readonly ConnectChannel[] = [
  hearPresses,
  hearDialogs,
  hearFocus,
  hearRegions,
  hearNotify,
  hearVoice,
  hearSounds,
  hearHaptics,
  hearMicrophone,
];

const firstRenderMs = 1_000;

/** Connects every channel to a document, and to the documents of its frames that can be read. */
export function connectChannels(doc: Document, deps: ChannelDeps): Connection {
  const began = deps.observed.now();
  const view = (doc.defaultView ?? globalThis) as PageWindow;
  const takers: ((records: readonly MutationRecord[]) => void)[] = [];
  let isTaking = false;
  let isUntouched = true;
  const take = (records: readonly MutationRecord[]) => {
    if (records.length === 0) return;
    isTaking = true;
    for (const taker of takers) guarded(() => taker(records));
    isTaking = false;
  };
  const observer = new view.MutationObserver(take);
  const flush = () => {
    if (!isTaking) take(observer.takeRecords());
  };
  const isIgnored = (element: Element) => deps.ignore !== undefined && isInside(element, deps.ignore);
  const page: Page = {
    doc,
    view,
    observed: deps.observed,
    after: deps.after,
    hear(event) {
      flush();
      if (event.channel === 'press' || event.channel === 'focus') isUntouched = false;
      const tidy = 'text' in event ? { ...event, text: event.text.replace(/\s+/g, ' ').trim() } : event;
      return 'text' in tidy && tidy.text === '' ? null : deps.add(tidy);
    },
    onChanges: (taker) => void takers.push(taker),
    isFirstRender: () => isUntouched && (doc.readyState !== 'complete' || deps.observed.now() - began < firstRenderMs),
    isIgnored,
  };
  const undo = channels.map((connect) => connect(page));
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(doc, all);
  undo.push(watchShadowRoots(doc, view, (root) => observer.observe(root, all)));
  const frames = connectFrames(doc, view, (frame, inside) => (isIgnored(frame) ? null : connectChannels(inside, deps)));
  return {
    flush() {
      flush();
      frames.flush();
    },
    stop() {
      frames.stop();
      observer.disconnect();
      for (const end of undo) end();
    },
  };
}

function isInside(element: Element, selector: string): boolean {
  for (let one: Element | null = element; one; one = parentOf(one)) if (one.matches(selector)) return true;
  return false;
}
