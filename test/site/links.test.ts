import { beforeAll, expect, test } from "vitest";
import { basePath, fileOf, pagesIn, type RealSite, realSite } from "../helpers/real-site.ts";

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

/** Returns the addresses in the tags of a page. */
const addressesIn = (html: string): string[] =>
  [...html.matchAll(/<[a-z](?:"[^"]*"|[^">])*>/gi)].flatMap(([tag]) =>
    [...tag.matchAll(/\s(?:href|src|poster|action)="([^"]*)"/g)].map(([, value = ""]) =>
      value.replaceAll("&amp;", "&"),
    ),
  );

test("a walk from the home page finds no dead links and no dead fragments", () => {
  const pages = new Map(pagesIn(site.folder).map(({ path, html }) => [path, html]));
  const files = new Set(site.files);
  const ids = new Map(
    [...pages].map(([path, html]) => [path, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))]),
  );
  // A form is one page for all records, so that a link with a query leads to the page without it.
  const [dead, toRetired]: [string[], string[]] = [[], []];
  const { moved, gone } = site.briefing;
  const retired = new Set([...moved, ...gone].map(({ address }) => fileOf(address)));
  const visited = new Set(["index.html"]);
  for (const from of visited)
    for (const address of new Set(addressesIn(pages.get(from) ?? ""))) {
      const url = new URL(address, `http://localhost${basePath}${from}`);
      if (url.host !== "localhost" || !url.protocol.startsWith("http")) continue;
      const to = url.pathname.startsWith(basePath) ? fileOf(decodeURI(url.pathname.slice(basePath.length - 1))) : "";
      const id = decodeURIComponent(url.hash.slice(1));
      if (!files.has(to) || (id && pages.has(to) && !ids.get(to)?.has(id))) dead.push(`${from} -> ${address}`);
      if (pages.has(to)) visited.add(to);
      // A frozen edition may link what has moved since.
      if (retired.has(to) && to !== from && !from.startsWith("editions/")) toRetired.push(`${from} -> ${address}`);
    }
  expect(dead).toEqual([]);
  expect(toRetired).toEqual([]);
  expect([...pages.keys()].filter((name) => !visited.has(name) && !retired.has(name))).toEqual(["404.html"]);
});

/** Returns the pages that a page links to, as files. */
const linkedFrom = (file: string): string[] =>
  [...(site.pages.get(file) ?? "").matchAll(/<a\s[^>]*?href="([^"#?]+)/g)]
    .map((match) => match[1] ?? "")
    .filter((href) => href.startsWith(basePath))
    .map((href) => fileOf(href.slice(basePath.length - 1)));

test("every record can be edited from its page", () => {
  const { claims, briefs, sources, debates, actors, events, watch, terms, themes, charts } = site.briefing;
  const forms = { claim: claims, brief: briefs, source: sources, debate: debates, actor: actors };
  const listed = { event: events, watch, term: terms };
  const byForm = Object.entries({ ...forms, ...listed }).flatMap(([form, records]) =>
    records.map(({ id, address }) => ({ address, to: `${basePath}contribute/${form}/?edit=${id}"` })),
  );
  const byFile = [...themes, ...charts].map(({ address, file }) => ({ address, to: `/edit/main/${file}"` }));
  const missing = [...byForm, ...byFile].filter(
    ({ address, to }) => !site.pages.get(fileOf(address.replace(/#.*/, "")))?.includes(to),
  );
  expect(missing).toEqual([]);
});

test("every claim is at most two clicks from the home page", () => {
  const first = new Set(linkedFrom("index.html"));
  const second = new Set([...first].flatMap(linkedFrom));
  const far = site.briefing.claims.filter(({ address }) => !first.has(fileOf(address)) && !second.has(fileOf(address)));
  expect(far.map(({ id }) => id)).toEqual([]);
});

test("every record with a page is linked from another page, and links back", () => {
  const { briefs, claims, sources, debates, actors, themes } = site.briefing;
  const into = new Set([...site.pages.keys()].flatMap((from) => linkedFrom(from).filter((to) => to !== from)));
  const alone = [briefs, claims, sources, debates, actors, themes]
    .flat()
    .filter(({ address }) => !into.has(fileOf(address)));
  expect(alone.map(({ address }) => address)).toEqual([]);
  for (const claim of claims)
    for (const brief of claim.briefs) {
      expect(linkedFrom(fileOf(claim.address))).toContain(fileOf(brief.address));
      expect(linkedFrom(fileOf(brief.address))).toContain(fileOf(claim.address));
    }
  for (const source of sources)
    for (const { of } of source.evidence)
      if (of.kind === "claim") {
        expect(linkedFrom(fileOf(source.address))).toContain(fileOf(of.address));
        expect(linkedFrom(fileOf(of.address))).toContain(fileOf(source.address));
      }
});

test("search is available under the base path", () => {
  expect(site.files).toContain("pagefind/pagefind.js");
  expect(site.files.filter((name) => name.endsWith(".pf_fragment")).length).toBeGreaterThan(300);
});
