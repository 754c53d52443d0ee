import { setImmediate as turn } from "node:timers/promises";

/** Milliseconds after which others have their turn. */
const longest = 20;

/** Lets others have their turn, if it is time for it. Throws where the work was abandoned. */
export type Breathe = () => Promise<void>;

/** A pause between the parts of long work, in which it can be told to stop. */
export const breathing = (signal?: AbortSignal): Breathe => {
  let last = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - last < longest) return;
    await turn();
    last = performance.now();
    signal?.throwIfAborted();
  };
};
