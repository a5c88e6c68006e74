/** Calls `make` once for each table, at its first use, and keeps the result as long as the table. */
export function memoize<Table extends object, Result>(make: (table: Table) => Result): (table: Table) => Result {
  const made = new WeakMap<Table, Result>();
  return (table) => {
    let result = made.get(table);
    if (result === undefined) made.set(table, (result = make(table)));
    return result;
  };
}
