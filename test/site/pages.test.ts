import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { addresses } from "../../src/model/addresses.ts";
import { root } from "../helpers/content.ts";
import { basePath, fileOf, type RealSite, realSite } from "../helpers/real-site.ts";
import { strangeTerms } from "../helpers/schema-org.ts";

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? match[0]);
const page = (address: string): string => site.pages.get(fileOf(address)) ?? "";

/** Returns the pages with a fault in their HTML, each with the fault. */
const faults = (faultOf: (html: string, name: string) => unknown): [string, unknown][] =>
  [...site.pages].map(([name, html]): [string, unknown] => [name, faultOf(html, name)]).filter(([, fault]) => fault);

/** Returns whether a page is only a redirect from an address that moved. */
const isRedirect = (html: string) => html.includes('http-equiv="refresh"');

test("every brief file is published as a brief, and nothing else is", () => {
  const files = readdirSync(join(root, "briefs")).map((name) => `briefs/${name.replace(/\.md$/, "")}/index.html`);
  const published = [...site.pages].filter(
    ([name, html]) => /^briefs\/.+\/index\.html$/.test(name) && html.includes('<main id="main" class="brief"'),
  );
  expect(files.length).toBeGreaterThanOrEqual(12);
  expect(published.map(([name]) => name).sort()).toEqual(files.sort());
});

