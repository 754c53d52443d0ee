import { appendFileSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { develop } from "../../src/dev-server/develop.ts";
import { median } from "./median.ts";
import { options } from "./options.ts";

const times = 3;
const look = 2;

/** Runs the development server, saves some briefs, and returns the median seconds until a page is new. */
export const measureSaves = async (content: string, out: string): Promise<number> => {
  const done = (failure: string | undefined) => {
    if (failure) throw new Error(failure);
  };
  // Ignores changes of code.
  const { render, stop } = await develop(
    { root: dirname(content), content, cache: join(dirname(out), "cache"), ...options },
    { begin: () => undefined, done: ({ failure }) => done(failure), indexed: (_, failure) => done(failure) },
  );
  const seen: number[] = [];
  for (let save = 1; save <= times; save++) {
    const id = `brief-${save + 1}`;
    const file = join(content, "briefs", `${id}.md`);
    const sentence = `And model number ${readFileSync(file, "utf8").length} is a market.`;
    const started = performance.now();
    appendFileSync(file, `\n${sentence}\n`);
    while (!String((await render(`/briefs/${id}/`))?.body).includes(sentence)) await pause(look);
    seen.push((performance.now() - started) / 1000);
  }
  await stop();
  return median(seen);
};
