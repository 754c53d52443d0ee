import { expect, test } from "vitest";
import { cardOutputs } from "../../src/exports/cards.ts";
import { briefingOf } from "../helpers/content.ts";

test("the site's card and those of briefs are pictures at their addresses, each drawn once", async () => {
  const briefing = briefingOf();
  const cards = cardOutputs(briefing);
  expect(cards.map(({ address }) => address)).toEqual([
    "/card.png",
    ...briefing.briefs.flatMap(({ card }) => card ?? []),
  ]);
  expect(cards.length).toBeGreaterThan(1);
  for (const { render } of cards) {
    const drawn = await render();
    expect(
      Buffer.from(drawn as Uint8Array)
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
    expect(await render()).toBe(drawn);
  }
});
