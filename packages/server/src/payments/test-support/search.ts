import { hash } from 'node:crypto';
import { actionsIn } from './modelActions';
import { faultAtTheEnd, faultIn } from './modelLaws';
import { firstWorld, keyOf, type ModelRules, type World } from './world';

export interface Found {
  readonly states: number;
  /** How many actions the farthest explored state is away from the first. */
  readonly depth: number;
  readonly isComplete: boolean;
  /** The first fault found, with a shortest way to it. */
  readonly fault: string | null;
}

interface Step {
  readonly world: World;
  readonly depth: number;
  readonly way: Way | null;
}

interface Way {
  readonly name: string;
  readonly before: Way | null;
}

/** Explores breadth first until a fault, the end, or `most` states. */
export function search(rules: ModelRules, most: number, start = firstWorld): Found {
  const seen = new Set([shortKeyOf(start)]);
  const queue: (Step | null)[] = [{ world: start, depth: 0, way: null }];
  let depth = 0;
  let isComplete = true;
  for (let at = 0; at < queue.length; at += 1) {
    const step = queue[at] as Step;
    // Frees the memory of a world that was explored.
    queue[at] = null;
    depth = step.depth;
    const fault = faultOf(step.world, rules);
    if (fault) return { states: seen.size, depth, isComplete: false, fault: `${fault}, by ${wayOf(step.way)}` };
    if (seen.size >= most) {
      isComplete = false;
      continue;
    }
    for (const { name, next } of actionsIn(step.world, rules)) {
      const key = shortKeyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ world: next, depth: depth + 1, way: { name, before: step.way } });
    }
  }
  return { states: seen.size, depth, isComplete, fault: null };
}

/** Random walks, which go farther than the search. Returns the first fault. */
export function walk(rules: ModelRules, walks: number, steps: number, seed: number): string | null {
  let random = seed;
  const pick = (count: number) => {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((random / 2 ** 32) * count);
  };
  for (let count = 0; count < walks; count += 1) {
    let world = firstWorld;
    let way: Way | null = null;
    for (let step = 0; step < steps; step += 1) {
      const actions = actionsIn(world, rules);
      const action = actions[pick(actions.length)];
      if (!action) break;
      world = action.next;
      way = { name: action.name, before: way };
      const fault = faultOf(world, rules);
      if (fault) return `${fault}, by ${wayOf(way)}`;
    }
  }
  return null;
}

/** The world after these actions. Throws if one cannot happen. */
export function worldAfter(rules: ModelRules, names: readonly string[]): World {
  return names.reduce((world, name) => {
    const action = actionsIn(world, rules).find((one) => one.name === name);
    if (!action) throw new Error(`${name} cannot happen`);
    return action.next;
  }, firstWorld);
}

function faultOf(world: World, rules: ModelRules): string | null {
  const fault = faultIn(world, rules) ?? faultAtTheEnd(world, rules, 'paid');
  return fault ?? (isUndecided(world) ? faultAtTheEnd(world, rules, 'refused') : null);
}

/** True if the bank can still say yes or no. */
function isUndecided({ objects, calls }: World): boolean {
  return (
    objects.some(({ status }) => status === 'processing') ||
    calls.some(({ effect }) => effect.type === 'open' || effect.type === 'pay')
  );
}

/** Hashed, because whole keys of hundreds of thousands of worlds would fill the memory. */
function shortKeyOf(world: World): string {
  return hash('sha1', keyOf(world), 'base64');
}

function wayOf(way: Way | null): string {
  const names: string[] = [];
  for (let at = way; at; at = at.before) names.unshift(at.name);
  return names.join(' › ');
}
