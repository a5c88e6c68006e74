import { isElement, messageTextOf, regionTextOf } from '../spokenText';
import { liveSelector, numberOf } from './liveRegion';
import type { ConnectChannel } from './page';
import { hasControlsBeside, unreachable } from './reach';
import { flatParentOf } from './shadowRoots';

/** Listens to every live region of a document. */
export const hearRegions: ConnectChannel = ({ doc, observed, hear, onChanges, isIgnored, isFirstRender }) => {
  /** The text of each known region, as of the last batch of changes. */
  const texts = new WeakMap<Element, string>();
  /** Why each known region was not reached, as of the last batch of changes; null if it was. */
  const obstacles = new WeakMap<Element, ReturnType<typeof unreachable>>();
  for (const region of doc.querySelectorAll(liveSelector)) remember(region);

  function remember(region: Element) {
    texts.set(region, regionTextOf(region));
    obstacles.set(region, unreachable(region));
  }

  function say(region: Element, text: string, isNew?: true) {
    if (isIgnored(region) || text === '') return;
    const why = unreachable(region) ?? (texts.get(region) === regionTextOf(region) ? 'same-text' : null);
    if (why === 'view') return;
    if (why !== null) return void hear({ channel: 'lost', text, why });
    const urgency = urgencyOf(region) === 'assertive' ? 'assertive' : 'polite';
    // Alerts are heard when they come, by every reader.
    const id = hear({ channel: 'region', text, urgency, ...(isNew && !isAlert(region) && { isNew }) });
    if (id !== null) observed.sources.set(id, numberOf(region));
  }

  onChanges((records) => {
    const added = new Set(records.flatMap((record) => [...record.addedNodes]).filter((node) => node.isConnected));
    for (const region of records.flatMap((record) => [...record.removedNodes]).flatMap(regionsIn)) {
      if (!region.isConnected) texts.delete(region);
    }
    const touched = new Set<Element>();
    const said = new Set<string>();
    const sayOnce = (region: Element, text: string, isNew?: true) => {
      touched.add(region);
      // Several records of one change are heard once, with the region's current text.
      const key = `${numberOf(region)} ${text}`;
      if (!said.has(key)) say(region, text, isNew);
      said.add(key);
    };

    for (const region of [...added].flatMap(regionsIn)) {
      // A region that is known was moved.
      if (texts.has(region) || touched.has(region)) continue;
      touched.add(region);
      const text = regionTextOf(region);
      const obstacle = unreachable(region);
      // A hidden one may be shown later.
      if (obstacle === 'hidden' || obstacle === 'view') continue;
      const isMounted = obstacle === null && isMessage(region, added) && !isFirstRender();
      if (isAlert(region) || isMounted) sayOnce(region, text, true);
    }
    for (const record of records) {
      if (record.type === 'attributes') continue;
      // Also a region that only loses words: the same ones may come again.
      const around = regionAround(isElement(record.target) ? record.target : flatParentOf(record.target));
      if (around) touched.add(around);
      for (const [region, nodes] of changedRegions(record)) {
        if (urgencyOf(region) !== 'off' && !isInside(region, added)) sayOnce(region, saidBy(nodes, region));
      }
    }
    for (const region of shownRegions(records)) {
      touched.add(region);
      const obstacle = obstacles.get(region) ?? null;
      if (obstacle === null || unreachable(region) !== null) continue;
      // A view that opens, and a page that comes back from behind a dialog, are content.
      if (!isAlert(region) && (obstacle !== 'hidden' || urgencyOf(region) === 'off')) continue;
      // `texts` has the text that it had while it was hidden, and that was not heard.
      texts.delete(region);
      sayOnce(region, regionTextOf(region), true);
    }
    for (const region of touched) remember(region);
  });

  return () => {};
};

/** The regions in which a record adds or changes nodes, with these nodes. */
function changedRegions({ type, target, addedNodes }: MutationRecord): ReadonlyMap<Element, readonly Node[]> {
  const regions = new Map<Element, readonly Node[]>();
  for (const node of type === 'characterData' ? [target] : addedNodes) {
    const region = node.isConnected ? regionAround(flatParentOf(node)) : null;
    if (region) regions.set(region, [...(regions.get(region) ?? []), node]);
  }
  return regions;
}

function regionAround(element: Element | null): Element | null {
  for (let one = element; one; one = flatParentOf(one)) if (one.matches(liveSelector)) return one;
  return null;
}

/** The words of these nodes, or all words of the region if it is atomic. Empty if the nodes bring none. */
function saidBy(nodes: readonly Node[], region: Element): string {
  const words = nodes.filter((node) => !isSilentPart(node, region)).map(messageTextOf);
  const text = words.filter((part) => part !== '').join(' ');
  return text !== '' && isWhole(region) ? regionTextOf(region) : text;
}

function isSilentPart(node: Node, region: Element): boolean {
  for (let one = isElement(node) ? node : flatParentOf(node); one && one !== region; one = flatParentOf(one)) {
    if (one.matches('[aria-hidden=true], [hidden]')) return true;
  }
  return false;
}

function isWhole(region: Element): boolean {
  return (
    (region.getAttribute('aria-atomic') ?? String(region.matches('[role=status], [role=alert], output'))) === 'true'
  );
}

function urgencyOf(region: Element): string {
  const implied = region.matches('[role=timer], [role=marquee]') ? 'off' : 'polite';
  return region.getAttribute('aria-live') ?? (isAlert(region) ? 'assertive' : implied);
}

function isAlert(element: Element): boolean {
  return element.getAttribute('role') === 'alert' && element.getAttribute('aria-live') !== 'off';
}

function regionsIn(node: Node): Element[] {
  if (!isElement(node)) return [];
  return [node, ...node.querySelectorAll(liveSelector)].filter((element) => element.matches(liveSelector));
}

/**
 * True if a new region brings a message. Not one in a larger new part of the page with controls of its own: that is
 * content, which the user reads.
 */
function isMessage(region: Element, added: ReadonlySet<Node>): boolean {
  if (urgencyOf(region) === 'off' || regionTextOf(region) === '') return false;
  const parent = flatParentOf(region);
  if (parent && regionAround(parent)) return false;
  let top = region;
  for (let one: Element | null = region; one; one = flatParentOf(one)) if (added.has(one)) top = one;
  return !hasControlsBeside(top, region);
}

function isInside(region: Element, added: ReadonlySet<Node>): boolean {
  for (let one: Element | null = region; one; one = flatParentOf(one)) if (added.has(one)) return true;
  return false;
}

/** Regions whose hiding may have changed. */
function shownRegions(records: readonly MutationRecord[]): ReadonlySet<Element> {
  const regions = new Set<Element>();
  for (const { type, attributeName, target } of records) {
    if (type !== 'attributes' || !hidingAttributes.test(attributeName ?? '')) continue;
    for (const region of regionsIn(target)) regions.add(region);
  }
  return regions;
}

const hidingAttributes = /^(?:hidden|aria-hidden|inert|style|class)$/;
