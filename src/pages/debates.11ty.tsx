import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { holdersOf } from "../../_includes/parts/debate-box.tsx";
import { byTheme, ThemeKey, themeColumn } from "../../_includes/parts/facets.tsx";
import {
  ExpandableCell,
  type Facet,
  IndexTable,
  plainValues,
  type TableColumn,
  tableHead,
} from "../../_includes/parts/index-table.tsx";
import { capitalize, slug } from "../../_includes/parts/text.tsx";
import { debateKinds } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Debate } from "../model/briefing.ts";

/** On how many claims the positions of a debate rely. */
const claimsOf = ({ positions }: Debate): number => new Set(positions.flatMap(({ claims }) => claims)).size;

const columns: TableColumn<Debate>[] = [
  {
    name: "question",
    label: "Question",
    cell: (debate) => (
      <ExpandableCell
        id={debate.id}
        line={
          <>
            <b>{debate.data.question}</b> {debate.positions.map(({ data }) => data.name).join(" · ")}
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
  {
    name: "claims",
    label: "Claims",
    cell: (debate) => <span class="number">{claimsOf(debate)}</span>,
    key: claimsOf,
  },
];

const facets = (briefing: Briefing): Facet<Debate>[] => [
  byTheme(briefing, ({ themes }) => themes),
  { name: "kind", label: "Kind", values: plainValues(debateKinds), of: ({ data }) => [slug(data.kind)] },
];

const Debates = ({ briefing, assets, frame }: PageView) => (
  <Layout
    {...frame}
    title="Debates"
    description="Questions on which informed people differ, and facts on which sources do, side by side."
    kind="index"
    head={tableHead(assets, briefing.site.link)}
  >
    <h1>Where the evidence disagrees</h1>
    <p class="lede">
      Questions on which informed people differ, and facts on which sources do. Each position relies on claims that have
      pages of their own.
    </p>
    <ThemeKey themes={briefing.themes} />
    <IndexTable
      items={[...briefing.debates].sort((a, b) => claimsOf(b) - claimsOf(a))}
      noun={["question", "questions"]}
      columns={columns}
      facets={facets(briefing)}
      sorted="-claims"
      openOnPaper
    />
  </Layout>
);

export const { outputs, render } = onePage(addresses.debates, Debates);
