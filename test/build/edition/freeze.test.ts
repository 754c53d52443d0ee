import { expect, test } from "vitest";
import { freezePage } from "../../../src/build/edition/freeze.ts";
import { render } from "../../../src/pages/brief.11ty.tsx";
import { briefingOf } from "../../helpers/content.ts";

const assets = {
  style: "/assets/s.css",
  script: "/assets/s.js",
  search: "/f.js",
  contribute: "/c.js",
  preview: "/p.js",
};

const frozen = (): string => {
  const briefing = briefingOf(undefined, "/site/");
  const item = briefing.brief.get("trams-pay-slowly");
  return freezePage(render({ briefing, assets, item: item as never } as never), {
    up: "../../",
    basePath: "/site/",
    origin: "https://trams.example",
    within: new Map([
      ["/summary/", "summary/index.html"],
      ["/briefs/trams-pay-slowly/", "briefs/trams-pay-slowly/index.html"],
    ]),
    own: "https://trams.example/site/editions/2026-01/briefs/trams-pay-slowly/",
    living: "https://trams.example/site/briefs/trams-pay-slowly/",
    pdf: "trams-pay-slowly.pdf",
    named: "Edition of January 2026, frozen on January 15, 2026",
    site: "Trams <Again>",
  });
};

test("a frozen page stands on its own: no script, no menu, nothing from the site but links to it", () => {
  const html = frozen();
  expect(html).not.toContain("<script");
  expect(html).not.toContain('<nav id="menu"');
  expect(html).not.toContain('<footer class="colophon"');
  expect(html).not.toMatch(/(?:href|src)="\//);
  expect(html.match(/<link [^>]*>/g)).toEqual([
    '<link rel="stylesheet" href="../../style.css"/>',
    '<link rel="canonical" href="https://trams.example/site/editions/2026-01/briefs/trams-pay-slowly/"/>',
  ]);
  expect(html).toContain(
    "content=\"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'\"",
  );
});

test("its links lead to the edition where the page is in it, else to the living site", () => {
  const html = frozen();
  expect(html).toContain('href="../../briefs/trams-pay-slowly/index.html#what-it-cost"');
  expect(html).toContain('href="https://trams.example/site/claims/riders-above-plan/"');
  expect(html).toContain('<a href="#what-it-cost"'.replace("<a ", '<a class="permalink" '));
});

test("its head says which edition it is, and leads to the contents, the PDF and the living page", () => {
  expect(frozen()).toContain(
    '<header class="masthead edition"><a class="brand" href="../../index.html">Trams &lt;Again></a><p>Edition of January 2026, frozen on January 15, 2026. <a href="../../index.html">Contents</a> <a href="trams-pay-slowly.pdf" type="application/pdf">PDF</a> <a href="https://trams.example/site/briefs/trams-pay-slowly/">The living page</a></p></header>'.replace(
      "&lt;Again>",
      "&lt;Again&gt;",
    ),
  );
});
