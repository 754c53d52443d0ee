import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "../build/inspect.ts";
import { type LedgerEntry, ledgerFile, ledgerText, pageAddresses } from "../model/ledger.ts";
import { didYouMean } from "../model/nearest.ts";
import { contentOptions, exitCodes, readOptions, readToday, WrongUse } from "./options.ts";
import { run } from "./run.ts";

type Entry = Omit<LedgerEntry, "line">;

/** Marks one entry as moved or gone. */
const mark = (entries: Entry[], address: unknown, change: Partial<Entry>): void => {
  const entry = entries.find((row) => row.address === address);
  if (!entry)
    throw new WrongUse(
      `the ledger has no ${address}: ${didYouMean(
        String(address),
        entries.map((row) => row.address),
        "run npm run check to see which are missing",
      )}`,
    );
  delete entry.movedTo;
  delete entry.gone;
  Object.assign(entry, change);
};

await run(() => {
  const options = readOptions(process.argv.slice(2), {
    ...contentOptions,
    moved: { type: "string" },
    to: { type: "string" },
    gone: { type: "string" },
    because: { type: "string" },
  });
  if ((options.moved === undefined) !== (options.to === undefined))
    throw new WrongUse("--moved OLD goes with --to NEW");
  if ((options.gone === undefined) !== (options.because === undefined))
    throw new WrongUse("--gone ADDRESS goes with --because REASON");
  const content = String(options.content);
  const { briefing } = inspect(content, { basePath: "/", today: readToday(options.today) });
  if (!briefing) throw new WrongUse(`there is no briefing in ${content}`);
  const entries: Entry[] = briefing.ledger.entries.map(({ line: _line, ...entry }) => entry);
  const known = new Set(entries.map(({ address }) => address));
  const added = pageAddresses(briefing).filter((address) => !known.has(address));
  entries.push(...added.map((address) => ({ address })));
  if (options.moved !== undefined) mark(entries, options.moved, { movedTo: String(options.to) });
  if (options.gone !== undefined) mark(entries, options.gone, { gone: String(options.because) });
  writeFileSync(join(content, ledgerFile), ledgerText(entries));
  console.log(`${entries.length} addresses in ${ledgerFile}, ${added.length} of them new`);
  return exitCodes.clean;
});
