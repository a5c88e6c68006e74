/** The weighted sum of the measures plus the bias is the natural logarithm of the odds that the owner drew it. */
export interface Logistic {
  readonly weights: readonly number[];
  readonly bias: number;
}

export interface Example {
  readonly evidence: readonly number[];
  readonly own: boolean;
  readonly weight: number;
}

/** Fits a logistic regression by Newton's method, with a ridge on standardized measures. */
export function fitLogistic(examples: readonly Example[], ridge = 1e-3): Logistic {
  const size = examples[0]?.evidence.length ?? 0;
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  const mean = new Float64Array(size);
  const deviation = new Float64Array(size);
  for (const { evidence, weight } of examples) evidence.forEach((v, i) => (mean[i]! += (v * weight) / total));
  for (const { evidence, weight } of examples)
    evidence.forEach((v, i) => (deviation[i]! += ((v - mean[i]!) ** 2 * weight) / total));
  for (let i = 0; i < size; i += 1) deviation[i] = Math.sqrt(deviation[i]!) + 1e-9;
  const rows = examples.map((e) => Float64Array.from([...e.evidence.map((v, i) => (v - mean[i]!) / deviation[i]!), 1]));
  const beta = new Float64Array(size + 1);
  for (let step = 0; step < 10; step += 1) {
    const gradient = new Float64Array(size + 1);
    const hessian = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
    rows.forEach((row, n) => {
      const example = examples[n]!;
      let s = 0;
      for (let i = 0; i <= size; i += 1) s += row[i]! * beta[i]!;
      const p = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, s))));
      const g = example.weight * (p - (example.own ? 1 : 0));
      const h = example.weight * p * (1 - p);
      for (let i = 0; i <= size; i += 1) {
        gradient[i]! += g * row[i]!;
        const line = hessian[i]!;
        const f = h * row[i]!;
        for (let j = 0; j <= i; j += 1) line[j]! += f * row[j]!;
      }
    });
    for (let i = 0; i <= size; i += 1) {
      for (let j = i + 1; j <= size; j += 1) hessian[i]![j] = hessian[j]![i]!;
      if (i < size) {
        gradient[i]! += ridge * beta[i]!;
        hessian[i]![i]! += ridge;
      }
    }
    const change = solve(hessian, gradient);
    for (let i = 0; i <= size; i += 1) beta[i]! -= change[i]!;
  }
  const weights = Array.from(mean, (_, i) => beta[i]! / deviation[i]!);
  return { weights, bias: beta[size]! - weights.reduce((sum, weight, i) => sum + weight * mean[i]!, 0) };
}

export function logOdds(model: Logistic, evidence: readonly number[]): number {
  return evidence.reduce((sum, value, i) => sum + value * (model.weights[i] ?? 0), model.bias);
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const a = matrix.map((row, i) => Float64Array.from([...row, right[i]!]));
  const n = a.length;
  for (let c = 0; c < n; c += 1) {
    let pivot = c;
    for (let r = c + 1; r < n; r += 1) if (Math.abs(a[r]![c]!) > Math.abs(a[pivot]![c]!)) pivot = r;
    [a[c], a[pivot]] = [a[pivot]!, a[c]!];
    for (let r = c + 1; r < n; r += 1) {
      const f = a[r]![c]! / a[c]![c]!;
      for (let k = c; k <= n; k += 1) a[r]![k]! -= f * a[c]![k]!;
    }
  }
  const x = new Float64Array(n);
  for (let r = n - 1; r >= 0; r -= 1) {
    let s = a[r]![n]!;
    for (let k = r + 1; k < n; k += 1) s -= a[r]![k]! * x[k]!;
    x[r] = s / a[r]![r]!;
  }
  return x;
}
