/** The reply of a child process at its end: why its work failed, if it did. */
export type ChildReply = { failure?: string };

/**
 * Does one piece of work that the parent process requests, then exits; exits with the parent.
 * @param stuck the failure to report when nothing is left to wait for, for example because a process has died
 */
export const serveParent = <Request>(work: (request: Request) => void | Promise<void>, stuck: string): void => {
  const send = (answer: ChildReply) => process.send?.(answer, () => process.exit());
  process.once("disconnect", () => process.exit());
  process.once("message", async (request: Request) => {
    // The channel to the parent must not keep a stuck process alive.
    process.channel?.unref();
    process.once("beforeExit", () => send({ failure: stuck }));
    try {
      await work(request);
      send({});
    } catch (error) {
      send({ failure: error instanceof Error ? error.message : String(error) });
    }
  });
};
