/** The line of a run: `run 3/20: 11740 passed, 0 failed, 210 s, seed 7`. */
export function lineOf({ number, passed, failed, seconds, seed, isBroken }, runs) {
  const end = isBroken ? ', ended early' : '';
  return `run ${number}/${runs}: ${passed} passed, ${failed} failed${end}, ${seconds.toFixed(0)} s, seed ${seed}`;
}

/** Each test that failed at least once, the most frequent first, then the lines of all runs. */
export function summarize(done, runs) {
  const failures = new Map();
  for (const { seed, failures: failed } of done)
    for (const { project, file, name } of failed) {
      const title = `${project} ${file} > ${name}`;
      failures.set(title, [...(failures.get(title) ?? []), seed]);
    }
  const found = [...failures]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(
      ([title, seeds]) =>
        `failed ${seeds.length} of ${done.length}: ${title} (${seeds.length === 1 ? 'seed' : 'seeds'} ${seeds.join(', ')})`,
    );
  const isFailed = done.length < runs || done.some(({ failed, isBroken }) => failed > 0 || isBroken);
  return { lines: ['', ...found, ...done.map((run) => lineOf(run, runs))], isFailed };
}
