import type { ClosedFrame } from '../types';

/** The frames that the log cannot hear: those of other origins, also inside frames that it hears. */
export function findClosedFrames(doc: Document): readonly ClosedFrame[] {
  return [...doc.querySelectorAll('iframe')].flatMap((frame) => {
    if (frame.contentDocument) return findClosedFrames(frame.contentDocument);
    return [{ name: frame.title || frame.getAttribute('aria-label') || '', origin: originOf(frame) }];
  });
}

/** `''` if the frame is sandboxed, because its origin is then its own. */
function originOf({ src, baseURI, sandbox }: HTMLIFrameElement): string {
  const isSandboxed = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  if (src === '' || isSandboxed || !URL.canParse(src, baseURI)) return '';
  const { origin } = new URL(src, baseURI);
  return origin === 'null' ? '' : origin;
}
