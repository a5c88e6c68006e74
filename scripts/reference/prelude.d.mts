/** Declarations that all examples of docstrings share, so that each is only about its own function. */
export const prelude: string;
