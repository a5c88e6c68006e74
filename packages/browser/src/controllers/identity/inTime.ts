/** As long as a payment waits for its reply, in ms. */
const patienceMs = 30_000;

/** The answer, or `otherwise` where none comes: a request that hangs must not close every way to confirm. */
export function inTime<Answer>(answer: Promise<Answer>, otherwise: Answer): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), patienceMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
