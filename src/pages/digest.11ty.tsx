import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerItem } from "../../_includes/page.tsx";
import { Neighbors, PageSection } from "../../_includes/parts/blocks.tsx";
import { FoldedRows, Titled } from "../../_includes/parts/rows.tsx";
import { FormattedDate, holdNumbers } from "../../_includes/parts/text.tsx";
import { feedLinks } from "../feeds/links.ts";
import { formatDate } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { type Digest, type DigestSection, digestsOf } from "../model/digest.ts";
import { Follow } from "./follow.tsx";

/** The numbers of rows of a section that are shown at first, and after a tap. */
const firstRows = 10;
const maxDigestRows = 500;

const Section = ({ section: { id, heading, rows }, site }: { section: DigestSection; site: Site }) => (
  <PageSection id={id} heading={[`${heading} `, <span class="count">{rows.length}</span>]}>
    <FoldedRows
      items={rows}
      first={firstRows}
      most={maxDigestRows}
      row={({ title, address, text }) => (
        <li class="beside">
          <Titled href={site.link(address)} title={title}>
            {text}
          </Titled>
        </li>
      )}
    />
  </PageSection>
);

/** Returns the step to another week, or undefined if there is none. */
const stepTo = (week: Digest | undefined, position: string, site: Site) =>
  week && { href: site.link(week.address), position, title: ["Week of ", <FormattedDate date={week.from} />] };

const Week = ({ briefing, briefing: { site }, frame, item }: PageView & { item: Digest }) => {
  const digests = digestsOf(briefing);
  const place = digests.indexOf(item);
  return (
    <Layout
      {...frame}
      feeds={feedLinks(briefing, ["digest"])}
      title={item.title}
      description={item.summary}
      kind="index"
      crumbs={[{ label: "Weekly digest", address: addresses.digests }, { label: `Week of ${formatDate(item.from)}` }]}
    >
      <h1>{item.title}</h1>
      <p class="lede">
        <FormattedDate date={item.from} /> to <FormattedDate date={item.to} />. {holdNumbers(item.summary)}
      </p>
      <Follow briefing={briefing} kinds={["digest"]} />
      {item.sections.map((section) => (
        <Section section={section} site={site} />
      ))}
      <Neighbors
        label="Other weeks"
        before={stepTo(digests[place + 1], "Earlier", site)}
        after={stepTo(digests[place - 1], "Later", site)}
      />
    </Layout>
  );
};

export const { outputs, render } = pagePerItem(digestsOf, ({ address }) => address, Week);
