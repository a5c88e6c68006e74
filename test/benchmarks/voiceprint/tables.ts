import { groupBy } from '../gesture/choose';
import { percent } from '../gesture/rates';
import { table } from '../gesture/tables';
import type { LeftOut } from './leaveOut';
import { women } from './people';
import {
  equalError,
  equalErrorRange,
  matches,
  outcomesOf,
  paymentsOf,
  range,
  shareIn,
  trialsOf,
  type Who,
} from './rates';
import type { Trial } from './trials';

/** A row for each room: equal error rates for each number of rounds, and the bands at set-up with three. */
export function roomTable(title: string, trials: readonly Trial[]): string {
  const rounds = [...new Set(trials.map((trial) => trial.rounds))];
  const rows = roomsOf(trials).map((room) => {
    const here = trials.filter((trial) => trial.room === room);
    const fewest = here.filter((trial) => trial.rounds === rounds[0]);
    return [
      room,
      ...rounds.map((count) => equalErrorRange(here.filter((trial) => trial.rounds === count))),
      range(fewest, shareIn('match', 'own')),
      range(fewest, shareIn('mismatch', 'own')),
      range(fewest, shareIn('match', 'others')),
    ];
  });
  const errors = rounds.map((count) => `equal error, ${count} rounds`);
  return table(title, [['', ...errors, 'owner: match', 'owner: mismatch', 'others: match'], ...rows]);
}

/** How sounds that no live payer made are judged: the share in each band. */
export function attackTable(title: string, trials: readonly Trial[], by: 'own' | 'others'): string {
  const rounds = [...new Set(trials.map((trial) => trial.rounds))];
  const rows = roomsOf(trials).flatMap((room) =>
    rounds.map((count) => {
      const here = trials.filter((trial) => trial.room === room && trial.rounds === count);
      const shares = (['match', 'unsure', 'mismatch'] as const).map((band) => range(here, shareIn(band, by)));
      return [room, `${count}`, ...shares];
    }),
  );
  return table(title, [['', 'rounds', 'match', 'unsure', 'mismatch'], ...rows]);
}

/** The owners one by one, because a mean hides a person for whom the matcher fails. */
export function ownerTable(title: string, trials: readonly Trial[]): string {
  const rooms = roomsOf(trials);
  const owners = [...new Set(trials.map(({ owner }) => owner))];
  const rows = owners.map((owner) => {
    const own = trials.filter((trial) => trial.owner === owner);
    const shares = rooms.map((room) => {
      const here = own.filter((trial) => trial.room === room);
      return `${percent(shareIn('match', 'own')(here))} / ${percent(shareIn('match', 'others')(here))}`;
    });
    return [owner, ...shares];
  });
  return table(title, [['owner: match / others: match', ...rooms], ...rows]);
}

/** A row for each room: matches of a try, or of a payment of five tries, by the owner and by others of either sex. */
export function leftOutTable(title: string, folds: readonly (readonly Trial[])[], each: 'try' | 'payment'): string {
  const all = folds.flat();
  const rows = roomsOf(all).map((room) => {
    const here = folds.map((trials) => trials.filter((trial) => trial.room === room));
    const outcomes = (who: Who) =>
      here.flatMap((trials) => (each === 'try' ? outcomesOf : paymentsOf)(trialsOf(trials, who)));
    const shares = groupBy(outcomes('own'), ({ owner }) => owner).map((own) => ({
      owner: own[0]!.owner,
      share: own.filter(({ isMatch }) => isMatch).length / own.length,
    }));
    const least = shares.toSorted((a, b) => a.share - b.share)[0];
    const own = (sex: 'women' | 'men') =>
      matches(outcomes('own').filter(({ owner }) => women.includes(owner) === (sex === 'women')));
    return [
      room,
      matches(outcomes('own')),
      own('women'),
      own('men'),
      least ? `${percent(least.share)} (${least.owner})` : '',
      ...(['others', 'women', 'men'] as const).map((who) => matches(outcomes(who))),
    ];
  });
  const heads = ['owner matches', 'women', 'men', 'least owner', 'others match', 'women by women', 'men by men'];
  return table(title, [['', ...heads], ...rows]);
}

export function equalErrorTable(title: string, trials: readonly Trial[]): string {
  const rows = roomsOf(trials).map((room) => {
    const here = trials.filter((trial) => trial.room === room);
    return [room, ...(['others', 'women', 'men'] as const).map((who) => percent(equalError(here, who)))];
  });
  return table(title, [['equal error', 'by all others', 'women by women', 'men by men'], ...rows]);
}

/** Sounds in the owner's name: what of them is a match. */
export function spokenAttackTable(title: string, trials: readonly Trial[]): string {
  const rows = roomsOf(trials).map((room) => {
    const outcomes = outcomesOf(trials.filter((trial) => trial.room === room));
    const shares = groupBy(outcomes, ({ owner }) => owner).map(
      (own) => own.filter(({ isMatch }) => isMatch).length / own.length,
    );
    return [room, matches(outcomes), percent(Math.max(...shares))];
  });
  return table(title, [['', 'match', 'worst owner'], ...rows]);
}

export function bandTable(folds: readonly LeftOut[]): string {
  const rows = folds.map(({ people, bands, enrolled }) => [
    people.map(({ name }) => name).join(' '),
    bands.match.toFixed(2),
    (bands.matchInNoise ?? NaN).toFixed(2),
    bands.mismatch.toFixed(2),
    `${enrolled} of ${people.length}`,
  ]);
  return table('Bands that the others choose', [
    ['left out', 'match from', 'in noise', 'mismatch below', 'enrolled'],
    ...rows,
  ]);
}

function roomsOf(trials: readonly Trial[]): readonly string[] {
  return [...new Set(trials.map(({ room }) => room))];
}
