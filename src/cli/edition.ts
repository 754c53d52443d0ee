import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "../build/build.ts";
import { editionsFolder } from "../build/edition/read-editions.ts";
import { writeEdition } from "../build/edition/write-edition.ts";
import { report } from "../build/report.ts";
import { count } from "../lib/count.ts";
import { editionPattern } from "../model/edition.ts";
import { exitCodes, readContent, readToday, WrongUse } from "./options.ts";
import { createCommand } from "./run.ts";

const readName = (value: string | undefined): string => {
  if (value === undefined || !editionPattern.test(value))
    throw new WrongUse("name the edition by its month: npm run edition -- 2026-12");
  return value;
};

export default createCommand("edition", async (options, word) => {
  const id = readName(word);
  const content = readContent(options.content);
  const place = join(content, editionsFolder, id);
  if (existsSync(place)) throw new WrongUse(`${editionsFolder}/${id} is there: an edition is never made again`);
  const built = join(content, `.edition-${id}.tmp-site`);
  const work = join(content, `.edition-${id}.tmp-work`);
  const today = readToday(options.today);
  try {
    const { briefing, findings } = await build({ content, out: built, basePath: "/", today, search: false });
    if (!briefing) {
      console.error(report(findings, "text", content));
      return exitCodes.findings;
    }
    const before = briefing.editions.filter((edition) => edition.id < id).at(-1);
    const { files, bytes } = await writeEdition({ briefing, id, date: today, before }, { built, work, content });
    console.log(
      `${editionsFolder}/${id}: ${count(files, "file")}, ${(bytes / 1e6).toFixed(1)} MB. Run npm run addresses, and commit both; it is never made again.`,
    );
    return exitCodes.clean;
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
});
