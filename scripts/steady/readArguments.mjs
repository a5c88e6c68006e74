import { parseArgs } from 'node:util';

/** Reads what `npm run measure -- steady` was given. `rest` is for Vitest. */
export function readArguments(given) {
  const own = [];
  const rest = [];
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index];
    if (/^--(runs|seed)$/.test(argument)) own.push(argument, given[(index += 1)]);
    else if (/^--(runs|seed)=|^--planted$/.test(argument)) own.push(argument);
    else rest.push(argument);
  }
  const { values } = parseArgs({
    args: own.filter((argument) => argument !== undefined),
    options: { runs: { type: 'string' }, seed: { type: 'string' }, planted: { type: 'boolean' } },
  });
  return {
    runs: countOf('--runs', values.runs, 1),
    seed: countOf('--seed', values.seed, 0),
    isPlanted: values.planted ?? false,
    rest,
  };
}

function countOf(name, text, least) {
  if (text === undefined) return null;
  if (!/^\d+$/.test(text) || Number(text) < least)
    throw new Error(`${name} needs a whole number from ${least}, and got ${text}.`);
  return Number(text);
}
