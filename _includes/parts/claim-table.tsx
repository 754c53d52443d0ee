import { claimKinds, reliabilities, standings } from "../../src/kinds/vocabulary.ts";
import type { Briefing, Claim } from "../../src/model/briefing.ts";
import { callOf, describeOutcome } from "../../src/model/forecasts.ts";
import { describeConfidence } from "./claim.tsx";
import { byTheme, byValue, byYear, numberColumn, themeColumn } from "./facets.tsx";
import { ExpandableCell, type Facet, type TableColumn } from "./index-table.tsx";
import { StandingMark } from "./marks.tsx";
import { capitalize, FormattedDate } from "./text.tsx";

/** Returns the best grade among the sources that support a claim, or an empty list. */
const bestGrade = ({ evidence }: Claim): string[] =>
  evidence
    .filter(({ data }) => data.stance === "supports")
    .map(({ source }) => source.data.reliability.grade)
    .sort()
    .slice(0, 1)
    .map((grade) => grade.toLowerCase());

const Row = ({ claim }: { claim: Claim }) => (
  <ExpandableCell line={claim.data.statement}>
    <p class="apparatus">
      <a href={claim.href}>Evidence and history</a>
      <span>{claim.verdict.summary}</span>
      <span>{capitalize(claim.data.kind)}</span>
      {describeConfidence(claim.data) && <span>{describeConfidence(claim.data)}</span>}
      {claim.data.outcome && <span>{capitalize(describeOutcome(claim.data.outcome.result, callOf(claim)))}</span>}
      <span>{claim.makers.map(({ data }) => data.name).join(", ")}</span>
    </p>
  </ExpandableCell>
);

export const claimColumns: TableColumn<Claim>[] = [
  { name: "claim", label: "Claim", cell: (claim) => <Row claim={claim} /> },
  {
    name: "standing",
    label: "Standing",
    cell: (claim) => <StandingMark claim={claim} />,
    key: ({ verdict }) => standings.indexOf(verdict.standing),
  },
  themeColumn(({ themes }) => themes),
  { name: "kind", label: "Kind", wide: true, cell: ({ data }) => capitalize(data.kind) },
  { name: "date", label: "Made", wide: true, cell: ({ data }) => <FormattedDate date={data.made_on} /> },
  numberColumn("briefs", "Briefs", ({ briefs }) => briefs.length),
];

/** Returns the filters of a table of claims. */
export const claimFacets = (briefing: Briefing): Facet<Claim>[] => [
  byTheme(briefing, ({ themes }) => themes),
  byValue("standing", standings, ({ verdict }) => verdict.standing),
  byValue("kind", claimKinds, ({ data }) => data.kind),
  {
    name: "grade",
    label: "Best source",
    values: reliabilities.map((grade) => ({ value: grade.toLowerCase(), label: `Grade ${grade}` })),
    of: bestGrade,
  },
  byYear(briefing.claims, ({ data }) => data.made_on),
];
