import { appendFileSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { follow } from "../../src/build/follow.ts";
import { median } from "./median.ts";
import { options } from "./options.ts";

const times = 3;
const look = 2;

const holds = (file: string, text: string): boolean => {
  try {
    return readFileSync(file, "utf8").includes(text);
  } catch {
    // For a moment one folder takes the place of another.
    return false;
  }
};

/** Follows content as a server does, saves some briefs, and returns the median of the seconds until a page is new. */
export const measureSaves = async (content: string, out: string): Promise<number> => {
  // Changes of code meanwhile are not followed.
  const stop = await follow({ root: dirname(content), content, out, ...options }, ({ failure }) => {
    if (failure) throw new Error(failure);
  });
  const seen: number[] = [];
  for (let save = 1; save <= times; save++) {
    const id = `brief-${save + 1}`;
    const file = join(content, "briefs", `${id}.md`);
    const sentence = `And model number ${readFileSync(file, "utf8").length} is a market.`;
    const started = performance.now();
    appendFileSync(file, `\n${sentence}\n`);
    while (!holds(join(out, "briefs", id, "index.html"), sentence)) await pause(look);
    seen.push((performance.now() - started) / 1000);
  }
  await stop();
  return median(seen);
};
