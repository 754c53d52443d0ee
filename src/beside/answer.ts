/** What a process beside another one tells it at its end: why its work failed, where it did. */
export type Answer = { failure?: string };

/** Does a piece of work that another process asks for, and ends; or ends with that process. */
export const answer = <Request>(work: (request: Request) => void | Promise<void>): void => {
  process.once("disconnect", () => process.exit());
  process.once("message", async (request: Request) => {
    const told: Answer = {};
    try {
      await work(request);
    } catch (error) {
      told.failure = error instanceof Error ? error.message : String(error);
    }
    process.send?.(told, () => process.exit());
  });
};
