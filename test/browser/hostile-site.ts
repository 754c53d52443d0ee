import { join } from "node:path";
import { render } from "../../src/build/render.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { hostileBriefing } from "../helpers/hostile.ts";
import { vectors } from "../helpers/vectors.ts";

/** Writes the pages and the index of the hostile briefing, its themes named by hostile strings too, into a folder. */
const [out = ""] = process.argv.slice(2);
const briefing = hostileBriefing();
for (const [place, theme] of briefing.themes.entries()) theme.data = { ...theme.data, name: vectors[place] ?? "" };
await render(briefing, out);
await indexSite(briefing, join(out, "pagefind"));
