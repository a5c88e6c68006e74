/** Creates a function that computes the power of each bin of a radix-2 FFT of real samples. */
export function createPowerSpectrum(size: number): (samples: Float32Array) => Float32Array {
  const cosines = Float32Array.from({ length: size / 2 }, (_, index) => Math.cos((2 * Math.PI * index) / size));
  const sines = Float32Array.from({ length: size / 2 }, (_, index) => -Math.sin((2 * Math.PI * index) / size));
  const order = bitReversal(size);
  const real = new Float32Array(size);
  const imaginary = new Float32Array(size);
  const power = new Float32Array(size / 2 + 1);

  return (samples) => {
    for (let index = 0; index < size; index++) real[index] = samples[order[index]!] ?? 0;
    imaginary.fill(0);
    for (let width = 2; width <= size; width *= 2) {
      const half = width / 2;
      const stride = size / width;
      for (let start = 0; start < size; start += width) {
        for (let index = 0; index < half; index++) {
          const low = start + index;
          const high = low + half;
          const cosine = cosines[index * stride]!;
          const sine = sines[index * stride]!;
          const re = real[high]! * cosine - imaginary[high]! * sine;
          const im = real[high]! * sine + imaginary[high]! * cosine;
          real[high] = real[low]! - re;
          imaginary[high] = imaginary[low]! - im;
          real[low] = real[low]! + re;
          imaginary[low] = imaginary[low]! + im;
        }
      }
    }
    for (let bin = 0; bin < power.length; bin++) power[bin] = real[bin]! ** 2 + imaginary[bin]! ** 2;
    return power;
  };
}

function bitReversal(size: number): Uint16Array {
  const bits = Math.log2(size);
  return Uint16Array.from({ length: size }, (_, index) => {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit++) if (index & (1 << bit)) reversed |= 1 << (bits - 1 - bit);
    return reversed;
  });
}
