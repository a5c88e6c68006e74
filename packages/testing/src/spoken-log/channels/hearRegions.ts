import { isElement, spokenTextOf } from '../spokenText';
import type { ConnectChannel } from './page';
import { hasControlsBeside, unreachable } from './reach';

/** Listens to every live region of a document. */
export const hearRegions: ConnectChannel = ({ doc, observed, hear, onChanges, isIgnored, isFirstRender }) => {
  /** The text of each known region, as of the last batch of changes. */
  const texts = new WeakMap<Element, string>();
  const hiddenAlerts = new WeakSet<Element>();
  for (const region of doc.querySelectorAll(liveSelector)) remember(region);

  function remember(region: Element) {
    texts.set(region, spokenTextOf(region));
    if (isAlert(region) && unreachable(region) !== null) hiddenAlerts.add(region);
    else hiddenAlerts.delete(region);
  }

  function say(region: Element, text: string) {
    if (isIgnored(region) || text === '') return;
    const why = unreachable(region) ?? (texts.get(region) === spokenTextOf(region) ? 'same-text' : null);
    if (why === 'view') return;
    if (why !== null) return void hear({ channel: 'lost', text, why });
    const id = hear({ channel: 'region', text, urgency: urgencyOf(region) === 'assertive' ? 'assertive' : 'polite' });
    if (id !== null) observed.sources.set(id, numberOf(region));
  }

  onChanges((records) => {
    const added = new Set(records.flatMap((record) => [...record.addedNodes]).filter((node) => node.isConnected));
    for (const region of records.flatMap((record) => [...record.removedNodes]).flatMap(regionsIn)) {
      if (!region.isConnected) texts.delete(region);
    }
    const touched = new Set<Element>();
    const said = new Set<string>();
    const sayOnce = (region: Element, text: string) => {
      touched.add(region);
      // Several records of one change are heard once, with the region's current text.
      const key = `${numberOf(region)} ${text}`;
      if (!said.has(key)) say(region, text);
      said.add(key);
    };

    for (const region of [...added].flatMap(regionsIn)) {
      // A region that is known was moved.
      if (texts.has(region) || touched.has(region)) continue;
      touched.add(region);
      const text = spokenTextOf(region);
      if (isAlert(region)) sayOnce(region, text);
      else if (isMessage(region, added) && !isIgnored(region) && !isFirstRender()) {
        hear({ channel: 'lost', text, why: 'mounted-with-text' });
      }
    }
    for (const record of records) {
      const target = isElement(record.target) ? record.target : record.target.parentElement;
      const region = target?.closest(liveSelector);
      if (record.type === 'attributes' || !region || urgencyOf(region) === 'off' || isNew(region, added)) continue;
      sayOnce(region, saidBy(record, region));
    }
    for (const alert of shownAlerts(records)) {
      touched.add(alert);
      // `texts` has the text that it had while it was hidden, and that was not heard.
      texts.delete(alert);
      if (hiddenAlerts.has(alert) && unreachable(alert) === null) sayOnce(alert, spokenTextOf(alert));
    }
    for (const region of touched) remember(region);
  });

  return () => {};
};

/** The words that a record adds to a region: all of them if the region is atomic. Empty if it only takes words away. */
function saidBy(record: MutationRecord, region: Element): string {
  const nodes = record.type === 'characterData' ? [record.target] : [...record.addedNodes];
  const words = nodes.filter((node) => node.isConnected && !isSilentPart(node, region)).map(spokenTextOf);
  const text = words.filter((part) => part !== '').join(' ');
  return text !== '' && isWhole(region) ? spokenTextOf(region) : text;
}

function isSilentPart(node: Node, region: Element): boolean {
  const hidden = (isElement(node) ? node : node.parentElement)?.closest('[aria-hidden=true], [hidden]');
  return hidden !== null && hidden !== undefined && region.contains(hidden) && hidden !== region;
}

function isWhole(region: Element): boolean {
  return (
    (region.getAttribute('aria-atomic') ?? String(region.matches('[role=status], [role=alert], output'))) === 'true'
  );
}

const liveSelector = '[aria-live], [role=status], [role=alert], [role=log], output';

function urgencyOf(region: Element): string {
  return region.getAttribute('aria-live') ?? (isAlert(region) ? 'assertive' : 'polite');
}

/** Alerts are the only regions that are heard when they are inserted or shown. */
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
  if (urgencyOf(region) === 'off' || spokenTextOf(region) === '' || unreachable(region) !== null) return false;
  if (region.parentElement?.closest(liveSelector)) return false;
  let top = region;
  for (let one: Element | null = region; one; one = one.parentElement) if (added.has(one)) top = one;
  return !hasControlsBeside(top, region);
}

function isNew(region: Element, added: ReadonlySet<Node>): boolean {
  for (let node: Node | null = region; node; node = node.parentNode) if (added.has(node)) return true;
  return false;
}

/** Alerts whose hiding may have changed. */
function shownAlerts(records: readonly MutationRecord[]): ReadonlySet<Element> {
  const alerts = new Set<Element>();
  for (const { type, attributeName, target } of records) {
    if (type !== 'attributes' || !hidingAttributes.test(attributeName ?? '') || !isElement(target)) continue;
    for (const region of regionsIn(target)) if (isAlert(region)) alerts.add(region);
  }
  return alerts;
}

const hidingAttributes = /^(?:hidden|aria-hidden|inert|style|class)$/;

const numbers = new WeakMap<Element, number>();
let count = 0;

function numberOf(element: Element): number {
  const number = numbers.get(element) ?? (count += 1);
  numbers.set(element, number);
  return number;
}
