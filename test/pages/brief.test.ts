import { expect, test } from "vitest";
import { render } from "../../src/pages/brief.11ty.tsx";
import { noAssets as assets } from "../helpers/assets.ts";
import { type Edit, inspectTrams } from "../helpers/content.ts";
import { swap } from "../helpers/rules.ts";

const file = "briefs/trams-pay-slowly.md";

/** Returns the page of the brief on trams, after edits, without the space between tags. */
const page = async (edits: Record<string, Edit> = {}): Promise<string> => {
  const { briefing, findings } = inspectTrams(edits);
  const item = briefing?.brief.get("trams-pay-slowly");
  if (!briefing || !item) throw new Error(findings.map(({ message }) => message).join("; "));
  return render({ briefing, assets, item: item as never } as never);
};

/** Returns the text of the first match of a pattern. */
const words = (html: string, pattern: RegExp): string =>
  (pattern.exec(html)?.[0] ?? "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ([.,;:”])/g, "$1")
    .replace(/“ /g, "“")
    .trim();

const withdrawn = `
withdrawn:
  date: 2025-12-01
  reason: The accounts were restated.
`;

test("a brief that relies on a withdrawn claim shows so at its head", async () => {
  expect(await page()).not.toContain('<aside class="notice">');
  const html = await page({ "_data/claims/line-cost-forty-million.yaml": (text) => text + withdrawn });
  expect(words(html, /<aside class="notice">.*?<\/aside>/s)).toMatch(
    /^A claim this brief relies on has been withdrawn or replaced\. “.+” .*withdrawn.*The accounts were restated\.$/i,
  );
  expect(html.indexOf('class="notice"')).toBeLessThan(html.indexOf('class="judgments"'));
});

test("the claims of a judgment are listed by their numbers, whatever order its author gave", async () => {
  const numbers = async (edits: Record<string, Edit>) => words(await page(edits), /<p class="sure">.*?<\/a> ?<span/s);
  const seen = await numbers({});
  expect(seen).toMatch(/^High confidence (\d) (\d)/);
  const [, first = "", second = ""] = /(\d) (\d)/.exec(seen) ?? [];
  expect(Number(first)).toBeLessThan(Number(second));
  const reversed = "[line-cost-forty-million, bridge-cost-left-out]";
  expect(await numbers({ [file]: swap("[bridge-cost-left-out, line-cost-forty-million]", reversed) })).toBe(seen);
});

/** Returns the contents of the section on changes: since when, how many, and the dates of the visible rows. */
const changed = (html: string) => {
  const part = /<section class="changed".*?<\/section>/s.exec(html)?.[0] ?? "";
  const news = part.split("<details>")[0] ?? "";
  return {
    says: words(news, /<p class="says">.*?<\/p>/s),
    rows: [...news.matchAll(/data-date="([^"]+)"/g)].map(([, date]) => date),
  };
};

test("a first version shows what has changed since its day", async () => {
  expect(changed(await page())).toEqual({
    says: "This is the first version, of October 2, 2025; since then no change in its judgments.",
    rows: [],
  });
  const later =
    "  - { date: 2025-11-03, change: confidence, from: moderate, to: low, why: A bridge more., major: true }\n";
  const html = await page({
    "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("review_by", `${later}review_by`),
  });
  expect(changed(html)).toEqual({
    says: "This is the first version, of October 2, 2025; since then 1 change.",
    rows: ["2025-11-03"],
  });
});

test("of many changes, the latest two are visible, and the others are collapsed", async () => {
  const later = [5, 4, 3, 2]
    .map((day) => `  - { date: 2025-11-0${day}, change: confidence, from: low, to: low, why: So., major: true }\n`)
    .reverse()
    .join("");
  const html = await page({
    "_data/claims/line-cost-forty-million.yaml": (text) => text.replace("review_by", `${later}review_by`),
  });
  expect(changed(html)).toEqual({
    says: "This is the first version, of October 2, 2025; since then 4 changes.",
    rows: ["2025-11-05", "2025-11-04"],
  });
  expect(words(html, /<section class="changed".*?<summary>.*?<\/summary>/s)).toMatch(
    /2 more and \d older changes? in its judgments and claims$/,
  );
});

test("a later version shows what changed since the one before, and collapses older changes", async () => {
  const html = await page({
    [file]: (text) =>
      text
        .replace("updated: 2025-10-02", "updated: 2025-12-05")
        .replace(
          "change: First published. }",
          "change: First published. }\n  - { date: 2025-12-05, change: Less sure of the riders., from: high, to: moderate, why: A third count., major: true }",
        ),
  });
  expect(changed(html)).toEqual({ says: "Since the version of October 2, 2025: 1 change.", rows: ["2025-12-05"] });
  expect(words(html, /<section class="changed".*?<summary>.*?<\/summary>/s)).toMatch(
    /\d older changes? in its judgments and claims$/,
  );
});

test.each([
  [
    "its sentence",
    "{ date: 2025-11-03, change: Read the new count., reviewed: true }",
    "Last reviewed November 3, 2025 : Read the new count.",
  ],
  [
    "its reason too",
    "{ date: 2025-11-03, change: Read it., reviewed: true, why: Nothing was new. }",
    "Last reviewed November 3, 2025 : Read it. Nothing was new.",
  ],
  ["nothing where there is nothing", "{ date: 2025-11-03, change: reviewed }", "Last reviewed November 3, 2025"],
])("a review without a change is shown with %s", async (_, row, expected) => {
  const html = await page({ [file]: (text) => text.replace("review_by:", `  - ${row}\nreview_by:`) });
  expect(words(html, /<span>Last reviewed.*?<\/span>/s)).toBe(expected.replace(" :", ":"));
});
