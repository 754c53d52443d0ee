import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { Rest } from "../../_includes/parts/pagination.tsx";
import { SourceReference } from "../../_includes/parts/reference.tsx";
import { capital, count } from "../../_includes/parts/text.tsx";
import { reliabilityWords } from "../kinds/labels.ts";
import { reliabilities } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import { sourcePaging } from "../model/list-pages.ts";
import { hasParts } from "../model/source-parts.ts";

const Sources = ({ briefing, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.sources}
    title="Sources"
    description={`${count(briefing.sources.length, "source")}, graded for reliability, each with the claims that rely on it.`}
    kind="index"
    crumbs={[{ label: "Sources" }]}
  >
    <h1>{count(briefing.sources.length, "source")}</h1>
    <p class="lede">
      One bibliography for the whole briefing, by reliability. Each source has a page with the claims that rest on it.{" "}
      <a href={briefing.site.link(`${addresses.methods}#reliability`)}>How sources are graded</a>
    </p>
    <nav class="jump" aria-label="Grades">
      {reliabilities
        .filter((grade) => briefing.sources.some(({ data }) => data.reliability.grade === grade))
        .map((grade) => (
          <a href={`#grade-${grade.toLowerCase()}`}>
            {grade}: {reliabilityWords[grade]}
          </a>
        ))}
    </nav>
    {reliabilities.map((grade) => {
      const rows = briefing.sources.filter(({ data }) => data.reliability.grade === grade);
      return rows.length === 0 ? null : (
        <section>
          <h2 id={`grade-${grade.toLowerCase()}`}>
            {grade}: {reliabilityWords[grade]} <span class="count">{rows.length}</span>
          </h2>
          <ul class="references">
            {rows.slice(0, sourcePaging.first).map((source) => (
              <li class="beside" id={source.id}>
                <p>
                  <SourceReference source={source} />
                </p>
                <p class="side apparatus">
                  <span>{capital(source.data.tier)}</span>
                  {source.evidence.length > 0 && (
                    <span>{count(new Set(source.evidence.map(({ of }) => of)).size, "claim")}</span>
                  )}
                  {hasParts(source) && (
                    <a href={briefing.site.link(addresses.sourceClaims(source.id))}>claim by claim</a>
                  )}
                  {source.data.archive && <span>archived copy</span>}
                </p>
              </li>
            ))}
          </ul>
          <Rest
            shown={sourcePaging.first}
            all={rows.length}
            one="source"
            href={briefing.site.link(addresses.sheet(addresses.sources, `grade-${grade.toLowerCase()}`, 1))}
          />
        </section>
      );
    })}
  </Layout>
);

export const { outputs, render } = onePage(addresses.sources, Sources);
