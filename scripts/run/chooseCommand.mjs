import { checks, commands, measures } from './commands.mjs';

const groups = { check: checks, measure: measures };

/**
 * Finds what the arguments name: `['measure', 'effort', …]` is the measure of that name, with the others for its steps. `list`
 * instead of steps: nothing runs, and this is printed.
 */
export function chooseCommand([command = 'start', ...rest]) {
  if (!commands[command])
    return { list: `No such command: ${command}. Known: ${Object.keys(commands).join(', ')}.`, isUnknown: true };
  const group = groups[command];
  if (!group) return { name: command, steps: commands[command], rest };
  const [name, ...others] = rest;
  if (group[name]) return { name, steps: group[name].steps, rest: others };
  if (name === undefined && commands[command].length > 0) return { name: command, steps: commands[command], rest };
  const unknown = name === undefined ? '' : `Nothing to ${command} has the name ${name}.\n`;
  return { list: `${unknown}${listOf(command, group)}`, isUnknown: name !== undefined };
}

function listOf(command, group) {
  const width = Math.max(...Object.keys(group).map((name) => name.length));
  const lines = Object.entries(group).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
  const without = commands[command].length > 0 ? ', or everything without a name' : '';
  return [`npm run ${command} -- <name>${without}:`, ...lines].join('\n');
}
