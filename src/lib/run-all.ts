type Work = (signal: AbortSignal) => Promise<unknown>;

type Results<W extends readonly Work[]> = { -readonly [K in keyof W]: Awaited<ReturnType<W[K]>> };

/**
 * Runs several pieces of work at once. If one fails, the others get an abort signal, and all are awaited, so that
 * nothing is still running when the failure is thrown. Throws the first failure, or the reason of the abort.
 * @param signal aborts all of them
 */
export const runAll = async <const W extends readonly Work[]>(works: W, signal?: AbortSignal): Promise<Results<W>> => {
  const failed = new AbortController();
  const stop = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
  const results = await Promise.all(
    works.map(async (work) => {
      try {
        return await work(stop);
      } catch (error) {
        failed.abort(stop.aborted ? stop.reason : error);
        return undefined;
      }
    }),
  );
  failed.signal.throwIfAborted();
  return results as Results<W>;
};
