import { BibLatexParser, RISParser } from "biblatex-csl-converter";
import { expect, test } from "vitest";
import { citationsOf } from "../../src/model/cite.ts";
import { type Edit, inspectTrams } from "../helpers/content.ts";

const citations = (edits: Record<string, Edit> = {}): Record<string, string> => {
  const { briefing } = inspectTrams(edits);
  const [brief] = briefing?.briefs ?? [];
  if (!briefing || !brief) throw new Error("no brief");
  return Object.fromEntries(citationsOf(brief, briefing.site).map(({ name, text }) => [name, text]));
};

const revised = {
  "briefs/trams-pay-slowly.md": (text: string) => text.replace("updated: 2025-10-02", "updated: 2026-01-10"),
};

test("a brief is cited as a web page by an organization, with the day of its latest update", () => {
  expect(citations()["Chicago"]).toBe(
    "Trams Again desk. “A tram line pays its town back slowly.” Trams Again, October 2, 2025. https://trams.example/briefs/trams-pay-slowly/.",
  );
  expect(citations(revised)["Chicago"]).toContain("October 2, 2025; updated January 10, 2026.");
  expect(citations(revised)["APA"]).toBe(
    "Trams Again desk. (2026, January 10). A tram line pays its town back slowly. Trams Again. https://trams.example/briefs/trams-pay-slowly/",
  );
});

test("as BibTeX it is a report, which another parser reads without errors", () => {
  const text = citations(revised)["BibTeX"] ?? "";
  expect(text).toBe(`@techreport{trams-pay-slowly,
  author = {{Trams Again desk}},
  title = {{A tram line pays its town back slowly}},
  institution = {Trams Again desk},
  howpublished = {Trams Again},
  year = {2025},
  month = oct,
  date = {2025-10-02},
  note = {Updated January 10, 2026},
  url = {https://trams.example/briefs/trams-pay-slowly/},
}
`);
  const { entries, errors } = new BibLatexParser(text, { processUnexpected: true }).parse();
  expect(errors).toEqual([]);
  expect(Object.values(entries)).toMatchObject([
    {
      entry_key: "trams-pay-slowly",
      fields: { date: "2025-10-02", author: [{ literal: [{ text: "Trams Again desk" }] }] },
    },
  ]);
});

test("as RIS its author is an organization, not a person with the family name “desk”", () => {
  const text = citations()["RIS"] ?? "";
  expect(text.split("\r\n").slice(0, 4)).toEqual([
    "TY  - RPRT",
    "AU  - Trams Again desk,",
    "TI  - A tram line pays its town back slowly",
    "AB  - Norbury’s line cost more than its accounts say and carries riders that nobody has counted twice.",
  ]);
  expect(text.endsWith("ER  - \r\n")).toBe(true);
  const { entries, errors } = new RISParser(text).parse();
  expect(errors).toEqual([]);
  expect(Object.keys(entries).length).toBe(1);
});

test("special characters are escaped in BibTeX, and a title cannot end a line", () => {
  const text = citations({
    "briefs/trams-pay-slowly.md": (old) =>
      old.replace(/^title: .*/m, 'title: "100% of ~5 {trams} & x^2_y\\nTY  - BOOK"'),
  });
  expect(text["BibTeX"]).toContain("title = {{100\\% of \\textasciitilde{}5 \\{trams\\} \\& x\\^{}2\\_y TY - BOOK}},");
  expect(text["RIS"]?.match(/^TY {2}- /gm)?.length).toBe(1);
});

test("a claim is cited as an entry of the site, with the days when it was added and changed", () => {
  const { briefing } = inspectTrams();
  const claim = briefing?.claim.get("line-cost-forty-million");
  if (!briefing || !claim) throw new Error("no claim");
  const [chicago, apa, bib, ris] = citationsOf(claim, briefing.site).map(({ text }) => text);
  expect(chicago).toBe(
    "Trams Again desk. “Norbury puts the cost of building its tram line at about 42 million euros, tracks and trams included.” Trams Again, May 1, 2025; updated October 1, 2025. https://trams.example/claims/line-cost-forty-million/.",
  );
  expect(apa).toContain("(2025, October 1). Norbury puts");
  const { entries, errors } = new BibLatexParser(bib ?? "", { processUnexpected: true }).parse();
  expect(errors).toEqual([]);
  expect(Object.values(entries)).toMatchObject([
    { bib_type: "online", fields: { date: "2025-05-01", organization: [[{ text: "Trams Again desk" }]] } },
  ]);
  expect(new RISParser(ris ?? "").parse().errors).toEqual([]);
});

test("an edition is cited by its month and the day it was frozen, with an address only if one exists", () => {
  const { briefing } = inspectTrams();
  const [brief] = briefing?.briefs ?? [];
  if (!briefing || !brief) throw new Error("no brief");
  const edition = { id: "2026-01", date: "2026-01-15" };
  const [chicago, apa, bib, ris] = citationsOf(brief, briefing.site, edition).map(({ text }) => text);
  expect(chicago).toBe(
    "Trams Again desk. “A tram line pays its town back slowly.” Trams Again, edition of January 2026, frozen January 15, 2026.",
  );
  expect(apa).toBe(
    "Trams Again desk. (2026, January 15). A tram line pays its town back slowly (January 2026 ed.). Trams Again.",
  );
  expect(bib).toContain("@techreport{trams-pay-slowly-2026-01,");
  expect(bib).toContain("  note = {Edition of January 2026},\n}");
  expect(ris).toContain("ET  - January 2026\r\nDA  - 2026/01/15/");
  expect(new BibLatexParser(bib ?? "", { processUnexpected: true }).parse().errors).toEqual([]);
  expect(new RISParser(ris ?? "").parse().errors).toEqual([]);
  const url = "https://trams.example/editions/2026-01/briefs/trams-pay-slowly/";
  for (const { text } of citationsOf(brief, briefing.site, { ...edition, url })) expect(text).toContain(url);
});
