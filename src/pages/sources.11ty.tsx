import { onePage, type PageView } from "../../_includes/page.tsx";
import { byTheme, byValue, byYear, numberColumn, themeColumn } from "../../_includes/parts/facets.tsx";
import { ExpandableCell, type Facet, type TableColumn } from "../../_includes/parts/index-table.tsx";
import { authorsOf } from "../../_includes/parts/reference.tsx";
import { TablePage } from "../../_includes/parts/table-page.tsx";
import { capitalize, count, FormattedDate, Text } from "../../_includes/parts/text.tsx";
import { reliabilities, reliabilityMeanings } from "../kinds/vocabulary.ts";
import { compareDates } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Site, Source, Theme } from "../model/briefing.ts";
import { sourcePaging } from "../model/pagination.ts";
import { hasParts } from "../model/source-parts.ts";

const themesOf = ({ evidence }: Source): Theme[] => [...new Set(evidence.flatMap(({ of }) => of.themes))];

/** Returns the number of records that rely on a source. */
const usesOf = ({ evidence }: Source): number => new Set(evidence.map(({ of }) => of)).size;

const publicationOf = ({ data }: Source): string => data["container-title"] ?? data.publisher ?? "";

const Row = ({ source, site }: { source: Source; site: Site }) => (
  <ExpandableCell id={source.id} line={<Text lang={source.data.language}>{source.data.title}</Text>}>
    <p class="apparatus">
      <a href={source.href}>Reference and claims</a>
      {source.data.author && (
        <span>
          <Text lang={source.data.language}>{authorsOf(source)}</Text>
        </span>
      )}
      <span>
        <Text lang={source.data.language}>{publicationOf(source)}</Text>
      </span>
      {source.data.issued && <FormattedDate date={source.data.issued} />}
      <span>{capitalize(reliabilityMeanings[source.data.reliability.grade])}</span>
      <span>{capitalize(source.data.tier)} source</span>
      {hasParts(source) && <a href={site.link(addresses.sourceClaims(source.id))}>Claim by claim</a>}
    </p>
  </ExpandableCell>
);

const sourceColumns = (site: Site): TableColumn<Source>[] => [
  { name: "title", label: "Source", cell: (source) => <Row source={source} site={site} /> },
  {
    name: "publisher",
    label: "Publisher",
    wide: true,
    cell: publicationOf,
  },
  { name: "grade", label: "Grade", cell: ({ data }) => <b class="grade">{data.reliability.grade}</b> },
  themeColumn(themesOf),
  {
    name: "date",
    label: "Published",
    wide: true,
    cell: ({ data }) => data.issued && <FormattedDate date={data.issued} />,
  },
  numberColumn("claims", "Claims", usesOf),
];

/** Returns the filters of a table of sources. */
const sourceFacets = (briefing: Briefing): Facet<Source>[] => [
  byTheme(briefing, themesOf),
  {
    name: "grade",
    label: "Grade",
    values: reliabilities.map((grade) => ({
      value: grade.toLowerCase(),
      label: `${grade}: ${reliabilityMeanings[grade]}`,
    })),
    of: ({ data }) => [data.reliability.grade.toLowerCase()],
  },
  byValue("kind", ["primary", "secondary"], ({ data }) => data.tier),
  byYear(briefing.sources, ({ data }) => data.issued),
];

const Sources = (view: PageView) => {
  const { sources, site } = view.briefing;
  return (
    <TablePage
      view={view}
      title="Sources"
      description={`${count(sources.length, "source")}, graded for reliability, each with the claims that rely on it.`}
      heading={count(sources.length, "source")}
      lede={
        <>
          One bibliography for the whole briefing. Each source has a page with the claims that rely on it.{" "}
          <span class="ways">
            <a href={site.link(`${addresses.methods}#reliability`)}>How sources are graded</a>
          </span>
        </>
      }
      items={[...sources].sort((a, b) => -compareDates(a.data.issued ?? "1000", b.data.issued ?? "1000"))}
      limit={{ rows: sourcePaging.first, href: site.link(addresses.listPage(sourcePaging, 1)) }}
      noun={["source", "sources"]}
      columns={sourceColumns(site)}
      facets={sourceFacets(view.briefing)}
      sorted="-date"
    />
  );
};

export const { outputs, render } = onePage(addresses.sources, Sources);
