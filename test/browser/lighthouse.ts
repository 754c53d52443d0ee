/** Has Lighthouse judge one page of every kind and every form, as on a phone; prints the scores, and fails where one is not 100. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forms } from "../../src/authoring/forms.ts";
import { build } from "../../src/build/build.ts";
import { addresses } from "../../src/model/addresses.ts";
import { lighthouseScores } from "../../src/reports/site-report.ts";
import { browserPath } from "./browser.ts";
import { pageKinds } from "./kinds.ts";
import { serveFolder } from "./serve-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const today = new Date().toISOString().slice(0, 10);
const { briefing } = await build({ content: ".", out: join(folder, "site"), basePath: "/", today, search: true });
if (!briefing) throw new Error("the content has errors: run npm run check");
const path = await browserPath();
if (path) process.env["CHROME_PATH"] = path;
const served = await serveFolder(join(folder, "site"));
const asked = process.argv.slice(2);
const formPages = forms.map(({ name }): [string, string] => [`form-${name}`, addresses.contributeForm(name)]);
const kinds = [...pageKinds(briefing), ...formPages].filter(([kind]) => asked.length === 0 || asked.includes(kind));
for (const [kind, address] of kinds) {
  const scores = await lighthouseScores(served.origin + address);
  console.log(`${kind}: ${scores.join(" ")}`);
  if (scores.some((score) => score < 100)) process.exitCode = 1;
}
await served.close();
rmSync(folder, { recursive: true, force: true });
