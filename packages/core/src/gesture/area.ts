/** The area of a drawing. Sizes of drawings are compared only on the same area. */
export interface DrawingArea {
  /** In CSS px. */
  readonly width: number;
  /** In CSS px. */
  readonly height: number;
  /** Pixels of the screen in a CSS px, with the zoom of the page. */
  readonly pixelRatio: number;
}

/** The area of a drawing, as far as it is known. */
export interface DrawnOn {
  /** Without it, the size counts only if the set-up was told no area either. */
  readonly area?: DrawingArea | undefined;
}

/** How much longer the longer side may be. A phone's browser bars come and go, which changes the height. */
const sameRatio = 1.25;

/** True if both areas are unknown, or if one has about the other's sides and exactly its pixels. */
export function isSameArea(one: DrawingArea | null, other: DrawingArea | null): boolean {
  if (!one || !other) return one === other;
  const sides = [one.width / other.width, one.height / other.height];
  return one.pixelRatio === other.pixelRatio && sides.every((side) => side <= sameRatio && side >= 1 / sameRatio);
}
