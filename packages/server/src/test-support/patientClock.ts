import { systemClock, type Clock } from '../clock';

/**
 * For stores whose database is real. The pauses between two tries pass by themselves, and no time limit is ever over, so that a busy
 * machine changes no result.
 */
export const patientClock: Clock = {
  monotonic: () => 0,
  wall: () => 0,
  after: (ms, run) => (ms < 1_000 ? systemClock.after(ms, run) : () => {}),
};
