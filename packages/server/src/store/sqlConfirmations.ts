import { attemptMs, attemptOf, attemptsStatement } from './attemptsIn';
import { confirmIn, issueIn, storeCodeIn } from './challengesIn';
import type { ConfirmationStore } from './confirmationStore';
import {
  addDeviceIn,
  addPasskeyIn,
  deviceOf,
  devicesStatement,
  passkeyOf,
  passkeysStatement,
  removePasskeyIn,
  revokeDeviceIn,
  startPasskeyIn,
} from './credentialsIn';
import { methodTimeoutMs, type Database, type Query } from './database';
import { sql } from './sql';

type InTransaction = <Result>(run: (query: Query) => Promise<Result>) => Promise<Result>;

export function createSqlConfirmations(database: Database, inTransaction: InTransaction): ConfirmationStore {
  return {
    issue: (challenge) => inTransaction((query) => issueIn(query, database, challenge)),
    confirm: (request, decide) => inTransaction((query) => confirmIn(query, database, request, decide)),
    storeCode: (request, decide) => inTransaction((query) => storeCodeIn(query, database, request, decide)),
    listAttempts: async (user, limit) =>
      (await database.read(attemptsStatement(user, limit), methodTimeoutMs)).map(attemptOf),
    listDevices: async (user) => (await database.read(devicesStatement(user), methodTimeoutMs)).map(deviceOf),
    addDevice: (...asked) => inTransaction((query) => addDeviceIn(query, database, ...asked)),
    revokeDevice: (...asked) => inTransaction((query) => revokeDeviceIn(query, database, ...asked)),
    listPasskeys: async (user) => (await database.read(passkeysStatement(user), methodTimeoutMs)).map(passkeyOf),
    startPasskey: (...asked) => inTransaction((query) => startPasskeyIn(query, database, ...asked)),
    addPasskey: (...asked) => inTransaction((query) => addPasskeyIn(query, database, ...asked)),
    removePasskey: (...asked) => inTransaction((query) => removePasskeyIn(query, database, ...asked)),
    purge: (now, limit) => inTransaction((query) => purgeIn(query, now, limit)),
  };
}

/** A batch is small, so that it holds its locks only shortly. */
async function purgeIn(query: Query, now: number, limit: number): Promise<number> {
  const old = now - attemptMs.day;
  const challenges = await query(sql`
    delete from payaloud_challenges where id in (
      select id from payaloud_challenges where expires_at < ${old} order by expires_at limit ${limit}
    ) returning id`);
  const attempts = await query(sql`
    delete from payaloud_attempts where id in (
      select id from payaloud_attempts where at < ${now - attemptMs.retention} order by at limit ${limit}
    ) returning id`);
  // Nothing counts them any more, and a drawing or a voice can tell of a disability.
  const methods = await query(sql`
    update payaloud_attempts set method = null where id in (
      select id from payaloud_attempts where method is not null and at < ${old} order by at limit ${limit}
    ) returning id`);
  return challenges.length + attempts.length + methods.length;
}
