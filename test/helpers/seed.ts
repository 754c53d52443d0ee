import fc from "fast-check";

/**
 * Property tests try the same cases in each run, so that no change fails by chance. `SEED=7 npx vitest run test/read`
 * tries others, and `SEED=random` new ones each time.
 */
const seed = process.env["SEED"] ?? "2025";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