test("every page has one h1, a unique title, a description, a skip link and a language", () => {
  expect(faults((html) => !isRedirect(html) && all(html, /<h1[\s>]/g).length !== 1)).toEqual([]);
  expect(faults((html) => !isRedirect(html) && !html.includes('<a class="skip" href="#main">'))).toEqual([]);
  expect(faults((html) => !/<html lang="[a-z]/.test(html))).toEqual([]);
  expect(faults((html) => !isRedirect(html) && !/<meta name="description" content="[^"]+"/.test(html))).toEqual([]);
  const titles = [...site.pages]
    .filter(([, html]) => !isRedirect(html))
    .map(([, html]) => all(html, /<title>([^<]+)<\/title>/g)[0]);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

test("a brief shows the day on which a question is due, even if it is partly settled", () => {
  const wrong = site.briefing.briefs.flatMap(({ address, watch }) =>
    watch
      .slice(0, 3)
      .filter(({ data }) => data.status === "partly")
      .filter(({ data }) => !page(address).includes(`Due <time datetime="${data.due}">`))
      .map(({ id }) => `${address} ${id}`),
  );
  expect(wrong).toEqual([]);
});

test("the home page answers each question in two sentences and links each of its briefs", () => {
  const questions = site.briefing.site.data.questions ?? [];
  const html = /<section class="questions".*?<\/section>/s.exec(page(addresses.home))?.[0] ?? "";
  expect(questions.map(({ answer }) => answer?.match(/[.!?](\s|$)/g)?.length)).toEqual(questions.map(() => 2));
  const hrefs = questions.flatMap(({ briefs }) => briefs.map((id) => site.briefing.brief.get(id)?.href ?? id));
  expect(all(html, /href="([^"]+)"/g)).toEqual(hrefs);
});

test("ids are unique on each page", () => {
  expect(
    faults((html) => {
      const ids = all(html, /\sid="([^"]+)"/g);
      return ids.find((id, at) => ids.indexOf(id) !== at);
    }),
  ).toEqual([]);
});

test("every head begins with the content security policy, which allows nothing from other sites", () => {
  const first = /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)"/;
  const policies = new Set(
    [...site.pages.values()].filter((html) => !isRedirect(html)).map((html) => first.exec(html)?.[1]),
  );
  expect([...policies].map((policy) => policy?.replaceAll("&#39;", "'"))).toEqual([
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; form-action 'self'; base-uri 'none'",
  ]);
  expect(faults((html) => !isRedirect(html) && !html.includes('<meta name="referrer" content="no-referrer">'))).toEqual(
    [],
  );
});

/** Returns the addresses that a page loads by itself, without those of its links and forms. */
const loaded = (html: string): string[] => [
  ...all(html, /\s(?:src|srcset|poster|data|action)="([^"]*)"/g),
  ...all(html, /<link (?![^>]*rel="(?:canonical|alternate|license|edit|next|prev)")[^>]*href="([^"]*)"/g),
];

test("no page loads anything from another host, or has inline scripts or styles", () => {
  expect(
    faults((html) => loaded(html).find((url) => !url.startsWith(basePath) && !url.startsWith("data:image/"))),
  ).toEqual([]);
  expect(faults((html) => /<script(?![^>]*(?:src=|type="application\/ld\+json"))/.test(html))).toEqual([]);
  expect(faults((html) => /<style[\s>]|\sstyle="/.test(html))).toEqual([]);
  expect(faults((html) => /\son[a-z]+="/.test(html))).toEqual([]);
});

test("every link to another site is http or https and marked as external; calendars and citations open in their own programs", () => {
  const { host } = new URL(site.briefing.site.data.url);
  expect(
    faults((html) =>
      all(html, /<a\s[^>]*>/g).find((tag) => {
        const href = /href="([^"]*)"/.exec(tag)?.[1] ?? "";
        if (href.startsWith("/") || href.startsWith("#") || href === "") return false;
        if (/^data:application\/x-[a-z-]+;/.test(href) && tag.includes(" download=")) return false;
        if (href.startsWith(`webcal://${host}${basePath}calendar`)) return false;
        return !/^https?:\/\//.test(href) || !/rel="[^"]*external/.test(tag);
      }),
    ),
  ).toEqual([]);
});

/** Returns the linked data of a page. */
const linkedData = (html: string): Record<string, unknown>[] =>
  all(html, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g).map((text) => JSON.parse(text));

/** Returns every address of this site in a value, at any depth. */
const ownAddresses = (value: unknown, origin: string): string[] => {
  if (typeof value === "string") return value.startsWith(`${origin}/`) ? [value.slice(origin.length)] : [];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap((inner) => ownAddresses(inner, origin))
    : [];
};

test("the structured data of every page uses schema.org terms and names existing pages", () => {
  const { origin } = new URL(site.briefing.site.data.url);
  const files = new Set(site.files);
  const types = new Map<unknown, number>();
  expect(
    faults((html) => {
      const nodes = linkedData(html);
      for (const { "@type": type } of nodes) types.set(type, (types.get(type) ?? 0) + 1);
      const dead = ownAddresses(nodes, origin).find((address) => {
        const [path = ""] = address.split("#");
        return !path.startsWith(basePath) || !files.has(fileOf(path.slice(basePath.length - 1)));
      });
      const strange = strangeTerms(nodes);
      return (
        dead ?? (nodes.some((node) => node["@context"] !== "https://schema.org") || strange.length > 0 ? strange : 0)
      );
    }),
  ).toEqual([]);
  const { briefs, claims, sources } = site.briefing;
  expect(Object.fromEntries(types)).toMatchObject({
    Report: briefs.length + sources.filter(({ data }) => data.type === "report").length,
    Claim: claims.length,
    WebSite: 1,
    Dataset: 1 + sources.filter(({ data }) => data.type === "dataset").length,
  });
  expect(types.get("BreadcrumbList")).toBeGreaterThan(briefs.length + claims.length + sources.length);
});

test("every page has its canonical address, and its structured breadcrumbs match the visible ones", () => {
  const { site: of } = site.briefing;
  expect(
    faults((html, name) => {
      if (isRedirect(html)) return false;
      const own = of.url(`/${name.replace(/(^|\/)index\.html$/, "$1")}`);
      const canonical = all(html, /<link rel="canonical" href="([^"]+)"/g);
      const way = linkedData(html).find((node) => node["@type"] === "BreadcrumbList");
      const items = (way?.["itemListElement"] ?? []) as { position: number; item: string }[];
      const ordered = items.every(({ position }, place) => position === place + 1);
      const crumbs = /<nav class="crumbs".*?<\/nav>/.exec(html)?.[0] ?? "";
      const seen = all(crumbs, /<a href="([^"]+)"/g).map((link) => new URL(link, of.url("/")).href);
      const shown = seen.length > 1 ? seen : [of.url("/"), own];
      const told = items.map(({ item }) => item);
      return canonical.join() !== own || !ordered || (items.length > 0 && told.join() !== shown.join());
    }),
  ).toEqual([]);
});

test("every page of a brief or record links the form that edits it, and GitHub without scripts", () => {
  const { briefs, claims, sources, debates, actors, site: of } = site.briefing;
  const incomplete = [briefs, claims, sources, debates, actors]
    .flat()
    .filter(({ address, kind, id }) => !page(address).includes(`href="${basePath}contribute/${kind}/?edit=${id}"`));
  expect(incomplete.map(({ address }) => address)).toEqual([]);
  for (const kind of ["brief", "claim", "source", "debate", "actor"])
    expect(/<noscript>.*?<\/noscript>/s.exec(page(`/contribute/${kind}/`))?.[0]).toContain(
      `href="${of.data.repository}/new/`,
    );
});

const packed = (bytes: string | Buffer): number => gzipSync(bytes, { level: 9 }).length;
const asset = (url: string): Buffer => readFileSync(join(site.folder, url.slice(basePath.length)));

test("a brief’s page stays within its budget: HTML 20 kB, styles 10 kB, script 3 kB, fonts 50 kB in two files", () => {
  const { briefs } = site.briefing;
  // A brief with many more claims than 18 has more to show; seven of eight stay within the budget.
  const over = briefs.filter(({ address }) => packed(page(address)) >= 20_000);
  expect(over.filter(({ claims }) => claims.length <= 18).map(({ address }) => address)).toEqual([]);
  expect(over.length).toBeLessThanOrEqual(briefs.length / 8);
  for (const { address } of briefs) {
    const html = page(address);
    const styles = all(html, /<link rel="stylesheet" href="([^"]+)"/g);
    expect(
      styles.reduce((sum, url) => sum + packed(asset(url)), 0),
      `${address} styles`,
    ).toBeLessThan(10_000);
    const scripts = all(html, /<script type="module" src="([^"]+)"/g);
    expect(scripts.length).toBe(1);
    expect(
      scripts.reduce((sum, url) => sum + packed(asset(url)), 0),
      `${address} script`,
    ).toBeLessThan(3_000);
  }
  const fonts = site.files.filter((name) => name.startsWith("assets/") && name.endsWith(".woff2"));
  expect(fonts.length).toBe(2);
  expect(fonts.reduce((sum, name) => sum + asset(basePath + name).length, 0)).toBeLessThan(50_000);
  for (const name of fonts)
    expect(String(asset(basePath + name.replace(".woff2", "-license.txt")))).toContain("SIL OPEN FONT LICENSE");
});

