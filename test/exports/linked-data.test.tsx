import { expect, test } from "vitest";
import { claimNode, reportNode, siteNode } from "../../_includes/linked-data.ts";
import { BriefMetadata, ClaimMetadata, PageMetadata, SourceMetadata } from "../../_includes/parts/metadata.tsx";
import { graph } from "../../src/exports/graph.ts";
import { graphTerms } from "../../src/exports/graph-terms.ts";
import type { Briefing, Claim } from "../../src/model/briefing.ts";
import { tramsBriefing as briefingOf, type Edit, realBriefing } from "../helpers/content.ts";
import { hostileBriefing } from "../helpers/hostile.ts";
import { strangeTerms } from "../helpers/schema-org.ts";

const first = <T,>([item]: T[]): T => {
  if (!item) throw new Error("nothing there");
  return item;
};

const url = (address: string) => `https://trams.example${address}`;

test("a brief is a Report with its claims, its sources and its dates", () => {
  const { briefs, site } = briefingOf();
  const node = reportNode(first(briefs), site);
  expect(node).toMatchObject({
    "@type": "Report",
    "@id": url("/briefs/trams-pay-slowly/"),
    headline: "A tram line pays its town back slowly",
    datePublished: "2025-10-02",
    dateModified: "2025-10-02",
    publisher: { publishingPrinciples: url("/methods/"), correctionsPolicy: url("/methods/#corrected") },
  });
  expect(node["about"]).toHaveLength(4);
  expect(node["citation"]).toHaveLength(3);
  expect(node).not.toHaveProperty("correction");
});

test("corrections and the withdrawal of a brief are corrections, but a change of its judgment is not", () => {
  const { briefs, site } = briefingOf({
    "briefs/trams-pay-slowly.md": (text) =>
      text
        .replace("review_by:", "withdrawn: { date: 2026-01-02, reason: Wrong. }\nreview_by:")
        .replace(
          "change: First published. }",
          "change: First published. }\n  - { date: 2025-12-01, change: Turned., major: true }\n  - { date: 2026-01-01, change: Misread., correction: true }",
        ),
  });
  expect(reportNode(first(briefs), site)["correction"]).toEqual([
    { "@type": "CorrectionComment", datePublished: "2026-01-01", text: "Misread." },
    { "@type": "CorrectionComment", datePublished: "2026-01-02", text: "Withdrawn. Wrong." },
  ]);
});

test("a claim says who made it, when, and where its maker first stated it", () => {
  const { claim, site } = briefingOf();
  const cost = claim.get("line-cost-forty-million");
  if (!cost) throw new Error("no claim");
  expect(claimNode(cost, site)).toMatchObject({
    "@type": "Claim",
    text: cost.data.statement,
    author: [{ "@type": "Organization", "@id": url("/actors/norbury/"), name: "Town of Norbury" }],
    dateCreated: "2025-03",
    creativeWorkStatus: "self-reported",
    firstAppearance: { "@id": url("/sources/norbury-accounts-2024/") },
  });
});

test("a disputing source is not an appearance of a claim, and neither is one older than the claim", () => {
  const appearances = (edits: Record<string, Edit> = {}) => {
    const { claim, site } = briefingOf(edits);
    const node = claimNode(claim.get("riders-above-plan") as Claim, site);
    const ids = (node["appearance"] as { "@id": string }[]).map((row) => row["@id"]);
    return { ids, first: (node["firstAppearance"] as { "@id": string } | undefined)?.["@id"] };
  };
  const accounts = url("/sources/norbury-accounts-2024/");
  expect(appearances()).toEqual({ ids: [accounts], first: accounts });
  const old = { "_data/sources/norbury-accounts-2024.yaml": (text: string) => text.replace("2025-03", '"2024"') };
  expect(appearances(old)).toEqual({ ids: [], first: undefined });
});

test("for a claim without support, the places where it was made are its appearances", () => {
  const { claim, site } = briefingOf();
  expect(claimNode(claim.get("second-line-by-2027") as Claim, site)).toMatchObject({
    firstAppearance: { "@id": url("/sources/institute-survey-2025/") },
  });
});

test("the site names its policies, which are sections of its pages", () => {
  const { site } = briefingOf();
  expect(siteNode(site)).toMatchObject({
    "@type": "WebSite",
    publishingPrinciples: url("/methods/"),
    publisher: { correctionsPolicy: url("/methods/#corrected") },
  });
});

test("the check of terms finds an unknown type, and a property that its type does not have", () => {
  const author = { "@type": "Robot", name: "x" };
  expect(strangeTerms({ "@type": "Person", name: "x", headline: "y", author: [author, {}] })).toEqual([
    "Person.headline",
    "Person.author",
    "Robot.name",
    "a node without a type",
  ]);
});

