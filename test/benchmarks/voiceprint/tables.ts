import { percent } from '../gesture/rates';
import { table } from '../gesture/tables';
import type { Measured } from './crossValidate';
import { equalErrorRange, range, shareIn } from './rates';
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

export function choiceTable(folds: readonly Measured[]): string {
  const rows = folds.map(({ people, settings, bands }) => [
    people.map(({ name }) => name).join(' '),
    `${settings.depthDb} dB`,
    `${settings.overRoomDb} dB`,
    bands.match.toFixed(2),
    bands.mismatch.toFixed(2),
  ]);
  const heads = ['left out', 'depth', 'over the room', 'match from', 'mismatch below'];
  return table('What the people of the other folds choose', [heads, ...rows]);
}

function roomsOf(trials: readonly Trial[]): readonly string[] {
  return [...new Set(trials.map(({ room }) => room))];
}
