import { appendFileSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { follow, type News } from "../../src/build/follow.ts";
import { median } from "./median.ts";
import { options } from "./options.ts";

/** Seconds from a save of one brief until its page is new in the site that stands, and until the whole site is. */
export type Saves = { seen: number; whole: number };

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

/** What is told, to be waited for. */
const createTold = () => {
  const told: News[] = [];
  const wait = async (what: News["what"], from: number): Promise<void> => {
    while (!told.slice(from).some((news) => news.what === what)) await pause(look);
  };
  const tell = (news: News) => {
    if (news.failure) throw new Error(news.failure);
    told.push(news);
  };
  return { tell, wait, count: () => told.length };
};

/** Follows content as a server does, saves some briefs one after the other, and takes medians. */
export const measureSaves = async (content: string, out: string): Promise<Saves> => {
  const { tell, wait, count } = createTold();
  // Of code that changes meanwhile nothing is heard.
  const stop = await follow({ root: dirname(content), content, out, ...options }, tell);
  await wait("complete", 0);
  const seen: number[] = [];
  const whole: number[] = [];
  for (let save = 1; save <= times; save++) {
    const id = `brief-${save + 1}`;
    const file = join(content, "briefs", `${id}.md`);
    const sentence = `And model number ${readFileSync(file, "utf8").length} is a market.`;
    const before = count();
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    appendFileSync(file, `\n${sentence}\n`);
    while (!holds(join(out, "briefs", id, "index.html"), sentence)) await pause(look);
    seen.push(seconds());
    await wait("whole", before);
    whole.push(seconds());
  }
  await stop();
  return { seen: median(seen), whole: median(whole) };
};
