/** Names the answers that the form of a session lacks. Empty if it is complete. */
export function gapsIn(form: object): readonly string[];

/** The session as a row of Markdown. Throws an error that names what is missing. */
export function rowOf(form: object): string;
