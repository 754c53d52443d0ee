/** What a process beside another one tells it at its end: why its work failed, where it did. */
export type Answer = { failure?: string };

/**
 * Does a piece of work that another process asks for, and ends; or ends with that process.
 * @param stuck what is told where nothing is left that the work could go on with, as when a process has died that it waits for
 */
export const answer = <Request>(work: (request: Request) => void | Promise<void>, stuck: string): void => {
  const tell = (told: Answer) => process.send?.(told, () => process.exit());
  process.once("disconnect", () => process.exit());
  process.once("message", async (request: Request) => {
    // The line to who has asked is nothing that the work could go on with.
    process.channel?.unref();
    process.once("beforeExit", () => tell({ failure: stuck }));
    try {
      await work(request);
      tell({});
    } catch (error) {
      tell({ failure: error instanceof Error ? error.message : String(error) });
    }
  });
};
