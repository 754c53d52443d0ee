/** Gives what is made of a text of some kind: from what is remembered of it, or made now. The text has to decide it. */
export type Memo = <T>(kind: string, text: string, make: () => T) => T;

/** Remembers nothing. */
export const makeAnew: Memo = (_kind, _text, make) => make();
