import type { Hear } from './spokenEntry';

/** Listens to every live region of a document. */
export function hearRegions(doc: Document, hear: Hear): { flush(): void; stop(): void } {
  const take = (records: readonly MutationRecord[]) => {
    const added = new Set(records.flatMap((record) => [...record.addedNodes]));
    const said = new Set<string>();
    for (const record of records) {
      for (const { region, text } of heardIn(record, added)) {
        // Several records of one change are heard once, with the region's current text.
        const key = `${idOf(region)} ${text}`;
        if (said.has(key)) continue;
        said.add(key);
        hear({ channel: 'region', text, urgency: urgencyOf(region) === 'assertive' ? 'assertive' : 'polite' });
      }
    }
  };
  const observer = new MutationObserver(take);
  observer.observe(doc, { subtree: true, childList: true, characterData: true });
  return {
    flush: () => take(observer.takeRecords()),
    stop: () => observer.disconnect(),
  };
}

function heardIn(record: MutationRecord, added: ReadonlySet<Node>): { region: Element; text: string }[] {
  const alerts = [...record.addedNodes].flatMap(alertsIn).map((region) => ({ region, text: region.textContent ?? '' }));
  const target = record.target instanceof Element ? record.target : record.target.parentElement;
  const region = target?.closest(liveSelector);
  if (!region || urgencyOf(region) === 'off' || isNew(region, added) || isOutOfReach(region)) {
    return alerts.filter(({ region: alert }) => !isOutOfReach(alert));
  }
  const isWhole =
    (region.getAttribute('aria-atomic') ?? String(region.matches('[role=status], [role=alert], output'))) === 'true';
  if (isWhole) return [{ region, text: region.textContent ?? '' }];
  if (record.type === 'characterData') return [{ region, text: record.target.textContent ?? '' }];
  return [{ region, text: [...record.addedNodes].map((node) => node.textContent ?? '').join(' ') }];
}

const liveSelector = '[aria-live], [role=status], [role=alert], [role=log], output';

function urgencyOf(region: Element): string {
  return region.getAttribute('aria-live') ?? (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite');
}

/** Alerts are the only regions that are heard when they are inserted. */
function alertsIn(node: Node): Element[] {
  if (!(node instanceof Element)) return [];
  return [node, ...node.querySelectorAll('*')].filter((element) => element.getAttribute('role') === 'alert');
}

function isNew(region: Element, added: ReadonlySet<Node>): boolean {
  for (let node: Node | null = region; node; node = node.parentNode) if (added.has(node)) return true;
  return false;
}

function isOutOfReach(region: Element): boolean {
  if (!region.isConnected || region.closest('[aria-hidden=true], [inert], [hidden]')) return true;
  const modals = [...region.ownerDocument.querySelectorAll('dialog[open], [aria-modal=true]')].filter(isModal);
  const top = modals.at(-1);
  return top !== undefined && !top.contains(region);
}

function isModal(element: Element): boolean {
  if (element.getAttribute('aria-modal') === 'true') return true;
  try {
    return element.matches(':modal');
  } catch {
    return false;
  }
}

const ids = new WeakMap<Element, number>();
let count = 0;

function idOf(element: Element): number {
  const id = ids.get(element) ?? ++count;
  ids.set(element, id);
  return id;
}