const graphOf = (briefing: Briefing): { "@context": [string, object]; "@graph": Record<string, unknown>[] } =>
  JSON.parse(graph(briefing));

test("the graph uses terms of schema.org, and its own ones, which its context defines", () => {
  for (const briefing of [briefingOf(), hostileBriefing()]) {
    const { "@context": context, "@graph": nodes } = graphOf(briefing);
    expect(context[0]).toBe("https://schema.org");
    const own = new Set(Object.keys(context[1]));
    const foreign = nodes.map((node) => Object.fromEntries(Object.entries(node).filter(([term]) => !own.has(term))));
    expect(strangeTerms(foreign)).toEqual([]);
  }
});

test("a claim links its evidence by stance, and the claims that it names", () => {
  const node = (id: string) => graphOf(briefingOf())["@graph"].find((row) => row["@id"] === url(`/claims/${id}/`));
  expect(node("riders-above-plan")).toMatchObject({
    evidenceFor: [url("/sources/norbury-accounts-2024/")],
    evidenceAgainst: [url("/sources/riders-count-2025/")],
  });
  expect(node("line-cost-forty-million")).toMatchObject({ qualifiedBy: [url("/claims/bridge-cost-left-out/")] });
  expect(node("bridge-cost-left-out")).not.toHaveProperty("qualifies");
});

test("a policy option links its agent, its reasons, proposers and sources, and its briefs", () => {
  const option = graphOf(briefingOf())["@graph"].find((row) => row["@type"] === "Action");
  expect(option).toMatchObject({
    "@id": url("/options/count-by-others/"),
    name: "Norbury could have riders counted by somebody else, twice a year",
    agent: { "@id": url("/actors/norbury/") },
    subjectOf: [{ "@id": url("/briefs/trams-pay-slowly/") }],
    reasonFor: [url("/claims/riders-above-plan/")],
    reasonAgainst: [url("/claims/line-cost-forty-million/")],
    proposer: [url("/actors/riders-union/")],
    proposedIn: [url("/sources/institute-survey-2025/")],
  });
});

test("a takeaway is a claim of the briefing, with its position and its claims", () => {
  const takeaway = graphOf(briefingOf())["@graph"].find((row) => row["@id"] === url("/summary/#cost-more-than-stated"));
  expect(takeaway).toMatchObject({
    "@type": "Claim",
    text: "Norbury’s tram line cost more than its accounts say.",
    position: 1,
    author: { "@id": url("/about/#publisher") },
    about: [{ "@id": url("/claims/bridge-cost-left-out/") }, { "@id": url("/claims/line-cost-forty-million/") }],
    isPartOf: { "@id": url("/briefs/trams-pay-slowly/") },
  });
});

