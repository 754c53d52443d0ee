import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BibLatexParser, RISParser } from "biblatex-csl-converter";
import { parse } from "csv-parse/sync";
import { parseJsonFeed } from "feedsmith";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendarPlans } from "../../src/feeds/calendars.ts";
import { feedsOf } from "../../src/feeds/feeds.ts";
import { readXmlFeed } from "../feeds/parsers.ts";
import { realSite } from "../helpers/real-site.ts";

// Independent programs read the files of the real site.

const textsOf = async (ending: RegExp): Promise<[path: string, text: string][]> => {
  const { folder, files } = await realSite();
  return files.filter((path) => ending.test(path)).map((path) => [path, readFileSync(join(folder, path), "utf8")]);
};

const sorted = (list: readonly unknown[]): string[] => list.map(String).sort();

test("ical.js reads every entry of every calendar as planned", async () => {
  const { briefing } = await realSite();
  const plans = new Map(calendarPlans(briefing).map(({ address, entries }) => [address.slice(1), entries]));
  const texts = await textsOf(/\.ics$/);
  expect(sorted(texts.map(([path]) => path))).toEqual(sorted([...plans.keys()]));
  for (const [path, text] of texts) {
    const read = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => {
      const { uid, summary, description, startDate } = new ICAL.Event(one);
      return JSON.stringify([uid, String(startDate), summary, description]);
    });
    const planned = (plans.get(path) ?? []).map(({ uid, day, summary, description }) =>
      JSON.stringify([uid, day, summary, description]),
    );
    expect(sorted(read), path).toEqual(sorted(planned));
  }
});

test("rss-parser and feedsmith read every entry of every feed, in each of its formats", async () => {
  const { briefing } = await realSite();
  const planned = new Map(feedsOf(briefing).map(({ name, pages }) => [`feeds/${name}`, pages.current]));
  for (const [path, text] of await textsOf(/^feeds\/(?!archive\/).*\.(?:atom|rss)\.xml$/)) {
    const { entries } = await readXmlFeed(text);
    const plan = planned.get(path.replace(/\.(?:atom|rss)\.xml$/, ""));
    if (plan)
      expect(
        entries.map(({ id, title }) => [id, title]),
        path,
      ).toEqual(plan.map(({ id, title }) => [id, title]));
    for (const { id, title, link, html, date } of entries)
      expect(
        [id, title, link, html, date].filter((part) => part === ""),
        `${path} ${id}`,
      ).toEqual([]);
  }
  const json = await textsOf(/^feeds\/.*\.feed\.json$/);
  expect(json.length).toBeGreaterThan(5);
  for (const [path, text] of json)
    expect(
      (parseJsonFeed(text).items ?? []).map(({ id, title }) => [id, title]),
      path,
    ).toEqual(planned.get(path.replace(/\.feed\.json$/, ""))?.map(({ id, title }) => [id, title]));
});

test("csv-parse reads every table, and each row has as many cells as the first", async () => {
  const { briefing } = await realSite();
  const rows = new Map(
    (await textsOf(/^data\/[a-z-]+\.csv$/)).map(([path, text]) => [path, parse(text, { bom: true, columns: true })]),
  );
  for (const [path, list] of [
    ["data/claims.csv", briefing.claims],
    ["data/sources.csv", briefing.sources],
    ["data/events.csv", briefing.events],
    ["data/watch.csv", briefing.watch],
  ] as const)
    expect(sorted((rows.get(path) as { id: string }[]).map(({ id }) => id)), path).toEqual(
      sorted(list.map(({ id }) => id)),
    );
});

test("parsers of BibTeX and RIS read every source, without unexpected fields", async () => {
  const { briefing } = await realSite();
  const [[, bib = ""] = []] = await textsOf(/^data\/sources\.bib$/);
  const [[, ris = ""] = []] = await textsOf(/^data\/sources\.ris$/);
  const parser = new BibLatexParser(bib, { processUnexpected: true, processUnknown: true });
  const { entries, errors } = parser.parse();
  expect(errors).toEqual([]);
  expect(sorted(Object.values(entries).map(({ entry_key }) => entry_key))).toEqual(
    sorted(briefing.sources.map(({ id }) => id)),
  );
  expect(Object.keys(new RISParser(ris).parse().entries ?? {})).toHaveLength(briefing.sources.length);
});
