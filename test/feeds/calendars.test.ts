import ICAL from "ical.js";
import { expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { calendarPlans } from "../../src/feeds/calendars.ts";
import { escapeIcalText, foldLine, ical } from "../../src/feeds/ical.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { type Edit, inspectTrams, today, trams } from "../helpers/content.ts";
import { ending, renderFeeds } from "../helpers/outputs.ts";

const briefingOf = (edits: Record<string, Edit> = {}): Briefing => {
  const { briefing } = inspectTrams(edits);
  if (!briefing) throw new Error("no briefing");
  return briefing;
};

/** Returns a calendar's entries as read by an independent parser. */
const readCalendar = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const property = (name: string) => component.getFirstPropertyValue(name);
    return {
      uid: event.uid,
      day: String(event.startDate),
      allDay: event.startDate.isDate,
      stamp: String(property("dtstamp")),
      summary: event.summary,
      description: event.description,
      url: String(property("url")),
      categories: (component.getFirstProperty("categories")?.getValues() ?? []).map(String),
    };
  });

test("another parser reads every calendar back as planned", async () => {
  const briefing = briefingOf();
  const files = await renderFeeds(briefing);
  const plans = calendarPlans(briefing);
  expect(ending(files, ".ics").map(([address]) => address)).toEqual(plans.map(({ address }) => address));
  for (const { address, entries } of plans) {
    const read = readCalendar(files.get(address) ?? "");
    const planned = entries.map((entry) => ({ ...entry, allDay: true, stamp: `${entry.stamp}T00:00:00Z` }));
    expect(read.sort((a, b) => (a.uid < b.uid ? -1 : 1))).toEqual(planned.sort((a, b) => (a.uid < b.uid ? -1 : 1)));
  }
});

test("a reader's calendar holds questions to watch and past events, whole and by theme, an editor's the reviews due", () => {
  const days = Object.fromEntries(
    calendarPlans(briefingOf()).map(({ address, entries }) => [address, entries.map(({ uid, day }) => [uid, day])]),
  );
  expect(days).toEqual({
    "/calendar.ics": [
      ["watch-second-line-vote@trams.example", "2027-12-31"],
      ["event-line-opened@trams.example", "2023-09-02"],
    ],
    "/calendars/streets.ics": [
      ["watch-second-line-vote@trams.example", "2027-12-31"],
      ["event-line-opened@trams.example", "2023-09-02"],
    ],
    "/reviews.ics": [["review-2027-01-01@trams.example", "2027-01-01"]],
  });
});

test("an imprecise date becomes its first day for past events and its last day for due dates", () => {
  const [whole] = calendarPlans(
    briefingOf({
      "_data/events/line-opened.yaml": (text) => text.replace("2023-09-02", "2023-09"),
      "_data/watch/second-line-vote.yaml": (text) => text.replace("2027-12-31", '"2027"'),
    }),
  );
  const entries = whole?.entries ?? [];
  expect(entries.map(({ day }) => day)).toEqual(["2027-12-31", "2023-09-01"]);
  expect(entries.map(({ summary }) => summary)).toEqual([
    "To watch: Will the council vote for a second line? (by the end of 2027)",
    "The line opens (in September 2023)",
  ]);
});

test("a settled question is on the day it was settled, under the same uid", () => {
  const [whole] = calendarPlans(
    briefingOf({
      "_data/watch/second-line-vote.yaml": (text) =>
        text.replace("status: open", "status: resolved\noutcome: { as_of: 2025-12-20, note: Yes., evidence: [] }"),
    }),
  );
  expect(whole?.entries[0]).toMatchObject({
    uid: "watch-second-line-vote@trams.example",
    day: "2025-12-20",
    stamp: "2025-12-20",
    summary: "Settled: Will the council vote for a second line?",
  });
});

test("a withdrawn claim is not due for review", () => {
  const withdrawn = {
    "_data/claims/riders-above-plan.yaml": (text: string) => `${text}withdrawn: { date: 2026-01-01, reason: No. }\n`,
  };
  const review = (briefing: Briefing) => calendarPlans(briefing).at(-1)?.entries[0]?.summary;
  expect(review(briefingOf())).toBe("Review due: 1 brief and 4 claims");
  expect(review(briefingOf(withdrawn))).toBe("Review due: 1 brief and 3 claims");
});

test("a theme without dates has no calendar, since an empty one is not valid", () => {
  const { briefing } = inspect(trams, { basePath: "/", today });
  if (!briefing) throw new Error("no briefing");
  for (const theme of briefing.themes) Object.assign(theme, { watch: [], events: [], claims: [], briefs: [] });
  expect(calendarPlans(briefing).map(({ address }) => address)).toEqual(["/calendar.ics", "/reviews.ics"]);
});

test("lines are folded at 75 octets between characters, and end in CR LF", () => {
  const text = ical({
    name: "乘客联盟".repeat(30),
    description: "d",
    url: "https://trams.example/",
    source: "https://trams.example/calendar.ics",
    language: "en",
    entries: [],
  });
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  expect(text.replaceAll("\r\n ", "")).toContain(`NAME:${"乘客联盟".repeat(30)}\r\n`);
  expect(foldLine("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
  expect(foldLine("x".repeat(75))).toBe("x".repeat(75));
});

/** Returns whether a line ends within an escape: with an odd number of backslashes. */
const endsInEscape = (line: string) => (/\\*$/.exec(line)?.[0].length ?? 0) % 2 === 1;

test.each([
  ["a comma", "a,"],
  ["a semicolon", "b;"],
  ["a line end", "c\n"],
  ["a backslash", "d\\"],
  ["wide letters and commas", "算，力,"],
])("line folding never separates %s from the backslash before it", (_, piece) => {
  for (let before = 0; before < 80; before++) {
    const line = `DESCRIPTION:${"x".repeat(before)}${escapeIcalText(piece.repeat(60))}`;
    const folded = foldLine(line).split("\r\n ");
    expect(folded.filter(endsInEscape)).toEqual([]);
    expect(folded.join("")).toBe(line);
    expect(Math.max(...folded.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75);
  }
});

test("separators and line ends are escaped, and control characters are left out", () => {
  expect(escapeIcalText("a;b,c\\d\r\ne\nf\u0001")).toBe("a\\;b\\,c\\\\d\\ne\\nf");
});

test("an event is marked as reported once, in its title or before it", async () => {
  const name = "_data/events/line-opened.yaml";
  const summaryWith = (title: string) => {
    const edited = (text: string) =>
      text.replace(/^title:.*$/m, `title: ${title}`).replace(/^certainty:.*$/m, "certainty: reported");
    const plans = calendarPlans(briefingOf({ [name]: edited }));
    return plans[0]?.entries.map(({ summary }) => summary).find((summary) => summary.includes(title));
  };
  expect(summaryWith("The bridge closes early")).toMatch(/^Reported: The bridge closes early/);
  expect(summaryWith("A paper reported a closed bridge")).toMatch(/^A paper reported/);
});
