import { kinds as definedKinds, type RecordKind, recordKinds } from "../../src/kinds/registry.ts";
import { parseBody } from "../../src/markdown/parse.ts";
import type { Content, ParsedBrief, SourceRecord } from "../../src/model/records.ts";

type Exported = { kind: string; id: string; file: string; data: object; markdown?: string; markdown_line?: number };

const nowhere = () => ({ line: 1, column: 1 });

const authored = ({ kind, id, file, data }: Exported) => ({ kind, id, file, data, at: nowhere }) as SourceRecord;

const asBrief = (record: Exported): ParsedBrief => {
  const { markdown = "", markdown_line: bodyLine = 1 } = record;
  return { ...(authored(record) as SourceRecord<"brief">), markdown, bodyLine, body: parseBody(markdown, bodyLine) };
};

/** Returns content that is rebuilt from the published data only. */
export const contentOf = (json: string): Content<ParsedBrief> => {
  const data = JSON.parse(json);
  const kinds = recordKinds.map((kind) => [kind, data[definedKinds[kind].folder]] as const);
  const names = (records: Exported[]) => new Set(records.map(({ id }) => id));
  return {
    site: authored({ kind: "site", id: "site", ...data.site }) as SourceRecord<"site">,
    records: Object.fromEntries(kinds.map(([kind, records]) => [kind, records.map(authored)])) as Content["records"],
    briefs: data.briefs.map(asBrief),
    ledger: data.published,
    names: {
      ...(Object.fromEntries(kinds.map(([kind, records]) => [kind, names(records)])) as Record<
        RecordKind,
        Set<string>
      >),
      brief: names(data.briefs),
    },
  };
};
