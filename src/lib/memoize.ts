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

/** Returns a function that computes its result once for each text. */
export const memoizeByText = <K extends string, T>(compute: (text: K) => T): ((text: K) => T) => {
  const results = new Map<K, T>();
  return (text) => {
    if (!results.has(text)) results.set(text, compute(text));
    return results.get(text) as T;
  };
};

/** Returns what `make` makes of a text: plain data that only a name and the text determine. */
export type Memo = <T>(name: string, text: string, make: () => T) => T;

/** Remembers nothing. */
export const noMemo: Memo = (_name, _text, make) => make();
