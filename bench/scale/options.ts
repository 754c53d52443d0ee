/** What every measured build is built with: the same day, so that every run does the same work. */
export const options = { basePath: "/", today: "2026-11-01" } as const;
