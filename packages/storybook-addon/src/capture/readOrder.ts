/** The most phrases that are read. A longer page is cut there. */
const most = 500;

/** Resolves once the story has rendered something. A panel that is open asks as soon as the story starts. */
export async function whenRendered(canvas: HTMLElement): Promise<void> {
  if (canvas.hasChildNodes()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(canvas, { childList: true });
  });
}

/** Reads an element from top to bottom. The library is loaded at the first call. It moves no focus. */
export async function readOrder(container: HTMLElement): Promise<readonly string[]> {
  const { Virtual } = await import('@guidepup/virtual-screen-reader');
  const reader = new Virtual();
  await reader.start({ container });
  try {
    let phrase = await reader.lastSpokenPhrase();
    for (let count = 0; count < most && !phrase.startsWith('end of document'); count += 1) {
      await reader.next();
      phrase = await reader.lastSpokenPhrase();
    }
    return await reader.spokenPhraseLog();
  } finally {
    await reader.stop();
  }
}
