import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { DebateBox } from "../../_includes/parts/debate-box.tsx";
import { PageSection } from "../../_includes/parts/page-section.tsx";
import { slug } from "../../_includes/parts/text.tsx";
import { debateKinds } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";

const headings = { debate: "Debates", "disputed fact": "Disputed facts" } as const;

const Debates = ({ briefing, frame }: PageView) => (
  <Layout
    {...frame}
    title="Debates"
    description="Questions on which informed people differ, and facts on which sources do, side by side."
    kind="index"
  >
    <h1>Where the evidence disagrees</h1>
    <p class="lede">
      Questions on which informed people differ, and facts on which sources do. Each position relies on claims that have
      pages of their own.
    </p>
    {debateKinds.map((kind) => (
      <PageSection id={slug(kind)} heading={headings[kind]}>
        {briefing.debates
          .filter(({ data }) => data.kind === kind)
          .map((debate) => (
            <DebateBox debate={debate} />
          ))}
      </PageSection>
    ))}
  </Layout>
);

export const { outputs, render } = onePage(addresses.debates, Debates);
