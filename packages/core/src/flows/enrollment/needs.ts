import { pressLasts } from '../identity/pressLasts';
import { canCollect, type EnrollmentNeed, type EnrollmentState } from './state';

export function needs(state: EnrollmentState): readonly EnrollmentNeed[] {
  const isWanted = !canCollect(state) && state.part !== 'waiting';
  return [
    ...(isWanted ? [{ key: 'part', kind: 'part' as const }] : []),
    ...(state.enrollment.status === 'preparing' ? [{ key: 'press', kind: 'press' as const, ms: pressLasts }] : []),
  ];
}
