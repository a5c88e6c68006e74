import type { Clock } from '../clock';
import { Conflict, methodTimeoutMs, type Database, type Query } from './database';
import { admitFirst, admitIn } from './admitIn';
import { changeHeld, changeIn, type Held } from './changeIn';
import { purgeNewsIn, retentionMs, settleNewsIn, takeNewsIn } from './newsIn';
import { claimIn, hearIn, payeeNewsOf, payeeNewsStatement } from './payeeNewsIn';
import { purgeRefusalsIn, refusalOf, selectRefusal } from './refusalsIn';
import { paymentOf } from './rows';
import { migrate } from './schema';
import { sql, type Statement } from './sql';
import { createSqlConfirmations } from './sqlConfirmations';
import type { Store, StoredPayment } from './store';
import { PayaloudServerError } from '../PayaloudServerError';

/** A transaction that others got in the way of is run again this often. Each time one of the others has ended. */
const mostTries = 5;

export function createSqlStore(database: Database, clock: Clock): Store {
  const held = new WeakMap<StoredPayment, Held>();
  const repeat = <Result>(run: (current: Try) => Promise<Result>) => tryOften(clock, run);
  const inTransaction = <Result>(run: (query: Query) => Promise<Result>) =>
    repeat(({ leftMs }) => database.transaction(run, leftMs()));
  const readOne = async (statement: Statement) => {
    const [row] = await database.read(statement, methodTimeoutMs);
    return row ? paymentOf(row).payment : null;
  };
  return {
    migrate: () => migrate(database),
    admit: (request, decide) =>
      repeat(async ({ isFirst, leftMs }) => {
        const first = isFirst ? await admitFirst(database, request, decide, leftMs()) : null;
        if (first && 'payment' in first)
          held.set(first.payment, { payment: first.payment, version: 1, isHolder: true });
        return first ?? database.transaction((query) => admitIn(query, database, request, decide), leftMs());
      }),
    change: (id, decide, { event, known } = {}) =>
      repeat(async ({ isFirst, leftMs }) => {
        const kept = isFirst && event === undefined && known?.paymentId === id ? held.get(known) : undefined;
        const changed =
          (kept && (await changeHeld(database, kept, decide, leftMs()))) ??
          (await database.transaction((query) => changeIn(query, database, id, decide, event), leftMs()));
        if (changed) held.set(changed.result.payment, changed.held);
        return changed?.result ?? null;
      }),
    find: (id) =>
      readOne(sql`
        select p.* from payaloud_payments p where p.id = ${id}
        union all
        select p.* from payaloud_payment_names n join payaloud_payments p on p.id = n.payment_id where n.id = ${id}
        limit 1`),
    findRefusal: async (id) => refusalOf((await database.read(selectRefusal(id), methodTimeoutMs))[0]),
    findOfOrder: (orderId) =>
      readOne(sql`
        select p.* from payaloud_order_slots s join payaloud_payments p on p.id = s.payment_id
        where s.order_id = ${orderId}`),
    async findDue(now, limit) {
      const due = sql`select id from payaloud_payments where next_at <= ${now} order by next_at limit ${limit}`;
      return (await database.read(due, methodTimeoutMs)).map(({ id }) => String(id));
    },
    takeNews: (now, limit, retryMs) => inTransaction((query) => takeNewsIn(query, database, now, limit, retryMs)),
    settleNews: (id, now) => inTransaction((query) => settleNewsIn(query, id, now)),
    purge: (now, limit) =>
      inTransaction(async (query) => {
        const removed = await purgeNewsIn(query, database, now, limit);
        return removed + (await purgeRefusalsIn(query, database, now - retentionMs, limit - removed));
      }),
    payeeNews: {
      list: async (payeeId, limit) =>
        (await database.read(payeeNewsStatement(payeeId, limit), methodTimeoutMs)).map(payeeNewsOf),
      claim: (request, limit) => inTransaction((query) => claimIn(query, request, limit)),
      hear: (request) => inTransaction((query) => hearIn(query, database, request)),
    },
    confirmations: createSqlConfirmations(database, inTransaction),
  };
}

interface Try {
  readonly isFirst: boolean;
  /** In ms: the rest of the method's time. */
  readonly leftMs: () => number;
}

async function tryOften<Result>(clock: Clock, run: (current: Try) => Promise<Result>): Promise<Result> {
  const start = clock.monotonic();
  const leftMs = () => methodTimeoutMs - (clock.monotonic() - start);
  for (let tries = 1; ; tries += 1) {
    try {
      return await run({ isFirst: tries === 1, leftMs });
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (tries === mostTries) {
        throw new PayaloudServerError('unavailable', 'Other transactions got in the way each time', { cause: error });
      }
    }
  }
}
