import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { exportOutputs, packFiles } from "../../src/exports/archive.ts";
import { exportFiles } from "../../src/exports/outputs.ts";
import { siteMaps } from "../../src/exports/sitemap.ts";
import { subscriptions } from "../../src/feeds/all-feeds.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { pageAddresses } from "../../src/model/page-addresses.ts";
import { xmlProblems } from "../feeds/parsers.ts";
import { briefingOf, inspectTrams } from "../helpers/content.ts";
import { renderExports } from "../helpers/outputs.ts";
import { strangeTerms } from "../helpers/schema-org.ts";

/** Returns the files in a zip by its directory, unpacked by the runtime's zlib. */
const unpack = (zip: Buffer): Map<string, { text: string; date: number }> => {
  const files = new Map<string, { text: string; date: number }>();
  let at = zip.readUInt32LE(zip.lastIndexOf("PK\u0005\u0006") + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, date, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 12), zip.readUInt32LE(at + 20)];
    const [named, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    const text = (method === 8 ? inflateRawSync(packed) : packed).toString();
    files.set(zip.subarray(at + 46, at + 46 + named).toString(), { text, date });
    at += 46 + named + extra + comment;
  }
  return files;
};

test("no two outputs have the same address", () => {
  const briefing = briefingOf();
  const addresses = [...subscriptions(briefing), ...exportFiles(briefing)].map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const page of pageAddresses(briefing)) expect(addresses).not.toContain(`${page}index.html`);
});

/** Returns all exports by their addresses. */
const exported = async (briefing: Briefing, most?: number): Promise<Map<string, string | Uint8Array>> => {
  const { files, archive } = exportOutputs(briefing, most);
  const rendered = new Map<string, string | Uint8Array>();
  for (const { address, render } of [...files, archive]) rendered.set(address, await render());
  return rendered;
};

const archiveIn = (files: Map<string, string | Uint8Array>) =>
  unpack(Buffer.from(files.get("/data/everything.zip") as Uint8Array));

test("the archive holds the open data and the briefs, undated", async () => {
  const briefing = briefingOf();
  const files = await exported(briefing);
  const texts = renderExports(briefing);
  expect([...files.keys()]).toEqual([...texts.keys(), "/data/everything.zip"]);
  for (const [address, text] of texts) expect(files.get(address)).toBe(text);
  const packed = archiveIn(files);
  for (const [name, { text, date }] of packed) {
    const address = name.startsWith("briefs/") ? `/briefs/${name.slice(7, -3)}/index.md` : `/data/${name}`;
    expect(text).toBe(files.get(address));
    expect(date).toBe(((1 << 5) | 1) << 16);
  }
  const own = [...files.keys()].filter((address) => /^\/data\/[^/]+$/.test(address)).map((address) => address.slice(6));
  for (const name of own) if (name !== "everything.zip") expect(packed.has(name)).toBe(true);
  expect(packed.has("briefs/trams-pay-slowly.md")).toBe(true);
});

test("the archive is the same with and without the other files rendered before it", async () => {
  const archiveBytes = await exportOutputs(briefingOf()).archive.render();
  expect(archiveBytes).toEqual((await exported(briefingOf())).get("/data/everything.zip"));
});

test("a large file with all of the data is only in the archive, and a note says where", async () => {
  const briefing = briefingOf();
  const files = await exported(briefing, 8000);
  const texts = renderExports(briefing);
  const packed = archiveIn(files);
  for (const name of ["briefing.json", "graph.jsonld"]) {
    expect(packed.get(name)?.text).toBe(texts.get(`/data/${name}`));
    const note = JSON.parse(String(files.get(`/data/${name}`)));
    expect(note).toMatchObject({
      "@type": "DataDownload",
      "@id": `https://trams.example/data/${name}`,
      contentUrl: "https://trams.example/data/everything.zip",
      description: `${name} is too large for this folder; it is in the archive, everything.zip.`,
    });
    expect(strangeTerms(note)).toEqual([]);
  }
  for (const [address, text] of texts)
    if (!/\/(briefing\.json|graph\.jsonld)$/.test(address)) expect(files.get(address)).toBe(text);
});

test("two archives of the same files are identical", async () => {
  const files = ["a.txt", "umlaut-ä.txt", "empty.txt"].map((name) => ({
    name: `in/${name}`,
    text: name.repeat(name.includes("empty") ? 0 : 100_000),
  }));
  const pack = () => packFiles(files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })));
  const zip = await pack();
  expect(await pack()).toEqual(zip);
  expect([...unpack(zip)].map(([name, { text }]) => ({ name, text }))).toEqual(files);
});

test("a site with more pages than a site map may list gets several, and an index of them", async () => {
  const briefing = briefingOf();
  const [first, ...others] = siteMaps(briefing, [], 20).map(({ address, render }) => [address, render()] as const);
  const pages = pageAddresses(briefing).map((address) => `https://trams.example${address}`);
  const listed = (text = "") => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
  expect(first?.[0]).toBe("/sitemap.xml");
  expect(first?.[1]).toMatch(
    /<sitemapindex .*\n<sitemap><loc>[^<]+<\/loc><lastmod>2\d{3}-\d\d-\d\d<\/lastmod><\/sitemap>/,
  );
  expect(listed(first?.[1])).toEqual(others.map(([address]) => `https://trams.example${address}`));
  expect(others.map(([address]) => address).slice(0, 2)).toEqual(["/sitemap-1.xml", "/sitemap-2.xml"]);
  expect(others.every(([, text]) => listed(text).length <= 20)).toBe(true);
  expect(others.flatMap(([, text]) => listed(text))).toEqual(pages);
  expect(await xmlProblems(others.map(([name, text]) => [name, text]))).toEqual([]);
});

test("the site map lists every page, dated by the record behind it", async () => {
  const { briefing } = inspectTrams({
    "_data/claims/riders-above-plan.yaml": (text) =>
      text.replace("review_by:", "  - { date: 2026-01-05, change: evidence }\nreview_by:"),
  });
  if (!briefing) throw new Error("no briefing");
  const text = siteMaps(briefing, ["/contribute/claim/"])[0]?.render() ?? "";
  expect(await xmlProblems([["sitemap.xml", text]])).toEqual([]);
  const entries = [...text.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g)];
  expect(entries.map((entry) => entry[1])).toEqual(
    [...pageAddresses(briefing), "/contribute/claim/"].sort().map((address) => `https://trams.example${address}`),
  );
  const dates = Object.fromEntries(
    entries.map(([, url = "", date]) => [url.replace("https://trams.example", ""), date]),
  );
  expect(dates["/briefs/trams-pay-slowly/"]).toBe("2025-10-02");
  expect(dates["/claims/riders-above-plan/"]).toBe("2026-01-05");
  expect(dates["/themes/streets/"]).toBe("2026-01-05");
  expect(dates["/"]).toBe("2026-01-05");
  expect(dates["/claims/"]).toBe("2026-01-05");
  expect(dates["/forecasts/"]).toBe("2025-10-01");
  expect(dates["/glossary/"]).toBe(undefined);
});

test("robots.txt allows everything and names the site map", () => {
  expect(renderExports(briefingOf()).get("/robots.txt")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://trams.example/sitemap.xml\n",
  );
});
