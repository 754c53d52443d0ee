type Work = (signal: AbortSignal) => Promise<unknown>;

type Results<W extends readonly Work[]> = { -readonly [K in keyof W]: Awaited<ReturnType<W[K]>> };

/**
 * Does several pieces of work at once. Where one fails, the others are told to stop, and all are waited for, so
 * that nothing goes on when the failure is told. Throws the first failure, or why they were told to stop.
 * @param signal tells all of them to stop
 */
export const together = async <const W extends readonly Work[]>(
  works: W,
  signal?: AbortSignal,
): Promise<Results<W>> => {
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
