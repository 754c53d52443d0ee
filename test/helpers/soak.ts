/** Whether tests run with many more cases: `npm run test:soak`. */
export const soak = process.env["SOAK"] === "1";

/** The number of random cases: `usual` ones in every run, and `inFull` in a soak run. */
export const runs = (usual: number, inFull = usual * 10): number => (soak ? inFull : usual);
