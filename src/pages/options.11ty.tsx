import { onePage, type PageView } from "../../_includes/page.tsx";
import { byActor, byTheme, byValue, themeColumn } from "../../_includes/parts/facets.tsx";
import { ExpandableCell, type Facet, type TableColumn } from "../../_includes/parts/index-table.tsx";
import { TablePage } from "../../_includes/parts/table-page.tsx";
import { capitalize, count } from "../../_includes/parts/text.tsx";
import { optionStatuses } from "../kinds/vocabulary.ts";
import { compareText } from "../lib/compare-text.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Option } from "../model/briefing.ts";

const Line = ({ label, children }: { label: string; children: string | undefined }) =>
  children ? (
    <p class="says">
      <b>{label}:</b> {children}
    </p>
  ) : null;

const titleKey = ({ data }: Option): string => data.title.toLowerCase();

const columns: TableColumn<Option>[] = [
  {
    name: "option",
    label: "Option",
    cell: ({ href, data, actor, reasonsFor, reasonsAgainst }) => (
      <ExpandableCell line={data.title}>
        {data.description && <p class="says">{data.description}</p>}
        <Line label="Who acts">{actor.data.name}</Line>
        <Line label="Cost">{data.cost}</Line>
        <Line label="Risk">{data.risk}</Line>
        <p class="apparatus">
          <a href={href}>The case for and against</a>
          <span>{count(reasonsFor.length, "claim")} for it</span>
          <span>{count(reasonsAgainst.length, "claim")} against it</span>
        </p>
      </ExpandableCell>
    ),
    key: titleKey,
  },
  {
    name: "actor",
    label: "Who acts",
    wide: true,
    cell: ({ actor }) => <a href={actor.href}>{actor.data.name}</a>,
  },
  themeColumn(({ themes }) => themes),
  {
    name: "status",
    label: "Status",
    wide: true,
    cell: ({ data }) => capitalize(data.status),
    key: ({ data }) => optionStatuses.indexOf(data.status),
  },
];

const facets = (briefing: Briefing): Facet<Option>[] => [
  byTheme(briefing, ({ themes }) => themes),
  byActor(briefing, ({ actor }) => [actor], "Who acts"),
  byValue("status", optionStatuses, ({ data }) => data.status),
];

const Options = (view: PageView) => (
  <TablePage
    view={view}
    title="Policy options"
    description="What could be done, by whom, and the arguments for and against it."
    lede="What could be done, by whom, and the arguments for and against it."
    empty="None yet."
    items={[...view.briefing.options].sort((a, b) => compareText(titleKey(a), titleKey(b)))}
    noun={["option", "options"]}
    columns={columns}
    facets={facets(view.briefing)}
    sorted="option"
    openOnPaper
  />
);

export const { outputs, render } = onePage(addresses.options, Options);
