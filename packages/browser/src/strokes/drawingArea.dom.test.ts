import { drawingArea } from '@payaloud/browser/internal';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => void vi.unstubAllGlobals());

it('is the window, with the pixels of the screen in a CSS px', () => {
  vi.stubGlobal('devicePixelRatio', 2.6249999);
  expect(drawingArea()).toEqual({ width: innerWidth, height: innerHeight, pixelRatio: 2.62 });
});

it('is another one while the page is enlarged by a pinch', () => {
  vi.stubGlobal('devicePixelRatio', 3);
  vi.stubGlobal('visualViewport', { scale: 1.5 });
  expect(drawingArea()).toMatchObject({ pixelRatio: 4.5 });
});
