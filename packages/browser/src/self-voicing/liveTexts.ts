/** The texts that these changes put into the app's live regions. Skips ours, because the announcer speaks those. */
export function liveTextsIn(records: readonly MutationRecord[]): string[] {
  const texts = new Map<Element, string>();
  for (const record of records) {
    if (record.type === 'attributes') continue;
    const target = record.target instanceof Element ? record.target : record.target.parentElement;
    const region = target?.closest(liveRegions);
    if (region && !isOurs(region)) texts.set(region, textOf(region, record));
    for (const node of record.addedNodes) {
      // An alert is read when it is added, even inside a larger part of the page.
      if (!(node instanceof Element)) continue;
      const alerts = [node, ...node.querySelectorAll('[role=alert]')].filter((one) => one.matches('[role=alert]'));
      for (const alert of alerts) if (!isOurs(alert)) texts.set(alert, alert.textContent ?? '');
    }
  }
  return [...texts.values()].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

const liveRegions =
  '[aria-live=polite], [aria-live=assertive], [role=status]:not([aria-live=off]), [role=alert], [role=log], output';

function isOurs(region: Element): boolean {
  return region.closest('[data-payaloud-regions]') !== null;
}

function textOf(region: Element, record: MutationRecord): string {
  const isLog = region.matches('[role=log], [aria-atomic=false]');
  if (!isLog) return region.textContent ?? '';
  return Array.from(record.addedNodes, (node) => node.textContent ?? '').join(' ');
}
