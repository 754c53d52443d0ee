/** One thing that was looked at: in order, to be fixed, or worth knowing; with what to do. */
export type Diagnosis = { level: "ok" | "fix" | "note"; says: string; todo?: string };

/** Something in order. */
export const fulfilled = (says: string): Diagnosis => ({ level: "ok", says });

/** Something to be fixed before publishing, and how. */
export const toFix = (says: string, todo: string): Diagnosis => ({ level: "fix", says, todo });

/** Something worth knowing, and what can be done. */
export const worthKnowing = (says: string, todo: string): Diagnosis => ({ level: "note", says, todo });
