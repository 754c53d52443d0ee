import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { followLinks } from "../../src/feeds/follow-link.ts";
import { followFeeds } from "../../src/feeds/record-feeds.ts";
import { newsOf } from "../../src/model/record-news.ts";
import { tramsBriefing } from "../helpers/content.ts";
import { append, swap } from "../helpers/rules.ts";

const addressesOf = (briefing: ReturnType<typeof tramsBriefing>) => followFeeds(briefing).map(({ address }) => address);

test("records that changed or can change have a feed, and no others", () => {
  expect(addressesOf(tramsBriefing())).toEqual([
    // Its confidence changed; it is disputed; it is an open forecast, and related to an open question.
    "/feeds/claim/line-cost-forty-million.atom.xml",
    "/feeds/claim/riders-above-plan.atom.xml",
    "/feeds/claim/second-line-by-2027.atom.xml",
    "/feeds/debate/how-many-ride.atom.xml",
    "/feeds/watch/second-line-vote.atom.xml",
    "/feeds/actor/norbury.atom.xml",
    "/feeds/actor/transit-institute.atom.xml",
  ]);
  const quiet = tramsBriefing().claim.get("bridge-cost-left-out");
  expect(quiet && [newsOf(quiet), followLinks(quiet)]).toEqual([undefined, []]);
});

test("a withdrawn claim has a history, and is no longer open", () => {
  const briefing = tramsBriefing({
    "_data/claims/second-line-by-2027.yaml": append("withdrawn: { date: 2026-01-02, reason: Misread. }"),
  });
  const claim = briefing.claim.get("second-line-by-2027");
  expect(claim && newsOf(claim)?.changes.map(({ change }) => change)).toEqual(["withdrawn"]);
});

test("each feed has the changes of its record as entries, with the same ids as elsewhere", async () => {
  const briefing = tramsBriefing({
    "_data/claims/riders-above-plan.yaml": swap(
      "review_by:",
      "  - { date: 2026-01-10, change: confidence, from: moderate, to: low, why: No audit., major: true }\n  - { date: 2026-01-11, change: evidence, why: A page. }\nreview_by:",
    ),
  });
  const read = async (name: string) => {
    const feed = followFeeds(briefing).find(({ address }) => address === `/feeds/${name}.atom.xml`);
    return parseAtomFeed(String(await feed?.render()));
  };
  const claim = await read("claim/riders-above-plan");
  expect(claim.title).toMatchObject({
    value: expect.stringContaining("Changes to “Norbury’s tram line carried more riders"),
  });
  expect(claim.entries?.map(({ id }) => id)).toEqual([
    "tag:trams.example,2026-01-10:claim/riders-above-plan/confidence",
  ]);
  const debate = await read("debate/how-many-ride");
  expect(debate.entries?.map(({ id }) => id)).toEqual(claim.entries?.map(({ id }) => id));
  expect((await read("watch/second-line-vote")).entries ?? []).toEqual([]);
});
