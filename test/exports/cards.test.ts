import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeCards } from "../../src/exports/cards.ts";
import { briefingOf, temporaryFolder } from "../helpers/content.ts";

test("the site's card and those of briefs are pictures in their places", async () => {
  const folder = temporaryFolder();
  const briefing = briefingOf();
  await writeCards(folder, briefing);
  const cards = ["/card.png", ...briefing.briefs.flatMap(({ card }) => card ?? [])];
  expect(cards.length).toBeGreaterThan(1);
  for (const card of cards) expect(readFileSync(join(folder, card)).subarray(1, 4).toString()).toBe("PNG");
});

test("the folder of a build that was given up meanwhile does not come back", async () => {
  const folder = join(temporaryFolder(), "site");
  const cards = writeCards(folder, briefingOf());
  rmSync(folder, { recursive: true });
  await expect(cards).rejects.toThrow("ENOENT");
  expect(existsSync(folder)).toBe(false);
});
