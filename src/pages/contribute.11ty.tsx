import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { addresses } from "../model/addresses.ts";
import { issueUrl } from "../model/repository.ts";

const claimExample = `statement: Some company put the price of its product at about $2 million in May 2025.
kind: fact
themes: [a-theme]
made_by: [some-company]
made_on: 2025-05-04
evidence:
  - source: some-company-report-2025
    stance: supports
    locator: Table 1, p. 5
    credibility: 2
history:
  - { date: 2025-06-01, change: added }
review_by: 2026-06-01`;

const briefExample = `---
title: A conclusion in one sentence
summary: The bottom line, in at most 60 words.
date: 2025-06-01
updated: 2025-06-01
themes: [a-theme]
judgments:
  - judgment: What follows from the evidence.
    confidence: moderate
    claims: [some-claim]
review_by: 2026-06-01
---

## The first point

A sentence that rests on a claim.[@some-claim] It cost [=some-claim.price].`;

const Contribute = ({ briefing, briefing: { site }, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.contribute}
    title="Contribute"
    description="How to propose a brief or a claim, mend one, or dispute one."
    kind="index prose"
    crumbs={[{ label: "Contribute" }]}
  >
    <h1>Contribute</h1>
    <p class="lede">
      You need to know the subject, not programming. Everything is plain text on GitHub, and a check tells you in words
      what is missing.
    </p>
    <h2 id="dispute">Dispute a claim</h2>
    <p>
      Open the claim’s page and follow “Dispute this claim”. Say which source speaks against it, and where in it. You
      need a GitHub account and nothing else.
    </p>
    <h2 id="mend">Mend a record or a brief</h2>
    <p>
      Every page has a link to its file. GitHub shows it in an editor; change it, say why, and propose the change. A
      check runs and comments on the lines that need work.
    </p>
    <h2 id="claim">Add a claim</h2>
    <p>
      A claim is one file in <code>_data/claims/</code>. Its name is its id: lower-case words joined by hyphens.
    </p>
    <pre>
      <code>{claimExample}</code>
    </pre>
    <p>
      <a rel="external" href={`${site.data.repository}/new/${site.data.branch}/_data/claims`}>
        Start a new claim on GitHub
      </a>
    </p>
    <h2 id="brief">Add a brief</h2>
    <p>
      A brief is one Markdown file in <code>briefs/</code>. It cites claims by their ids, and takes its figures from
      them.
    </p>
    <pre>
      <code>{briefExample}</code>
    </pre>
    <p>
      <a rel="external" href={`${site.data.repository}/new/${site.data.branch}/briefs`}>
        Start a new brief on GitHub
      </a>
    </p>
    <h2 id="source">Add a source</h2>
    <p>
      A source is one file in <code>_data/sources/</code>: what a bibliography would say, and then its tier, its origin
      and how far it can be relied on. <a href={site.link(`${addresses.methods}#reliability`)}>The grades</a>
    </p>
    <h2 id="ask">Not sure?</h2>
    <p>
      <a rel="external" href={issueUrl(site, "A question")}>
        Ask in an issue
      </a>
      . What most needs doing stands in <a href={site.link(addresses.desk)}>the desk’s queue</a>.
    </p>
  </Layout>
);

export const { data, render } = onePage(addresses.contribute, Contribute);
