import type { Mixture } from '../mixture/mixture';

/**
 * Packs a mixture as 16-bit steps between the least and the greatest value of each column: half the size of floats.
 * Layout, little-endian: components and width (uint16 each); for the log weights, then for each column of the means, then
 * of the log variances: least and greatest value (float32 each); then all steps (uint16) in the same order, component
 * after component.
 */
export function packMixture({ components, width, weights, means, variances }: Mixture): Uint8Array {
  const columns = [
    columnOf(weights.map(Math.log), 1, 0),
    ...Array.from({ length: width }, (_, index) => columnOf(means, width, index)),
    ...Array.from({ length: width }, (_, index) => columnOf(variances.map(Math.log), width, index)),
  ];
  const bytes = new Uint8Array(4 + columns.length * (8 + 2 * components));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, components, true);
  view.setUint16(2, width, true);
  for (const [column, values] of columns.entries()) {
    const least = Math.fround(Math.min(...values));
    const greatest = Math.fround(Math.max(...values));
    view.setFloat32(4 + 8 * column, least, true);
    view.setFloat32(8 + 8 * column, greatest, true);
    const step = (greatest - least) / steps || 1;
    for (const [component, value] of values.entries()) {
      const rounded = Math.round((value - least) / step);
      view.setUint16(
        stepAt(columns.length, components, column, component),
        Math.min(steps, Math.max(0, rounded)),
        true,
      );
    }
  }
  return bytes;
}

/** @throws RangeError if the bytes end too early. */
export function unpackMixture(bytes: Uint8Array): Mixture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const components = view.getUint16(0, true);
  const width = view.getUint16(2, true);
  const count = 1 + 2 * width;
  const value = (column: number, component: number) => {
    const least = view.getFloat32(4 + 8 * column, true);
    const greatest = view.getFloat32(8 + 8 * column, true);
    return least + ((greatest - least) * view.getUint16(stepAt(count, components, column, component), true)) / steps;
  };
  const table = (firstColumn: number) =>
    Float64Array.from({ length: components * width }, (_, at) =>
      value(firstColumn + (at % width), Math.floor(at / width)),
    );
  const weights = Float64Array.from({ length: components }, (_, component) => Math.exp(value(0, component)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    components,
    width,
    weights: weights.map((weight) => weight / total),
    means: table(1),
    variances: table(1 + width).map(Math.exp),
  };
}

const steps = 65_535;

function stepAt(columns: number, components: number, column: number, component: number): number {
  return 4 + 8 * columns + 2 * (column * components + component);
}

function columnOf(values: Float64Array, width: number, index: number): number[] {
  return Array.from({ length: values.length / width }, (_, row) => values[row * width + index]!);
}
