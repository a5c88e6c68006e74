import type { Message } from '@payaloud/core/announcement';

/** A message and what it is about, in the words of the code: `problem: no-speech`. */
export interface NamedMessage {
  readonly name: string;
  readonly message: Message;
}

/** The members of a union, from a record that the compiler keeps whole. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, true>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
