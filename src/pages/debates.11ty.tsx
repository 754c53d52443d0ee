import { onePage, type PageView } from "../../_includes/page.tsx";
import { holdersOf } from "../../_includes/parts/debate-box.tsx";
import { byTheme, byValue, numberColumn, themeColumn } from "../../_includes/parts/facets.tsx";
import { ExpandableCell, type Facet, type TableColumn } from "../../_includes/parts/index-table.tsx";
import { TablePage } from "../../_includes/parts/table-page.tsx";
import { capitalize } from "../../_includes/parts/text.tsx";
import { debateKinds } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Debate } from "../model/briefing.ts";

const columns: TableColumn<Debate>[] = [
  {
    name: "question",
    label: "Question",
    cell: (debate) => (
      <ExpandableCell
        id={debate.id}
        line={
          <>
            <b>{debate.data.question}</b> {debate.positions.map(({ data }) => data.name).join("\u00a0· ")}
          </>
        }
      >
        {debate.positions.map((position) => (
          <p>
            <b>{position.data.name}.</b> {position.data.position} <span class="src">{holdersOf(position)}</span>
          </p>
        ))}
        <p class="apparatus">
          <a href={debate.href}>The evidence for each position</a>
        </p>
      </ExpandableCell>
    ),
    key: ({ data }) => data.question.toLowerCase(),
  },
  { name: "kind", label: "Kind", wide: true, cell: ({ data }) => capitalize(data.kind) },
  themeColumn(({ themes }) => themes),
  { ...numberColumn("claims", "Claims", ({ claims }) => claims.length), wide: false },
];

const facets = (briefing: Briefing): Facet<Debate>[] => [
  byTheme(briefing, ({ themes }) => themes),
  byValue("kind", debateKinds, ({ data }) => data.kind),
];

const Debates = (view: PageView) => (
  <TablePage
    view={view}
    title="Debates"
    description="Questions on which informed people differ, and facts on which sources do, side by side."
    heading="Where the evidence disagrees"
    lede="Questions on which informed people differ, and facts on which sources do. Each position relies on claims that have pages of their own."
    items={[...view.briefing.debates].sort((a, b) => b.claims.length - a.claims.length)}
    noun={["question", "questions"]}
    columns={columns}
    facets={facets(view.briefing)}
    sorted="-claims"
    openOnPaper
  />
);

export const { outputs, render } = onePage(addresses.debates, Debates);
