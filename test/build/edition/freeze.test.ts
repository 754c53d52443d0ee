import { expect, test } from "vitest";
import { freezePage } from "../../../src/build/edition/freeze.ts";
import { render } from "../../../src/pages/brief.11ty.tsx";
import { briefingOf } from "../../helpers/content.ts";

const assets = {
  style: "/assets/s.css",
  script: "/assets/s.js",
  search: "/f.js",
  contribute: "/c.js",
};

const freezeBrief = (): string => {
  const briefing = briefingOf(undefined, "/site/");
  const item = briefing.brief.get("trams-pay-slowly");
  return freezePage(render({ briefing, assets, item: item as never } as never), {
    up: "../../",
    basePath: "/site/",
    within: new Map([
      ["/summary/", "summary/index.html"],
      ["/briefs/trams-pay-slowly/", "briefs/trams-pay-slowly/index.html"],
    ]),
    living: "/briefs/trams-pay-slowly/",
    pdf: "trams-pay-slowly.pdf",
    named: "Edition of January 2026, frozen on January 15, 2026",
    site: "Trams <Again>",
    rights: "Trams Again desk, CC BY 4.0",
    cite: "<p>Cited so.</p>",
  });
};

test("a frozen page is self-contained: no script, menu, form or feed, and no host is named", () => {
  const html = freezeBrief();
  expect(html).not.toMatch(/<script|<nav |<footer|contribute|feeds|evidence-map|hidden=""/);
  expect(html).not.toContain("trams.example");
  expect(html).not.toMatch(/(?:href|src)="\//);
  expect(html.match(/<link [^>]*>/g)).toEqual(['<link rel="stylesheet" href="../../style.css">']);
  expect(html).not.toMatch(/canonical|og:url|citation_[a-z_]*url/);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<meta name="citation_title"');
  expect(html).toContain("<p>Cited so.</p>");
  expect(html).toContain(
    'data-foot="Trams Again desk, CC BY 4.0 · Edition of January 2026, frozen on January 15, 2026"',
  );
  expect(html).toContain(
    "content=\"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'\"",
  );
});

test("its links lead to pages of the edition, or else to the live site that holds the edition", () => {
  const html = freezeBrief();
  expect(html).toContain('href="../../briefs/trams-pay-slowly/index.html#what-it-cost"');
  expect(html).toContain('href="../../../../themes/');
  expect(html).toContain('<a href="#what-it-cost"'.replace("<a ", '<a class="permalink" '));
});

test("a claim in the text leads to the page’s own list of claims, and from there to the claim’s live page", () => {
  const [, body = "", after = ""] = /<div class="body">([\s\S]*)<div class="after">([\s\S]*)/.exec(freezeBrief()) ?? [];
  expect(body).toMatch(/<a href="#page:claim-riders-above-plan" class="cite /);
  expect(body).not.toContain("/claims/riders-above-plan/");
  expect(after).toMatch(
    /id="page:claim-riders-above-plan">.*?href="\.\.\/\.\.\/\.\.\/\.\.\/claims\/riders-above-plan\/"/s,
  );
});

test("its head names the edition and links the contents, the PDF and the live page", () => {
  expect(freezeBrief()).toContain(
    '<header class="masthead edition"><a class="brand" href="../../index.html">Trams &lt;Again&gt;</a><p>Edition of January 2026, frozen on January 15, 2026. <span class="ways"><a href="../../index.html">Contents</a> <a href="trams-pay-slowly.pdf" type="application/pdf">PDF</a> <a href="../../../../briefs/trams-pay-slowly/">The living page</a></span></p></header>',
  );
});
