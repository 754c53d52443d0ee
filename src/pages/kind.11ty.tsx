import { Layout } from "../../_includes/layout.tsx";
import { pageOf, type View } from "../../_includes/page.tsx";
import { EditFile } from "../../_includes/parts/edit.tsx";
import { RecordFields } from "../../_includes/parts/record-fields.tsx";
import { capitalize } from "../../_includes/parts/text.tsx";
import { kinds, type RecordOrBrief, titleOf, untemplatedKinds } from "../kinds/registry.ts";
import { nodesOf } from "../model/nodes-of.ts";

/** The index of a kind without its own template: full records, or links to their pages. */
const KindPage = ({ briefing, assets, item: { kind } }: View & { item: { kind: RecordOrBrief } }) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={kinds[kind].page.index}
    title={capitalize(kinds[kind].plural)}
    description={kinds[kind].help}
    kind="index"
  >
    <h1>{capitalize(kinds[kind].plural)}</h1>
    <p class="lede">{kinds[kind].help}</p>
    {nodesOf(briefing, kind).map((node) => (
      <section id={kinds[kind].page.own ? undefined : node.id}>
        <h2>
          <a href={node.href}>{titleOf(kind, node.data)}</a>
        </h2>
        {!kinds[kind].page.own && (
          <>
            <RecordFields node={node} />
            <p>
              <EditFile site={briefing.site} file={node.file}>
                Edit
              </EditFile>
            </p>
          </>
        )}
      </section>
    ))}
  </Layout>
);

export const { outputs, render } = pageOf(
  untemplatedKinds.map((kind) => ({ kind })),
  ({ kind }) => kinds[kind].page.index,
  KindPage,
);
