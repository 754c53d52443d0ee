/** The options of every measured build: the same date, so that every run does the same work. */
export const options = { basePath: "/", today: "2026-11-01" } as const;
