import type { ClosedFrame } from '../types';

/** The frames whose documents the log does not read. */
export function findClosedFrames(doc: Document): readonly ClosedFrame[] {
  return [...doc.querySelectorAll('iframe')].map((frame) => ({
    name: frame.title || frame.getAttribute('aria-label') || '',
    origin: originOf(frame),
    reason: frame.contentDocument ? 'not-read' : 'other-origin',
  }));
}

function originOf({ src, baseURI }: HTMLIFrameElement): string {
  if (src === '' || !URL.canParse(src, baseURI)) return '';
  const { origin } = new URL(src, baseURI);
  return origin === 'null' ? '' : origin;
}
