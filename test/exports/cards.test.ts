import { expect, test } from "vitest";
import { cardOutputs, claimCard } from "../../src/exports/cards.ts";
import type { Claim } from "../../src/model/briefing.ts";
import { assignCards } from "../../src/model/link.ts";
import { briefingOf } from "../helpers/content.ts";

test("cards of the site and of briefs are images at their addresses, each drawn once", async () => {
  const briefing = briefingOf();
  const cards = cardOutputs(briefing);
  expect(cards.map(({ address }) => address)).toEqual([
    "/card.png",
    ...briefing.briefs.flatMap(({ card }) => card ?? []),
    "/debates/how-many-ride/card.png",
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

test("claims that three briefs cite get a card, the most cited first; withdrawn claims get none", () => {
  const claims = [2, 3, 5].map((number) => ({
    id: `cited-${number}`,
    verdict: { standing: "corroborated" },
    briefs: Array.from({ length: number }),
  }));
  const gone = { id: "gone", verdict: { standing: "withdrawn" }, briefs: Array.from({ length: 9 }) };
  const all = [...claims, gone] as unknown as (Claim & { card?: string })[];
  assignCards({ claims: all, debates: [] });
  expect(all.map(({ card }) => card)).toEqual([
    undefined,
    "/claims/cited-3/card.png",
    "/claims/cited-5/card.png",
    undefined,
  ]);
});

test("the card of a claim shows its standing without a count", () => {
  const briefing = briefingOf();
  const claim = briefing.claim.get("riders-above-plan") as Claim;
  expect(claimCard(claim, briefing).standings).toEqual([{ standing: "disputed", count: 1, label: "Disputed" }]);
});
