import { cpSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../src/build/build.ts";
import { indexInChild } from "../../src/search/index-in-child.ts";
import { writeMaterial } from "../../src/search/material.ts";
import { today, trams, tramsWith } from "../helpers/content.ts";
import { hostileBriefing } from "../helpers/hostile.ts";
import { vectors } from "../helpers/vectors.ts";

/** Builds all that search is tried on into a folder, in one process, as a process takes seconds to start. */
const [work = ""] = process.argv.slice(2);

const site = async (content: string, out: string, basePath: string) => {
  const { findings, files } = await build({ content, out: join(work, out), basePath, today, search: true });
  if (files === undefined) throw new Error(JSON.stringify(findings));
};

const desks =
  "  - { name: The buses, index: /buses/pagefind/ }\n  - { name: The ferries, index: /ferries/pagefind/ }\n";
const first = tramsWith({ "_data/site.yaml": (text) => `${text}search_with:\n${desks}` }, join(work, "trams-content"));
const second = tramsWith(
  {
    "_data/themes/money.yaml": (text) => text.replace("name: Money", "name: Fares"),
    "_data/claims/riders-above-plan.yaml": (text) =>
      text.replace(/^statement: .*/m, "statement: Norbury’s trolleybuses carry a third of its riders in the evening."),
  },
  join(work, "buses-content"),
);

await site(trams, "one", "/base/");
await site(first, "desks/trams", "/trams/");
await site(second, "desks/buses", "/buses/");

// The page of search is the same for any content, so that the hostile briefing needs an index alone.
const hostile = hostileBriefing();
for (const [place, theme] of hostile.themes.entries()) theme.data = { ...theme.data, name: vectors[place] ?? "" };
cpSync(join(work, "one"), join(work, "hostile"), { recursive: true, filter: (path) => !path.endsWith("pagefind") });
await indexInChild(writeMaterial(hostile, join(work, "hostile", "pagefind")));