test("no page shows undefined, null, NaN or [object Object]", () => {
  expect(
    faults(
      (html) => /\[object |undefined<|>undefined|>null<|NaN/.exec(html.replace(/<script[\s\S]*?<\/script>/g, ""))?.[0],
    ),
  ).toEqual([]);
});

test("no box is named in the pale color of a placeholder only", () => {
  expect(faults((html) => /placeholder="[^"]*"/.exec(html)?.[0])).toEqual([]);
});

test("no date follows a parenthesis, which would end a narrow line before it", () => {
  expect(faults((html) => /\(<time[^<]*/.exec(html)?.[0])).toEqual([]);
});

test("every section has a heading or a label, and no SVG has attributes unknown to HTML", () => {
  expect(
    faults((html) =>
      [...html.matchAll(/<section(?![^>]*aria-label)[^>]*>(.*?)(?:<section|<\/section>)/gs)].some(
        ([, inside = ""]) => !/<h[1-6]\b/.test(inside),
      ),
    ),
  ).toEqual([]);
  expect(faults((html) => html.includes("font-variant="))).toEqual([]);
});

test("a citation is saved under the name of its brief or claim, and devices get icons in a format that they support", () => {
  for (const { id, address } of site.briefing.claims)
    expect(all(page(address), /href="data:[^"]*" download="([^"]*)"/g)).toEqual([`${id}.bib`, `${id}.ris`]);
  for (const { id, address } of site.briefing.briefs) {
    expect(all(page(address), /cite\.\w+" download="([^"]*)"/g)).toEqual([`${id}.bib`, `${id}.ris`]);
    expect(page(address)).toMatch(/"image":"https:[^"]+\/card\.png"/);
  }
  expect(faults((html) => !isRedirect(html) && !html.includes('rel="apple-touch-icon"'))).toEqual([]);
  expect(asset(`${basePath}assets/touch-icon.png`).subarray(1, 4).toString()).toBe("PNG");
});

test("lists with dates are sorted by date, and people by family name", () => {
  const { briefs, actors, watch } = site.briefing;
  const updated = briefs.map(({ data }) => data.updated);
  expect(updated).toEqual([...updated].sort().reverse());
  const newest = all(page(addresses.notFound), /<a href="[^"]*\/briefs\/([^/"]+)\/">/g);
  expect(newest.slice(0, 5)).toEqual(briefs.slice(0, 5).map(({ id }) => id));
  const family = (id: string) => actors.findIndex((actor) => actor.id === id);
  expect(family("dario-amodei")).toBeLessThan(family("liang-wenfeng"));
  expect(family("liang-wenfeng")).toBeLessThan(family("donald-trump"));
  const open = watch.filter(({ data }) => data.status !== "resolved").map(({ data }) => data.due);
  const shown = all(page(addresses.watch), /Due <time datetime="([^"]+)"/g).slice(0, open.length);
  expect(shown).toEqual([...open].sort());
  const settled = all(page(addresses.watch), /Settled <time datetime="([^"]+)"/g);
  expect(settled.length).toBe(watch.filter(({ data }) => data.status === "resolved").length);
  expect(settled).toEqual([...settled].sort().reverse());
});

test("no line can begin with the dot between two sources, or before a number of claims", () => {
  const dotted = / · (?:\d+ claims?<|<a\b)/;
  const wrong = [...site.pages].filter(([, html]) => dotted.test(html));
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test("no two sections of a claim’s page have the same heading", () => {
  const wrong = site.briefing.claims.filter(({ address }) => {
    const headings = all(page(address), /<h[23][^>]*>([^<]+)<\/h[23]>/g);
    return new Set(headings).size < headings.length;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("the map of a brief repeats none of the claims and sources that the page lists in full", () => {
  for (const { address } of site.briefing.briefs) {
    const [map = ""] = /<ol class="map-columns">.*?<\/ol>/s.exec(page(address)) ?? [];
    expect(map).toContain('href="#page:sources"');
    expect(map).not.toMatch(/href="[^"]*\/(?:claims|sources)\//);
  }
});
