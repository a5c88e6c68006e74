import {
  matchGesture,
  parseGestureTemplate,
  refreshTemplate,
  rememberDrawing,
  type Drawing,
} from '@payaloud/core/internal/gesture';
import {
  maxFailures,
  type IdentityEffect,
  type IdentityEvent,
  type OtherMethod,
} from '@payaloud/core/internal/identity';
import type { TemplateVault } from '../../device-key';
import { drawingArea } from '../../strokes';
import type { ChallengeSource } from './challengeSource';
import type { Confirmations } from './confirmations';
import type { IdentityMemory } from './identityMemory';

interface DrawingCheck {
  readonly drawing: Drawing | undefined;
  readonly vault: TemplateVault;
  readonly memory: IdentityMemory;
  readonly source: ChallengeSource;
  readonly confirmations: Confirmations;
}

type Checked = Omit<Extract<IdentityEvent, { type: 'drawing-checked' }>, 'type' | 'turn'>;

/**
 * Compares the drawing on this device. If it is the payer's, sends the confirmation. A rejected promise means "not
 * known".
 */
export async function checkDrawing(
  effect: Extract<IdentityEffect, { type: 'check-drawing' }>,
  { drawing, vault, memory, source, confirmations }: DrawingCheck,
  dispatch: (event: IdentityEvent) => void,
): Promise<Checked> {
  // Read before anything is awaited: the payer has just drawn here.
  const area = drawingArea();
  const template = parseGestureTemplate(await vault.load());
  if (!template || !drawing) return end('unavailable');
  // Another page of this device may have counted since. Ten pages must not allow ten times five tries.
  const failures = Math.min(maxFailures, Math.max(effect.failures, memory.read().failures));
  dispatch({ type: 'failures-counted', failures });
  if (failures >= maxFailures || !matchGesture(template, drawing, { failures, area }).accepted) return end('refused');
  // The drawing was deleted meanwhile; saving now would restore it.
  if (!(await vault.has())) return end('unavailable');
  // Saved before sending, so that a replay of this drawing is refused whatever happens next.
  await vault.save(rememberDrawing(template, drawing), 'updated');
  const fetched = await source.get();
  if (!fetched.ok) return end(fetched.cause);
  const { read, challenge } = fetched;
  if (!allowsAny(read.allowed, effect.otherMethods)) return end('unreadable');
  if (read.about !== effect.about) return { result: 'changed', challenge: read };
  const outcome = await confirmations.drawing(challenge, failures + 1);
  if (outcome === 'confirmed') return end('accepted');
  // The drawing was right. The server's result is about something else and must not count as a try.
  const isTold = outcome === 'expired' || outcome === 'signed-out' || outcome === 'blocked';
  return end(isTold ? outcome : 'unavailable');
}

/** Adds a refused drawing of this page to the stored template, if it is near enough to the enrolled ones. */
export async function refreshDrawing(drawing: Drawing, vault: TemplateVault): Promise<void> {
  const template = parseGestureTemplate(await vault.load());
  const refreshed = template && refreshTemplate(template, drawing, { area: drawingArea() });
  if (refreshed && refreshed !== template) await vault.save(refreshed, 'updated');
}

function end(result: Checked['result']): Checked {
  return { result, challenge: null };
}

function allowsAny(allowed: readonly string[], methods: readonly OtherMethod[]): boolean {
  return methods.some((method) => allowed.includes(method));
}
