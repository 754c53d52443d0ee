/** Rewrites the golden folder from the current templates. Review the differences before you commit them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { goldenFiles, goldenFolder, goldenForm } from "./golden.ts";

if (process.env["CI"]) {
  console.error("error: the golden folder is never written in CI, only compared");
  process.exit(2);
}
const { build } = await import("../../src/build/build.ts");
const work = mkdtempSync(join(tmpdir(), "golden-"));
const site = join(work, "site");
const { files } = await build({
  content: join(goldenFolder, "../trams"),
  out: site,
  basePath: "/",
  today: "2026-01-15",
  search: false,
});
if (files === undefined)
  throw new Error("test/sites/trams has errors: run npm run check -- --content test/sites/trams");
rmSync(goldenFolder, { recursive: true, force: true });
for (const file of goldenFiles) {
  const path = join(goldenFolder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, goldenForm(site, file));
}
rmSync(work, { recursive: true });
console.log(`${goldenFiles.length} files in test/sites/trams-golden; read what git diff shows`);
