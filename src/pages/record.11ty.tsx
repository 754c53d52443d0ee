import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerItem } from "../../_includes/page.tsx";
import { EditFile } from "../../_includes/parts/links.tsx";
import { RecordFields } from "../../_includes/parts/record-fields.tsx";
import { capitalize } from "../../_includes/parts/text.tsx";
import { kinds, titleOf, untemplatedKinds } from "../kinds/registry.ts";
import type { AnyNode } from "../model/briefing.ts";
import { nodesOf } from "../model/node-index.ts";

/** The page of a record whose kind has no template. */
const RecordPage = ({ briefing, frame, item: node }: PageView & { item: AnyNode }) => (
  <Layout
    {...frame}
    title={titleOf(node.kind, node.data)}
    description={kinds[node.kind].help}
    kind="prose"
    crumbs={[{ label: capitalize(kinds[node.kind].plural), address: kinds[node.kind].page.index }, { label: node.id }]}
  >
    <h1>{titleOf(node.kind, node.data)}</h1>
    <RecordFields node={node} />
    <p>
      <EditFile site={briefing.site} file={node.file} words="Edit" />
    </p>
  </Layout>
);

export const { outputs, render } = pagePerItem(
  (briefing) =>
    untemplatedKinds
      .filter((kind) => kinds[kind].page.own)
      .flatMap((kind): AnyNode[] => nodesOf(briefing, kind) as AnyNode[]),
  ({ address }) => address,
  RecordPage,
);
