import { Conflict, methodTimeoutMs, type Database, type Query } from './database';
import { admitIn } from './admitIn';
import { changeIn } from './changeIn';
import { settleNewsIn, takeNewsIn } from './newsIn';
import { paymentOf } from './rows';
import { migrate } from './schema';
import { sql, type Statement } from './sql';
import { createSqlConfirmations } from './sqlConfirmations';
import type { Store } from './store';
import { StoreError } from './StoreError';

/** A transaction that others got in the way of is run again this often. Each time one of the others has ended. */
const mostTries = 5;

export function createSqlStore(database: Database): Store {
  const inTransaction = <Result>(run: (query: Query) => Promise<Result>) =>
    repeat((limitMs) => database.transaction(run, limitMs));
  const readOne = async (statement: Statement) => {
    const [row] = await database.read(statement, methodTimeoutMs);
    return row ? paymentOf(row).payment : null;
  };
  return {
    migrate: () => migrate(database),
    admit: (request, decide) => inTransaction((query) => admitIn(query, database, request, decide)),
    change: (id, decide, eventId) => inTransaction((query) => changeIn(query, database, id, decide, eventId)),
    find: (id) =>
      readOne(sql`
        select p.* from payaloud_payments p where p.id = ${id}
        union all
        select p.* from payaloud_payment_names n join payaloud_payments p on p.id = n.payment_id where n.id = ${id}
        limit 1`),
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
    confirmations: createSqlConfirmations(database, inTransaction),
  };
}

async function repeat<Result>(run: (limitMs: number) => Promise<Result>): Promise<Result> {
  const start = performance.now();
  for (let tries = 1; ; tries += 1) {
    try {
      return await run(methodTimeoutMs - (performance.now() - start));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (tries === mostTries) {
        throw new StoreError('unavailable', 'Other transactions got in the way each time', { cause: error });
      }
    }
  }
}
