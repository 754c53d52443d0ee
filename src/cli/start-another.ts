import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inspect } from "../build/inspect.ts";
import { root } from "../lib/program.ts";
import { ledgerFile, ledgerText } from "../model/ledger.ts";
import { pageAddresses } from "../model/page-addresses.ts";
import { createBriefing } from "./new-briefing.ts";
import { readToday, WrongUse } from "./options.ts";
import { createCommand } from "./run.ts";

export default createCommand("start-another", ({ title, "site-url": url, repository, ...options }, first) => {
  if (!first) throw new WrongUse("say where: npm run start-another -- DIR");
  const folder = resolve(first);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new WrongUse(`${first} is not empty`);
  const today = readToday(options.today);
  createBriefing(root, folder, { title, url, repository, today });
  const { briefing } = inspect(folder, { basePath: "/", today });
  if (!briefing) throw new Error(`the briefing in ${first} cannot be read`);
  const addresses = pageAddresses(briefing).map((address) => ({ address }));
  writeFileSync(join(folder, ledgerFile), ledgerText(addresses));
  console.log(`The briefing is in ${first}. Next: cd ${first}, npm ci, npm start.`);
});
