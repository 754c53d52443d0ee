type Work = (signal: AbortSignal) => Promise<unknown>;

type Results<W extends readonly Work[]> = { -readonly [K in keyof W]: Awaited<ReturnType<W[K]>> };

/**
 * Runs several pieces of work at once. If one fails, the others get an abort signal, and all are awaited, so that
 * nothing is still running when the failure is thrown. Throws the first failure.
 */
export const runAll = async <const W extends readonly Work[]>(works: W): Promise<Results<W>> => {
  const failed = new AbortController();
  const results = await Promise.all(
    works.map(async (work) => {
      try {
        return await work(failed.signal);
      } catch (error) {
        failed.abort(error);
        return undefined;
      }
    }),
  );
  failed.signal.throwIfAborted();
  return results as Results<W>;
};
