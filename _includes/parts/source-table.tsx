import { reliabilities, reliabilityMeanings } from "../../src/kinds/vocabulary.ts";
import { addresses } from "../../src/model/addresses.ts";
import type { Briefing, Site, Source, Theme } from "../../src/model/briefing.ts";
import { hasParts } from "../../src/model/source-parts.ts";
import { byTheme, byValue, byYear, numberColumn, themeColumn } from "./facets.tsx";
import { ExpandableCell, type Facet, type TableColumn } from "./index-table.tsx";
import { authorsOf } from "./reference.tsx";
import { capitalize, FormattedDate, Text } from "./text.tsx";

/** Returns the themes of the records that rely on a source. */
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

/** Returns the columns of a table of sources. */
export const sourceColumns = (site: Site): TableColumn<Source>[] => [
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
export const sourceFacets = (briefing: Briefing): Facet<Source>[] => [
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
