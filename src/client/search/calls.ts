/** Returns a function that runs once; it runs again only after a failure. */
export const once = <T>(run: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= run().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
};

/** Returns a function whose calls run one after the other. */
export const sequential = <Args extends unknown[], Result>(
  run: (...args: Args) => Promise<Result>,
): ((...args: Args) => Promise<Result>) => {
  let before: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const made = before.then(() => run(...args));
    before = made.catch(() => undefined);
    return made;
  };
};

/**
 * Returns a function that runs one call at a time. Of the calls that arrive meanwhile only the last runs; the others
 * return null.
 */
export const latestOnly = <Args extends unknown[], Result>(
  run: (...args: Args) => Promise<Result>,
): ((...args: Args) => Promise<Result | null>) => {
  let calls = 0;
  const next = sequential(async (call: number, args: Args) => (call === calls ? run(...args) : null));
  return (...args) => next(++calls, args);
};
