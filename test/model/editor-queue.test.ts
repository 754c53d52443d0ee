import { expect, test } from "vitest";
import { editorQueues, nextTasks } from "../../src/model/editor-queue.ts";
import { type Edit, today, tramsBriefing } from "../helpers/content.ts";

const queuesOf = (edits: Record<string, Edit> = {}, day = today) => {
  return editorQueues(tramsBriefing(edits, { basePath: "/x/", today: day }));
};
const idsIn = (queues: ReturnType<typeof queuesOf>, id: string) =>
  queues.find((queue) => queue.id === id)?.items.map((item) => item.id) ?? [];

const claims = (name: string) => `_data/claims/${name}.yaml`;

test("a review and a watch item are due the day after their date", () => {
  expect(idsIn(queuesOf({}, "2027-01-01"), "overdue")).toEqual([]);
  expect(idsIn(queuesOf({}, "2027-01-02"), "overdue")).toEqual(
    expect.arrayContaining(["riders-above-plan", "trams-pay-slowly"]),
  );
  expect(idsIn(queuesOf({}, "2027-12-31"), "watch-due")).toEqual([]);
  expect(idsIn(queuesOf({}, "2028-01-01"), "watch-due")).toEqual(["second-line-vote"]);
});

test("self-reported claims are listed only if their confidence is high", () => {
  expect(idsIn(queuesOf(), "self-reported")).toEqual([]);
  const high = {
    [claims("line-cost-forty-million")]: (text: string) => text.replace("confidence: moderate", "confidence: high"),
  };
  const [task] = queuesOf(high).find(({ id }) => id === "self-reported")?.items ?? [];
  expect([task?.id, task?.weight, task?.form]).toEqual([
    "line-cost-forty-million",
    1,
    "/contribute/evidence/?claim=line-cost-forty-million",
  ]);
});

test("a disputed claim is listed if no debate includes it", () => {
  expect(idsIn(queuesOf(), "undebated")).toEqual([]);
  expect(idsIn(queuesOf({ "_data/debates/how-many-ride.yaml": null }), "undebated")).toEqual(["riders-above-plan"]);
});

test("sources without an archived copy and claims without a brief are listed", () => {
  expect(idsIn(queuesOf(), "unarchived").length).toBeGreaterThan(0);
  expect(idsIn(queuesOf({ "briefs/trams-pay-slowly.md": null }), "unused")).toHaveLength(4);
});

test("the next tasks are those that most briefs depend on, each once, from the first queue that lists it", () => {
  const next = nextTasks(queuesOf({}, "2028-01-01"));
  expect(next.length).toBeGreaterThan(3);
  expect(new Set(next.map(({ href }) => href)).size).toBe(next.length);
  expect(next.map(({ weight }) => weight)).toEqual(next.map(({ weight }) => weight).sort((a, b) => b - a));
  expect(next[0]?.queue.id).toBe("overdue");
  expect(next.every(({ weight }) => weight > 0)).toBe(true);
});