test("the graph is JSON-LD in which every node has a unique id", () => {
  for (const briefing of [briefingOf(), hostileBriefing()]) {
    const ids = graphOf(briefing)["@graph"].map((node) => node["@id"]);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

/** Returns the ids that nodes link to, and those of described nodes. */
const idsIn = (value: unknown): { led: string[]; said: string[] } => {
  if (Array.isArray(value)) {
    const found = value.map(idsIn);
    return { led: found.flatMap(({ led }) => led), said: found.flatMap(({ said }) => said) };
  }
  if (value === null || typeof value !== "object") return { led: [], said: [] };
  const { "@id": id, "@type": _, ...rest } = value as Record<string, unknown>;
  const inner = idsIn(Object.values(rest));
  if (typeof id !== "string") return inner;
  return Object.keys(rest).length === 0
    ? { led: [id, ...inner.led], said: inner.said }
    : { led: inner.led, said: [id, ...inner.said] };
};

const ownTerms = new Set(graphTerms.map(([term]) => term));

/** Returns the ids that nodes link to by the graph's own terms, whose values are plain ids. */
const idsOfOwnTerms = (nodes: readonly Record<string, unknown>[]): string[] =>
  nodes.flatMap((node) =>
    Object.entries(node).flatMap(([term, value]) =>
      ownTerms.has(term) && Array.isArray(value) ? value.map(String) : [],
    ),
  );

test.each<[string, () => Briefing]>([
  ["the sound briefing", () => briefingOf()],
  ["the real briefing", realBriefing],
  ["the hostile briefing", () => hostileBriefing()],
  [
    "one with a withdrawn claim, a superseded one and a question that is settled",
    () =>
      briefingOf({
        "_data/claims/riders-above-plan.yaml": (text) => `${text}withdrawn: { date: 2026-01-01, reason: No. }\n`,
        "_data/claims/bridge-cost-left-out.yaml": (text) =>
          `${text}relations:\n  - { type: supersedes, claim: line-cost-forty-million }\n`,
        "_data/watch/second-line-vote.yaml": (text) =>
          text.replace("status: open", "status: resolved\noutcome: { as_of: 2025-12-20, note: Yes., evidence: [] }"),
      }),
  ],
])("the graph of %s describes every node that it links to", (_, make) => {
  const nodes = graphOf(make())["@graph"];
  const { led, said } = idsIn(nodes);
  const described = new Set(said);
  const all = [...led, ...idsOfOwnTerms(nodes)];
  expect(all.filter((id) => !described.has(id))).toEqual([]);
  expect(all.length).toBeGreaterThan(20);
});

test("the graph describes each claim and source of a brief only once", () => {
  const { said } = idsIn(graphOf(briefingOf())["@graph"]);
  const records = said.filter((id) => /\/(claims|sources|briefs)\/./.test(id));
  expect(new Set(records).size).toBe(records.length);
});

test("a page of a brief has metadata for reference managers, and links its text and its data", () => {
  const { briefs, site } = briefingOf();
  const html = String(<BriefMetadata brief={first(briefs)} site={site} />);
  for (const tag of [
    '<meta name="citation_title" content="A tram line pays its town back slowly">',
    '<meta name="citation_author" content="Trams Again desk">',
    '<meta name="citation_publication_date" content="2025/10/02">',
    '<link rel="alternate" type="text/markdown" title="Text" href="/briefs/trams-pay-slowly/index.md">',
    '<link rel="alternate" type="application/json" title="Data" href="/data/briefs/trams-pay-slowly.json">',
  ])
    expect(html).toContain(tag);
});

test("a page of a brief names its claims and corrections, and leaves its sources to the open data", () => {
  const { briefs, site } = realBriefing();
  const corrected = briefs.find(({ changes }) => changes.some(({ correction }) => correction));
  if (!corrected) throw new Error("no brief was corrected");
  const html = String(<BriefMetadata brief={corrected} site={site} />);
  expect(Object.keys(reportNode(corrected, site))).toEqual(expect.arrayContaining(["about", "citation", "correction"]));
  expect(html).toMatch(/"about":\[\{"@type":"Claim","@id":.*"correction":\[/s);
  expect(html).not.toMatch(/"(?:mainEntityOfPage|citation|correctionsPolicy)":/);
  expect(html).toContain(`"publisher":{"@type":"Organization","@id":"${site.url("/about/#publisher")}","name":`);
});

test("in link previews, pages without an image show the site’s icon, and the home page shows the site’s card", () => {
  const { site } = briefingOf();
  const preview = (address: string, image?: string) =>
    [
      ...String(<PageMetadata {...{ site, address, image }} title="A" crumbs={[]} feeds={[]} />).matchAll(
        /(?:og:image|og:image:width|twitter:card)" content="([^"]+)"/g,
      ),
    ].map(([, content]) => content);
  expect(preview("/sources/a/")).toEqual([url("/assets/touch-icon.png"), "180", "summary"]);
  expect(preview("/claims/a/")).toEqual([url("/assets/touch-icon.png"), "180", "summary"]);
  expect(preview("/claims/a/", "/claims/a/card.png")).toEqual([
    url("/claims/a/card.png"),
    "1200",
    "summary_large_image",
  ]);
  expect(preview("/")).toEqual([url("/card.png"), "1200", "summary_large_image"]);
});

test("every page has its canonical address, its Open Graph tags and its breadcrumbs", () => {
  const { site } = briefingOf();
  const html = String(
    <PageMetadata
      site={site}
      address="/claims/a/"
      title="A"
      crumbs={[{ label: "Claims", address: "/claims/" }]}
      feeds={[]}
    />,
  );
  expect(html).toContain('<link rel="canonical" href="https://trams.example/claims/a/">');
  expect(html).toContain('<meta property="og:title" content="A">');
  const { itemListElement } = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? "");
  expect(itemListElement.map(({ name, item }: { name: string; item: string }) => [name, item])).toEqual([
    ["Trams Again", url("/")],
    ["Claims", url("/claims/")],
  ]);
});

test("no hostile string breaks out of a page’s head", () => {
  const { briefs, claims, sources, site } = hostileBriefing({ site: '"><script>pwned()</script>' });
  const heads = [
    ...briefs.map((brief) => String(<BriefMetadata brief={brief} site={site} />)),
    ...claims.map((claim) => String(<ClaimMetadata claim={claim} site={site} />)),
    ...sources.map((source) => String(<SourceMetadata source={source} site={site} />)),
  ];
  for (const html of heads) {
    const [data = "", ...more] = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
    expect(more).toEqual([]);
    expect(data).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(data)["@context"]).toBe("https://schema.org");
    const rest = html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, "");
    expect(rest.replace(/<(?:meta|link)(?: [a-z]+="[^"<>]*")+>/g, "")).toBe("");
  }
});
