import { afterEach, describe, expect, it } from 'vitest';
import { findClosedFrames } from './closedFrames';

afterEach(() => document.body.replaceChildren());

/** Adds a frame and waits until it has loaded. */
async function addFrame(attributes: Readonly<Record<string, string>>, to: Document = document) {
  const frame = to.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  to.body.append(frame);
  await loaded;
  return frame;
}

describe('findClosedFrames', () => {
  it('leaves out frames of the same origin, which the log hears', async () => {
    await addFrame({ title: 'Summary', srcdoc: '<p role="status"></p>' });
    expect(findClosedFrames(document)).toEqual([]);
  });

  it('names frames of other origins, also inside a frame that the log hears', async () => {
    await addFrame({ title: 'Bank', sandbox: 'allow-scripts', src: location.href });
    const open = await addFrame({ srcdoc: '<p>Card</p>' });
    await addFrame({ 'aria-label': 'Card number', src: 'data:text/html,<p>Card' }, open.contentDocument ?? document);
    expect(findClosedFrames(document)).toEqual([
      { name: 'Bank', origin: '' },
      { name: 'Card number', origin: '' },
    ]);
  });
});
