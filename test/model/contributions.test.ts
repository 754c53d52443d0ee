import { expect, test } from "vitest";
import { Replies } from "../../_includes/claim/record.tsx";
import { Credits } from "../../_includes/parts/credits.tsx";
import { contributorsOf, repliesOf } from "../../src/model/contributions.ts";
import { errorsOf, findingsOf, tramsBriefing } from "../helpers/content.ts";
import { append, findingsOfRule, swap } from "../helpers/rules.ts";

const claimFile = "_data/claims/bridge-cost-left-out.yaml";
const replied = {
  [claimFile]: append(
    "replies:\n  - { party: norbury-works, date: 2025-09-20, reply: The bridge was planned before the line., source: norbury-accounts-2024, locator: p. 3 }",
  ),
};
const credited = {
  [claimFile]: append("contributed_by: [Ann Example, Bo]\nreviewed_by: [Ann Example]"),
  "briefs/trams-pay-slowly.md": swap("review_by:", "contributed_by: [Bo]\nreview_by:"),
};

test("contributors are listed by name with what they contributed and reviewed", () => {
  expect(errorsOf(credited)).toEqual([]);
  const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
  expect(
    contributorsOf(tramsBriefing(credited)).map(({ name, contributed, reviewed }) => [
      name,
      ids(contributed),
      ids(reviewed),
    ]),
  ).toEqual([
    ["Ann Example", ["bridge-cost-left-out"], ["bridge-cost-left-out"]],
    ["Bo", ["trams-pay-slowly", "bridge-cost-left-out"], []],
  ]);
  expect(contributorsOf(tramsBriefing())).toEqual([]);
});

test("a page names them, and escapes their names", () => {
  const claim = tramsBriefing({ [claimFile]: append('contributed_by: ["<b>"]\nreviewed_by: [Bo]') }).claim.get(
    "bridge-cost-left-out",
  );
  const { site } = tramsBriefing();
  expect(claim && String(Credits({ of: claim, site }))).toBe(
    '<p class="apparatus credits"><span>Contributed by &lt;b&gt;; reviewed by Bo. <a href="/contributions/">All contributions</a></span></p>',
  );
});

test("a reply is linked with its party and its source, both ways", () => {
  expect(findingsOf(replied).filter((line) => line.includes("bridge-cost"))).toEqual([]);
  const briefing = tramsBriefing(replied);
  expect(repliesOf(briefing).map(({ claim, reply }) => [claim.id, reply.party.id, reply.source.id])).toEqual([
    ["bridge-cost-left-out", "norbury-works", "norbury-accounts-2024"],
  ]);
  expect(briefing.actors.find(({ id }) => id === "norbury-works")?.replies.map(({ id }) => id)).toEqual([
    "bridge-cost-left-out",
  ]);
  const claim = briefing.claim.get("bridge-cost-left-out");
  const html = claim ? String(Replies({ claim })) : "";
  expect(html).toContain("<h2>Reply</h2>");
  expect(html).toContain("The bridge was planned before the line.");
  expect(html).toContain('datetime="2025-09-20"');
});

test("a reply from an unknown actor is refused", () => {
  const replies = "replies: [{ party: nobody, date: 2025-09-20, reply: No., source: norbury-accounts-2024 }]";
  expect(errorsOf({ [claimFile]: append(replies) }).length).toBe(1);
});

test("a reply can’t be in the future", () => {
  expect(
    findingsOfRule("date-in-future", {
      [claimFile]: append(
        "replies: [{ party: norbury-works, date: 2026-09-20, reply: No., source: norbury-accounts-2024 }]",
      ),
    }).length,
  ).toBe(1);
});
