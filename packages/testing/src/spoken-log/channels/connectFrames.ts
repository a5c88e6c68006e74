import type { Connection, PageWindow } from './page';
import { guarded } from './wrapMethod';

type Connect = (frame: HTMLIFrameElement, inside: Document) => Connection | null;

/**
 * Connects to the document of each frame that can be read, which is one of the same origin: to those that are there, those
 * that are added later, and again when a frame loads another document.
 */
export function connectFrames(doc: Document, view: PageWindow, connect: Connect): Connection {
  const connected = new Map<HTMLIFrameElement, ConnectedFrame>();

  function follow(frame: HTMLIFrameElement) {
    const inside = documentOf(frame);
    const known = connected.get(frame);
    if (known?.inside === inside) return;
    stopListening(known?.connection);
    connected.delete(frame);
    if (inside) guarded(() => connected.set(frame, { inside, connection: connect(frame, inside) }));
  }

  function look() {
    for (const frame of connected.keys()) if (!frame.isConnected) follow(frame);
    for (const frame of doc.querySelectorAll('iframe')) follow(frame);
  }

  const observer = new view.MutationObserver(look);
  observer.observe(doc, { subtree: true, childList: true });
  // `load` does not bubble.
  doc.addEventListener('load', look, true);
  look();
  return {
    flush() {
      look();
      for (const { connection } of connected.values()) connection?.flush();
    },
    stop() {
      observer.disconnect();
      doc.removeEventListener('load', look, true);
      for (const { connection } of connected.values()) stopListening(connection);
      connected.clear();
    },
  };
}

interface ConnectedFrame {
  readonly inside: Document;
  readonly connection: Connection | null;
}

/**
 * Chromium keeps the window of a frame's first, empty document for the next one of the same origin, with its listeners. The
 * window of another origin throws at each touch, and has none of them. It also throws once its frame has left the page.
 */
function stopListening(connection: Connection | null | undefined): void {
  guarded(() => {
    try {
      connection?.stop();
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
    }
  });
}

/** Null if the frame is of another origin or has left the page. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  const inside = frame.isConnected ? frame.contentDocument : null;
  return inside?.defaultView ? inside : null;
}
