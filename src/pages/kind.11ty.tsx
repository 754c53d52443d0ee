import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerItem } from "../../_includes/page.tsx";
import { EditFile } from "../../_includes/parts/links.tsx";
import { RecordFields } from "../../_includes/parts/record-fields.tsx";
import { capitalize } from "../../_includes/parts/text.tsx";
import { kinds, type RecordOrBrief, titleOf, untemplatedKinds } from "../kinds/registry.ts";
import { nodesOf } from "../model/node-index.ts";

/** The index of a kind without its own template: full records, or links to their pages. */
const KindPage = ({ briefing, frame, item: { kind } }: PageView & { item: { kind: RecordOrBrief } }) => (
  <Layout {...frame} title={capitalize(kinds[kind].plural)} description={kinds[kind].help} kind="index">
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
              <EditFile site={briefing.site} file={node.file} words="Edit" />
            </p>
          </>
        )}
      </section>
    ))}
  </Layout>
);

export const { outputs, render } = pagePerItem(
  () => untemplatedKinds.map((kind) => ({ kind })),
  ({ kind }) => kinds[kind].page.index,
  KindPage,
);
