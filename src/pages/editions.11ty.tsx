import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerItem } from "../../_includes/page.tsx";
import { Line } from "../../_includes/parts/rows.tsx";
import { count, FormattedDate } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";

const Editions = ({ briefing, frame }: PageView) => (
  <Layout
    {...frame}
    title="Editions"
    description="Frozen copies of the summary and all briefs, to cite what was read."
    kind="index"
  >
    <h1>Editions</h1>
    <p class="lede">
      An edition is a frozen copy of the summary and all briefs. It never changes, so a citation of it leads to what was
      read.
    </p>
    <ul class="rows">
      {[...briefing.editions].reverse().map(({ id, date, briefs }) => (
        <Line
          href={briefing.site.link(addresses.edition(id))}
          title={<FormattedDate date={id} />}
          facts={[["Frozen on ", <FormattedDate date={date} />], count(briefs.length, "brief")]}
        />
      ))}
    </ul>
  </Layout>
);

/** There is no such page before the first edition. */
export const { outputs, render } = pagePerItem(
  ({ editions }) => (editions.length > 0 ? [editions] : []),
  () => addresses.editions,
  Editions,
);
