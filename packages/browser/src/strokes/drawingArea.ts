import type { DrawingArea } from '@payaloud/core/internal/gesture';

/** The area of a surface that fills the window, as it is now. Undefined without a window. */
export function drawingArea(): DrawingArea | undefined {
  const page = globalThis.window;
  if (!page) return undefined;
  const { innerWidth: width, innerHeight: height, devicePixelRatio, visualViewport } = page;
  // A pinch enlarges the page without a change of devicePixelRatio.
  const pixelRatio = devicePixelRatio * (visualViewport?.scale ?? 1);
  // Zoomed pages have long fractions.
  return { width, height, pixelRatio: Math.round(pixelRatio * 100) / 100 };
}
