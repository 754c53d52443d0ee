/** The result of one check: in order, to be fixed, or worth knowing; with what to do. */
export type Diagnosis = { level: "ok" | "fix" | "note"; says: string; todo?: string };

/** Returns a passed check. */
export const fulfilled = (says: string): Diagnosis => ({ level: "ok", says });

/** Returns something to fix before publishing, with how to fix it. */
export const toFix = (says: string, todo: string): Diagnosis => ({ level: "fix", says, todo });

/** Returns something worth knowing, with what can be done. */
export const worthKnowing = (says: string, todo: string): Diagnosis => ({ level: "note", says, todo });
