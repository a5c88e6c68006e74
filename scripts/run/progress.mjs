/** In ms. Without a terminal, a step that runs for longer says so again, so that nobody takes it for stuck. */
const stillEvery = 30_000;

/**
 * Prints a line when a step begins, and one with its seconds when it ends. On a terminal the last line counts the seconds of the
 * steps that run; elsewhere there are only plain lines.
 *
 * @param {import('./progress.d.mts').ProgressOptions} options
 * @returns {import('./progress.d.mts').Progress}
 */
export function createProgress({
  write = (text) => process.stdout.write(text),
  isTerminal = Boolean(process.stdout.isTTY) && !process.env.CI,
  now = () => performance.now(),
  every = (ms, run) => {
    const timer = setInterval(run, ms);
    return () => clearInterval(timer);
  },
} = {}) {
  const running = new Map();
  let stopCounting = null;
  let counted = '';

  const seconds = (start) => (now() - start) / 1_000;
  const clear = () => {
    if (counted) write('\r\u001B[K');
    counted = '';
  };
  const count = () => {
    clear();
    const steps = [...running].filter(([, { isQuiet }]) => isQuiet);
    if (steps.length === 0) return;
    counted = steps.map(([name, { start }]) => `${name} … ${seconds(start).toFixed(0)} s`).join(', ');
    write(counted);
  };
  const sayStill = () => {
    for (const [name, { start, isQuiet }] of running)
      if (isQuiet && seconds(start) * 1_000 >= stillEvery)
        write(`${name} … still running after ${seconds(start).toFixed(0)} s\n`);
  };
  const update = () => {
    const hasQuiet = [...running.values()].some(({ isQuiet }) => isQuiet);
    if (hasQuiet) stopCounting ??= isTerminal ? every(1_000, count) : every(stillEvery, sayStill);
    else {
      stopCounting?.();
      stopCounting = null;
    }
    if (isTerminal) count();
  };

  return {
    begin(name, { isQuiet = true } = {}) {
      const start = now();
      running.set(name, { start, isQuiet });
      // A counter shows it. Output of the step itself would break that line.
      if (!isTerminal || !isQuiet) {
        clear();
        write(`${name} …\n`);
      }
      update();
      return (result = '', output = '') => {
        running.delete(name);
        clear();
        const time = `${seconds(start).toFixed(1)} s`;
        write(`${name} … ${result ? `${result}, ` : ''}${time}\n${withLineEnd(output)}`);
        update();
      };
    },
    say(line) {
      clear();
      write(`${line}\n`);
      update();
    },
  };
}

function withLineEnd(text) {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
