import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../src/build/build.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";
import { trianglePng } from "../helpers/images.ts";
import { append } from "../helpers/rules.ts";

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><rect width="9" height="9"/></svg>';

test("a site has the images of its briefs unchanged, except for SVG files without the metadata of editors", async () => {
  const content = tramsWith({
    "briefs/images/lines.png": trianglePng(),
    "briefs/images/plan.svg": `<!-- made by a program -->${drawing}\n`,
    "briefs/trams-pay-slowly.md": append(
      '\n![A](images/lines.png "B. Source: C.")\n\n![D](images/plan.svg "E. Source: F.")\n\nH~2~O.',
    ),
  });
  const out = join(temporaryFolder(), "site");
  const { findings } = await build({ content, out, basePath: "/", today, search: false });
  expect(findings).toEqual([]);
  expect(readFileSync(join(out, "briefs/images/lines.png"))).toEqual(trianglePng());
  expect(readFileSync(join(out, "briefs/images/plan.svg"), "utf8")).toBe(drawing);
  const page = readFileSync(join(out, "briefs/trams-pay-slowly/index.html"), "utf8");
  expect(page).toContain('<img src="/briefs/images/plan.svg" alt="D" width="400" height="100"');
  expect(page).toContain("H<sub>2</sub>O.");
});
