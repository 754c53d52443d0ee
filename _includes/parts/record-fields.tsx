import type { Field, Fields } from "../../src/kinds/field-types.ts";
import { fieldsOf, kinds } from "../../src/kinds/registry.ts";
import { asList } from "../../src/lib/as-list.ts";
import type { AnyNode } from "../../src/model/briefing.ts";
import { backlinkLists } from "../../src/model/create-nodes.ts";
import { Fact, PageSection } from "./blocks.tsx";
import { FoldedLinks, NodeLinks } from "./links.tsx";
import { capitalize, FormattedDate } from "./text.tsx";

type Loose = Readonly<Record<string, unknown>>;

type Value = { field: Field; name: string; data: Loose; links: Loose };

const Rows = ({ fields, rows }: { fields: Fields; rows: { data: Loose; links: Loose }[] }) => (
  <>
    {rows.map(({ data, links }) => (
      <FieldList fields={fields} data={data} links={links} />
    ))}
  </>
);

const FieldValue = ({ field: { link, input }, name, data, links }: Value) => {
  const value = data[name];
  if (link?.type === "reference") return <NodeLinks nodes={asList<AnyNode>(links[link.as ?? name])} by="; " />;
  if (link?.type === "group") return <FieldList fields={link.fields} data={value as Loose} links={links} />;
  if (link?.type === "rows") {
    const linked = links[link.as || name] as ({ data: Loose } & Loose)[] | undefined;
    const rows = linked
      ? linked.map((row) => ({ data: row.data, links: row }))
      : asList(value).map((row) => ({ data: row as Loose, links: {} }));
    return <Rows fields={link.fields} rows={rows} />;
  }
  if (input.type === "date") return <FormattedDate date={String(value)} />;
  return asList(value).map(String).join("; ");
};

type FieldListProps = { fields: Fields; data: Loose; links: Loose; without?: string };

/** The fields of a record or row, with their labels, without empty ones. */
const FieldList = ({ fields, data, links, without }: FieldListProps) => (
  <dl class="facts">
    {Object.entries(fields)
      .filter(([name]) => name !== without && name !== "exempt" && data[name] !== undefined)
      .map(([name, field]) => (
        <Fact name={field.label}>
          <FieldValue field={field} name={name} data={data} links={links} />
        </Fact>
      ))}
  </dl>
);

const inWords = (name: string): string => capitalize(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** The records that name a record, by list, except lists that the page shows elsewhere. */
export const BacklinkLists = ({ node, shown = [] }: { node: AnyNode; shown?: readonly string[] }) => (
  <>
    {backlinkLists[node.kind]
      .filter(({ backlink }) => backlink !== "evidence" && !shown.includes(backlink))
      .map(({ backlink }) => {
        const nodes = (node as unknown as Record<string, AnyNode[]>)[backlink] ?? [];
        return (
          <PageSection heading={inWords(backlink)} of={nodes}>
            <FoldedLinks nodes={nodes} />
          </PageSection>
        );
      })}
  </>
);

/** A record by its kind's description: every field except its title, and the records that name it. */
export const RecordFields = ({ node }: { node: AnyNode }) => (
  <>
    <FieldList
      fields={fieldsOf(node.kind)}
      data={node.data as unknown as Loose}
      links={node as unknown as Loose}
      without={kinds[node.kind].title}
    />
    <BacklinkLists node={node} />
  </>
);
