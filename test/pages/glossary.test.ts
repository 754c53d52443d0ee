import { expect, test } from "vitest";
import { outputs } from "../../src/pages/glossary.11ty.tsx";
import { noAssets as assets } from "../helpers/assets.ts";
import { briefingOf, tramsWith } from "../helpers/content.ts";

test("the other names of a term are shown without plurals and spellings of one before", async () => {
  const content = tramsWith({
    "_data/terms/light-rail.yaml": (text: string) =>
      text.replace(/aliases: .*/, "aliases: [light rails, tram-line, tram line, tram lines, tramway, tramways]"),
  });
  const html = String(await outputs({ briefing: briefingOf(content), assets })[0]?.render());
  expect(html).toContain("Also: tram-line, tramway.");
});
