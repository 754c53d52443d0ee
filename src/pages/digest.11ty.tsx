import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerItem } from "../../_includes/page.tsx";
import { FormattedDate } from "../../_includes/parts/text.tsx";
import { feedLinks } from "../feeds/links.ts";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { type Digest, type DigestRow, type DigestSection, digestsOf } from "../model/digest.ts";
import { Follow } from "./follow.tsx";

/** The numbers of rows of a section that are shown at first, and after a tap. */
const firstRows = 10;
const maxDigestRows = 500;

const Rows = ({ rows, site }: { rows: DigestRow[]; site: Site }) => (
  <ul class="rows">
    {rows.map(({ title, address, text }) => (
      <li class="beside">
        <div>
          <p class="what">
            <a href={site.link(address)}>{title}</a>
          </p>
          <p class="says">{text}</p>
        </div>
      </li>
    ))}
  </ul>
);

const Section = ({ section: { id, heading, rows }, site }: { section: DigestSection; site: Site }) => (
  <section>
    <h2 id={id}>
      {heading} <span class="count">{rows.length}</span>
    </h2>
    <Rows rows={rows.slice(0, firstRows)} site={site} />
    {rows.length > firstRows && (
      <details>
        <summary>{rows.length - firstRows} more</summary>
        <Rows rows={rows.slice(firstRows, maxDigestRows)} site={site} />
        {rows.length > maxDigestRows && <p>And {rows.length - maxDigestRows} more.</p>}
      </details>
    )}
  </section>
);

/** Links to the previous and the next digest. */
const Neighbors = ({ before, after, site }: { before?: Digest | undefined; after?: Digest | undefined; site: Site }) =>
  before || after ? (
    <nav class="neighbors" aria-label="Other weeks">
      {before && (
        <a rel="prev" href={site.link(before.address)}>
          <span>Earlier</span> week of <FormattedDate date={before.from} />
        </a>
      )}
      {after && (
        <a rel="next" href={site.link(after.address)}>
          <span>Later</span> week of <FormattedDate date={after.from} />
        </a>
      )}
    </nav>
  ) : null;

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
      crumbs={[{ label: "Weekly digest", address: addresses.digests }, { label: item.week }]}
    >
      <h1>{item.title}</h1>
      <p class="lede">
        <FormattedDate date={item.from} /> to <FormattedDate date={item.to} />. {item.summary}
      </p>
      <Follow briefing={briefing} kinds={["digest"]} />
      {item.sections.map((section) => (
        <Section section={section} site={site} />
      ))}
      <Neighbors before={digests[place + 1]} after={digests[place - 1]} site={site} />
    </Layout>
  );
};

export const { outputs, render } = pagePerItem(digestsOf, ({ address }) => address, Week);
