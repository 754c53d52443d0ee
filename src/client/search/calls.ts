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
export const inTurn = <Given extends unknown[], Made>(
  run: (...given: Given) => Promise<Made>,
): ((...given: Given) => Promise<Made>) => {
  let before: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const made = before.then(() => run(...given));
    before = made.catch(() => undefined);
    return made;
  };
};

/**
 * Returns a function that runs one call at a time. Of the calls that arrive meanwhile only the last runs; the others
 * return null.
 */
export const lastOnly = <Given extends unknown[], Made>(
  run: (...given: Given) => Promise<Made>,
): ((...given: Given) => Promise<Made | null>) => {
  let calls = 0;
  const next = inTurn(async (call: number, given: Given) => (call === calls ? run(...given) : null));
  return (...given) => next(++calls, given);
};
