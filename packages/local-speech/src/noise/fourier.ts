/**
 * The discrete Fourier transform of a fixed length, in place: `real` and `imaginary` hold the input, then the output.
 */
export interface Fourier {
  forward(real: Float32Array, imaginary: Float32Array): void;
  /** The inverse of `forward`. */
  backward(real: Float32Array, imaginary: Float32Array): void;
}

/** @param length a power of two. */
export function createFourier(length: number): Fourier {
  const cosines = Float32Array.from({ length: length / 2 }, (_, index) => Math.cos((2 * Math.PI * index) / length));
  const sines = Float32Array.from({ length: length / 2 }, (_, index) => -Math.sin((2 * Math.PI * index) / length));
  const order = bitReversed(length);

  function forward(real: Float32Array, imaginary: Float32Array): void {
    order.forEach((to, from) => {
      if (to > from) {
        swap(real, from, to);
        swap(imaginary, from, to);
      }
    });
    for (let size = 2; size <= length; size *= 2)
      for (let start = 0; start < length; start += size)
        for (let offset = 0; offset < size / 2; offset++)
          butterfly(real, imaginary, start + offset, size / 2, (offset * length) / size);
  }

  function butterfly(real: Float32Array, imaginary: Float32Array, low: number, half: number, turn: number): void {
    const high = low + half;
    const cosine = cosines[turn] ?? 0;
    const sine = sines[turn] ?? 0;
    const a = real[high] ?? 0;
    const b = imaginary[high] ?? 0;
    const turnedReal = a * cosine - b * sine;
    const turnedImaginary = a * sine + b * cosine;
    const c = real[low] ?? 0;
    const d = imaginary[low] ?? 0;
    real[high] = c - turnedReal;
    imaginary[high] = d - turnedImaginary;
    real[low] = c + turnedReal;
    imaginary[low] = d + turnedImaginary;
  }

  return {
    forward,
    backward(real, imaginary) {
      forward(imaginary, real);
      for (let index = 0; index < length; index++) {
        real[index] = (real[index] ?? 0) / length;
        imaginary[index] = (imaginary[index] ?? 0) / length;
      }
    },
  };
}

function bitReversed(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let index = 1; index < length; index++)
    order[index] = (order[index >> 1] ?? 0) / 2 + (index % 2 === 1 ? length / 2 : 0);
  return order;
}

function swap(values: Float32Array, a: number, b: number): void {
  const kept = values[a] ?? 0;
  values[a] = values[b] ?? 0;
  values[b] = kept;
}
