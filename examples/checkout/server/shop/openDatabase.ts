import { createRequire } from 'node:module';

interface Database {
  exec(text: string): void;
  prepare(text: string): { all(...values: (string | number | null)[]): unknown[] };
  close(): void;
}

/** Node's own SQLite if it has one. On Node 20, which has none, the package with the same API. */
export function openDatabase(path: string): Database {
  const require = createRequire(import.meta.url);
  const isBuiltin = process.getBuiltinModule?.('node:sqlite') !== undefined;
  const { DatabaseSync } = require(isBuiltin ? 'node:sqlite' : '@photostructure/sqlite') as {
    DatabaseSync: new (path: string) => Database;
  };
  return new DatabaseSync(path);
}
