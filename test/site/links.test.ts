import { dirname } from "node:path";
import { LinkChecker } from "linkinator";
import { beforeAll, expect, test } from "vitest";
import { basePath, fileOf, type RealSite, realSite } from "../helpers/real-site.ts";

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

test("a crawler finds no dead links and no dead fragments", async () => {
  // A form is one page for all records: it is visited once, and links with a query have to lead to a visited page.
  const queried = new Set<string>();
  const { links } = await new LinkChecker().check({
    path: basePath,
    serverRoot: dirname(site.folder),
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    retryErrors: true,
    linksToSkip: async (link) => {
      if (!/^http:\/\/localhost[:/]/.test(link)) return true;
      const { search, pathname } = new URL(link);
      if (search) queried.add(pathname);
      return search !== "";
    },
  });
  expect(links.filter(({ state }) => state === "BROKEN").map(({ url, parent: from }) => `${from} -> ${url}`)).toEqual(
    [],
  );
  const found = links.filter(({ state }) => state === "OK");
  const visited = new Set(found.map(({ url }) => new URL(url, "http://localhost").pathname));
  expect(queried.size).toBeGreaterThan(5);
  expect([...queried].filter((path) => !visited.has(path))).toEqual([]);
  const missed = [...site.pages.keys()].filter((name) => !visited.has(basePath + name.replace(/index\.html$/, "")));
  const { moved, gone } = site.briefing;
  const unlinked = ["404.html", ...[...moved, ...gone].map(({ address }) => fileOf(address))];
  expect(missed.sort()).toEqual(unlinked.sort());
}, 300_000);

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
