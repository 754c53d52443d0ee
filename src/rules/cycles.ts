/** An edge of a graph, with data for its owner. */
export type Edge<T> = { to: string; of: T };

type Step<T> = { id: string; edges: readonly Edge<T>[]; next: number };

/**
 * Yields each cycle of a graph once, by the edge that closes it, without edges to the same node. It does not recurse,
 * so that a chain may have any length.
 * @param nodes every node, in the order in which walks start
 */
export function* cyclesIn<T>(
  nodes: Iterable<string>,
  edgesOf: (id: string) => readonly Edge<T>[],
): Iterable<{ path: string[]; closing: T }> {
  const done = new Set<string>();
  for (const start of nodes) {
    if (done.has(start)) continue;
    const path: Step<T>[] = [{ id: start, edges: edgesOf(start), next: 0 }];
    const open = new Map([[start, 0]]);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const edge = step.edges[step.next++];
      if (!edge) {
        done.add(step.id);
        open.delete(step.id);
        path.pop();
      } else if (open.has(edge.to) && edge.to !== step.id)
        yield { path: path.slice(open.get(edge.to)).map(({ id }) => id), closing: edge.of };
      else if (!done.has(edge.to) && !open.has(edge.to)) {
        open.set(edge.to, path.length);
        path.push({ id: edge.to, edges: edgesOf(edge.to), next: 0 });
      }
    }
  }
}
