/** Groups the values of pairs by their keys, in the order in which they come. */
export const groupPairs = <K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> => {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};
