import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One block of a guide: a whole file, or a change to one. */
export type Step = { file: string; change: boolean; text: string };

/** The blocks of a guide that name a file, in order. */
export const stepsOf = (guide: string): Step[] =>
  [...guide.matchAll(/^```(\w+) (\S+)\n([\s\S]*?)^```$/gm)].map(([, kind = "", file = "", text = ""]) => ({
    file,
    change: kind === "diff",
    text,
  }));

/** A text with a diff applied: each context line and each removed line must be found, in order. */
const changed = (text: string, change: string, file: string): string => {
  const lines = text.split("\n");
  const fresh: string[] = [];
  let at = 0;
  const find = (line: string): number => {
    const found = lines.findIndex((one, place) => place >= at && one.trim() === line.trim());
    if (found < 0) throw new Error(`${file} has no line “${line.trim()}” from line ${at + 1} on`);
    return found;
  };
  for (const row of change.replace(/\n$/, "").split("\n")) {
    const mark = row[0];
    const line = row.slice(1);
    if (mark === "+") fresh.push(line);
    else {
      const found = find(line);
      fresh.push(...lines.slice(at, mark === "-" ? found : found + 1));
      at = found + 1;
    }
  }
  return [...fresh, ...lines.slice(at)].join("\n");
};

/** Carries out a step in a folder exactly as written. */
export const carryOut = (folder: string, { file, change, text }: Step): void => {
  const path = join(folder, file);
  if (!change && existsSync(path)) throw new Error(`${file} is there already`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, change ? changed(readFileSync(path, "utf8"), text, file) : text);
};
