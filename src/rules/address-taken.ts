import type { RecordKind } from "../kinds/registry.ts";
import type { Brief } from "../model/briefing.ts";
import type { SourceRecord } from "../model/records.ts";
import { type Checked, defineRule, type Report } from "./rule.ts";

/** Kinds whose records are parts of a page, with their ids as fragments. */
const kindsOnPages: readonly RecordKind[] = ["chart", "debate", "event", "source", "term", "watch"];
/** Those of them that may appear on the same page. */
const kindsOnSharedPages: readonly RecordKind[] = ["debate", "event", "watch"];

/** Ids that pages use for parts of their own. */
const idsOfEveryPage = new Set(["main", "menu"]);
const idsOfPages =
  /^(?:main|menu|judgments|briefs|debates|watch|claims|timeline|terms|debate|disputed-fact|grade-[a-f]|standing-by-theme|status-.*|year-\d.*)$/;

function* reserved({ content }: Checked): Iterable<Report> {
  for (const kind of kindsOnPages)
    for (const record of content.records[kind] as SourceRecord[])
      if (idsOfPages.test(record.id))
        yield {
          record,
          message: `the name ${record.id} is taken by a part of a page`,
          hint: "give the file another name",
        };
}

function* shared({ content }: Checked): Iterable<Report> {
  const taken = new Map<string, string>();
  for (const record of kindsOnSharedPages.flatMap((kind) => content.records[kind] as SourceRecord[])) {
    const first = taken.get(record.id);
    if (first)
      yield {
        record,
        message: `the name ${record.id} is also used by ${first}, and both may be on one page`,
        hint: "give one of the two files another name",
      };
    else taken.set(record.id, record.file);
  }
}

function* headings(brief: Brief): Iterable<Report> {
  const here = new Map([...brief.debates, ...brief.watch].map(({ id, file }) => [id, file]));
  for (const { slug, text, line } of brief.body.headings) {
    const taken = idsOfEveryPage.has(slug) ? "a part of the page" : here.get(slug);
    if (taken)
      yield {
        record: brief,
        place: { line, column: 1 },
        message: `the heading ${JSON.stringify(text)} has the address #${slug}, which ${taken} has on this page`,
        hint: "word the heading otherwise",
      };
  }
}

/** Two parts of a page with the same fragment. */
export const addressTaken = defineRule({
  id: "address-taken",
  explain: "Whatever can be linked to has an address of its own, so that a link leads to one thing.",
  good: "_data/terms/main-line.yaml",
  bad: "_data/terms/main.yaml",
  *check(checked) {
    yield* reserved(checked);
    yield* shared(checked);
    for (const brief of checked.briefing.briefs) yield* headings(brief);
  },
});
