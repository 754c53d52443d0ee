/** Whether tests run in full, for many times longer: `npm run test:soak`. */
export const soak = process.env["SOAK"] === "1";

/** How often something random is tried: so often in every run, and in full ten times as often unless told otherwise. */
export const runs = (usual: number, inFull = usual * 10): number => (soak ? inFull : usual);
