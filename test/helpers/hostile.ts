import { parseBody } from "../../src/markdown/parse.ts";
import type { Content, ParsedBrief, RecordKind } from "../../src/model/authored.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { link } from "../../src/model/link.ts";
import { read } from "../../src/read/read.ts";
import { today, trams } from "./content.ts";
import { vectors } from "./vectors.ts";

/** Keys whose text is a contributor's own words, wherever they stand in a record. */
const free = new Set([
  ...["statement", "because", "note", "label", "unit", "locator", "why", "from", "to", "reason", "question"],
  ...["criteria", "name", "position", "description", "title", "summary", "judgment", "definition", "publisher"],
  ...["container-title", "original-title", "number", "genre", "literal", "family", "given", "chinese", "tagline"],
]);
const freeLists = new Set(["caveats", "aliases", "open_points", "held_by_others", "about"]);

/** A record's data with every free text in it replaced. */
const poison = (value: unknown, vector: string, key = "", list = ""): unknown => {
  if (typeof value === "string") return free.has(key) || freeLists.has(list) ? vector : value;
  if (Array.isArray(value)) return value.map((item) => poison(item, vector, "", key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, vector, name)]));
};

/** Ids and the references to them, made their own for each vector. */
const renamed = (value: unknown, ids: ReadonlySet<string>, suffix: string): unknown => {
  if (typeof value === "string") {
    const [id = "", key] = value.split(".");
    return ids.has(id) && (key === undefined || !value.includes(" ")) ? value.replace(id, `${id}-${suffix}`) : value;
  }
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids, suffix));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, renamed(item, ids, suffix)]));
};

/** What the sound briefing lacks and outputs show: a resolved question, a withdrawal, a correction. */
const enrich = (kind: string, id: string, data: Record<string, unknown>): Record<string, unknown> => {
  if (kind === "watch")
    return {
      ...data,
      status: "resolved",
      outcome: {
        as_of: "2026-01-02",
        note: "x",
        evidence: [{ source: "riders-count-2025", stance: "supports", note: "x" }],
      },
    };
  if (kind === "claim" && id === "riders-above-plan")
    return { ...data, withdrawn: { date: "2026-01-03", reason: "x" } };
  return data;
};

const sound = (): Content => {
  const { content } = read(trams);
  if (!content) throw new Error("the sound briefing cannot be read");
  return content;
};

/**
 * A briefing that holds each hostile string in every free text of its own copy of every record, past
 * the reader, which would refuse some. The copy of vector `n` has ids that end in `-n`.
 */
export const hostileBriefing = (site: string = "x"): Briefing => {
  const content = sound();
  const kinds = Object.keys(content.records).filter((kind) => kind !== "theme") as RecordKind[];
  const ids = new Set([...kinds.flatMap((kind) => content.records[kind].map(({ id }) => id)), "trams-pay-slowly"]);
  const copies = <T extends { kind: string; id: string; data: object }>(records: T[]): T[] =>
    vectors.flatMap((vector, number) =>
      records.map((record) => {
        const data = poison(enrich(record.kind, record.id, record.data as Record<string, unknown>), vector);
        return { ...record, id: `${record.id}-${number}`, data: renamed(data, ids, String(number)) };
      }),
    );
  const briefs: ParsedBrief[] = copies(content.briefs).map((brief, number) => {
    const markdown = brief.markdown
      .replaceAll(/([@=])([a-z-]+)/g, `$1$2-${number}`)
      .replaceAll("trams-pay-slowly.md", `trams-pay-slowly-${number}.md`);
    return { ...brief, markdown, body: parseBody(markdown, brief.bodyLine) };
  });
  const records = {
    ...content.records,
    ...Object.fromEntries(kinds.map((kind) => [kind, copies(content.records[kind] as never[])])),
  };
  const title = { ...content.site.data, title: site, publisher: site, description: site };
  return link({ ...content, site: { ...content.site, data: title }, records, briefs }, { basePath: "/", today });
};

/** A text as every format may show it: without what XML and calendars cannot hold, spaces made one. */
export const plain = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replace(/\s+/g, " ")
    .trim();
