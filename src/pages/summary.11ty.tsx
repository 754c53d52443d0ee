import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { NodeLinks } from "../../_includes/parts/links.tsx";
import { PdfLink, PdfMetadata } from "../../_includes/parts/metadata.tsx";
import { KeyNumbers, keyFigures, Takeaways } from "../../_includes/parts/takeaway.tsx";
import { count, FormattedDate } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing } from "../model/briefing.ts";
import { issueOf } from "../model/issue.ts";

/** The maximum of briefs in a line; the page of changes has the others. */
const maxNamed = 6;

const Named = ({ label, kind, briefs }: { label: string; kind: string; briefs: Brief[] }) =>
  briefs.length > 0 ? (
    <p class={kind}>
      <b>{label}:</b> <NodeLinks nodes={briefs.slice(0, maxNamed)} by="; " />
      {briefs.length > maxNamed && `; and ${briefs.length - maxNamed} more`}.
    </p>
  ) : null;

/** What changed since the last issue: new briefs, changed judgments, corrections. */
const Changed = ({ briefing }: { briefing: Briefing }) => {
  const issue = issueOf(briefing);
  if (!issue) return null;
  const { since, added, changed, corrected, claims } = issue;
  const nothing = added.length + changed.length + corrected.length + claims === 0;
  return (
    <section aria-labelledby="page:changed" class="since-issue">
      <h2 id="page:changed">
        Changed since <FormattedDate date={since} />
      </h2>
      {nothing && <p>Nothing that matters.</p>}
      <Named label="New" kind="added" briefs={added} />
      <Named label="Judgments changed" kind="changed-judgments" briefs={changed} />
      <Named label="Corrected" kind="corrected" briefs={corrected} />
      {claims > 0 && (
        <p class="corrected">
          {count(claims, "claim")} changed in a way that matters.{" "}
          <a href={briefing.site.link(addresses.changes)}>All changes</a>
        </p>
      )}
    </section>
  );
};

const Summary = ({ briefing, frame }: PageView) => {
  const figures = keyFigures(briefing.takeaways);
  return (
    <Layout
      {...frame}
      title="Summary"
      description="What a reader should keep, how sure we are, and what it means for a decision."
      kind="index summary"
      head={<PdfMetadata site={briefing.site} address={addresses.summaryPdf} />}
    >
      <h1>Summary</h1>
      <p class="lede">
        What a reader should keep, how sure we are, and what it means for a decision. Evidence as of{" "}
        <FormattedDate date={briefing.site.data.evidence_as_of} />.
      </p>
      {(briefing.site.pdf || briefing.editions.length > 0) && (
        <p class="apparatus ways">
          <PdfLink site={briefing.site} address={addresses.summaryPdf} />
          {briefing.editions.length > 0 && <a href={briefing.site.link(addresses.editions)}>Editions</a>}
        </p>
      )}
      {briefing.takeaways.length === 0 && <p>None yet.</p>}
      {briefing.takeaways.length > 0 && <Takeaways briefing={briefing} />}
      {figures.length > 0 && <KeyNumbers figures={figures} />}
      <Changed briefing={briefing} />
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.summary, Summary);
