/** Returns a function that computes its result once for each first argument, which must determine the result. */
export const memoize = <K extends object, A extends unknown[], T>(
  make: (key: K, ...rest: A) => T,
): ((key: K, ...rest: A) => T) => {
  const results = new WeakMap<K, { result: T }>();
  return (key, ...rest) => {
    const found = results.get(key) ?? { result: make(key, ...rest) };
    results.set(key, found);
    return found.result;
  };
};
