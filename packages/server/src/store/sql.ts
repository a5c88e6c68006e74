export type SqlValue = string | number | null;

/** A statement as it was written, so that each database gets its own placeholders. Values never become part of the text. */
export interface Statement {
  readonly strings: readonly string[];
  readonly values: readonly SqlValue[];
}

/** Text that differs between databases, such as a lock. */
export interface Fragment {
  readonly sql: string;
}

/** A statement of a chain. Its select ends with `given`, so that it returns nothing if the statement before it did not. */
export type Link = (given: Fragment) => Statement;

/** Writes a statement: sql`select id from payments where id = ${id}`. A statement may be part of another one. */
export function sql(parts: TemplateStringsArray, ...holes: readonly (SqlValue | Fragment | Statement)[]): Statement {
  const strings = [parts[0] ?? ''];
  const values: SqlValue[] = [];
  for (const [at, hole] of holes.entries()) {
    const after = parts[at + 1] ?? '';
    if (typeof hole === 'object' && hole !== null && 'sql' in hole) {
      strings.push(`${strings.pop()}${hole.sql}${after}`);
    } else if (typeof hole === 'object' && hole !== null) {
      const [first = '', ...more] = hole.strings;
      strings.push(`${strings.pop()}${first}`, ...more);
      strings.push(`${strings.pop()}${after}`);
      values.push(...hole.values);
    } else {
      values.push(hole);
      strings.push(after);
    }
  }
  return { strings, values };
}

/** @param mark `$` for PostgreSQL. `?` for SQLite, without numbers: Node 22.13 takes `?1` for a name. */
export function textOf({ strings }: Statement, mark: '$' | '?'): string {
  return strings.reduce((text, part, at) => `${text}${mark === '$' ? `$${at}` : '?'}${part}`);
}
