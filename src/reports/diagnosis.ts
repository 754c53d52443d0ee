/** The result of one check: in order, to be fixed, or worth knowing; with what to do. */
export type Diagnosis = { level: "ok" | "fix" | "note"; message: string; fix?: string };

/** Returns a passed check. */
export const passed = (message: string): Diagnosis => ({ level: "ok", message });

/** Returns something to fix before publishing, with how to fix it. */
export const toFix = (message: string, fix: string): Diagnosis => ({ level: "fix", message, fix });

/** Returns something worth knowing, with what can be done. */
export const advice = (message: string, fix: string): Diagnosis => ({ level: "note", message, fix });
