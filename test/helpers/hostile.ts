import { type Kind, type RecordKind, schemaOf } from "../../src/kinds/registry.ts";
import { figureName, plainDate, urlSchema } from "../../src/kinds/values.ts";
import { parseBody } from "../../src/markdown/parse.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { link } from "../../src/model/link.ts";
import type { Content, ParsedBrief, SourceBrief, SourceRecord } from "../../src/model/records.ts";
import { read } from "../../src/read/read.ts";
import { today, trams } from "./content.ts";
import { namedBy } from "./random-briefing.ts";
import { filled, isText, mapLeaves, type Sample } from "./schema-walk.ts";
import { vectors } from "./vectors.ts";

/** A record's data with every free text in it replaced. */
const poison = (kind: Kind, data: unknown, vector: string): unknown =>
  mapLeaves(schemaOf(kind) as never, data, (value, schema) => (isText(schema) ? vector : value));

/** The values for fields that take an id. */
const anId: Record<string, string> = {
  theme: "money",
  actor: "norbury",
  source: "riders-count-2025",
  claim: "bridge-cost-left-out",
  brief: "trams-pay-slowly",
  term: "light-rail",
};

/** Fields that stay empty: they would withdraw a record, refer to itself, or change its maker. */
const leave = new Set(["withdrawn", "reviewed", "origin", "part_of", "see_also", "relations", "scope"]);

const of: Sample["of"] = (schema, key) => {
  if ((schema as unknown) === plainDate()) return "2025-11-05";
  if ((schema as unknown) === urlSchema()) return "https://kept.example/copy";
  if ((schema as unknown) === figureName()) return "line-cost-forty-million.cost";
  if (key === "rule") return "claim-length";
  const kind = namedBy[key];
  return isText(schema) ? "x" : kind && anId[kind];
};

/** Ids and the references to them, different for each vector. */
const renamed = (value: unknown, ids: ReadonlySet<string>, suffix: string): unknown => {
  if (typeof value === "string") {
    const [id = "", key] = value.split(".");
    return ids.has(id) && (key === undefined || !value.includes(" ")) ? value.replace(id, `${id}-${suffix}`) : value;
  }
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids, suffix));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, renamed(item, ids, suffix)]));
};

/** Additions to the sound briefing that outputs show: a resolved question, withdrawals, every field filled. */
const enrich = (kind: Kind, id: string, data: Record<string, unknown>): unknown => {
  const full = filled(schemaOf(kind) as never, data, { leave, of }) as Record<string, unknown>;
  if (kind === "watch") return { ...full, status: "resolved" };
  if (id === "riders-above-plan" || id === "trams-went")
    return { ...full, withdrawn: { date: "2026-01-03", reason: "x" } };
  if (kind === "source") return { ...full, author: [{ family: "x", given: "x" }, { literal: "x" }] };
  return full;
};

/** A chart of the sound briefing's figures; that briefing has no chart. */
const chart: SourceRecord<"chart"> = {
  kind: "chart",
  id: "cost-of-lines",
  file: "_data/charts/cost-of-lines.yaml",
  at: () => ({ line: 1, column: 1 }),
  data: {
    title: "x",
    description: "x",
    scale: "linear",
    unit: "x",
    series: ["x", "x"],
    rows: [
      { label: "x", figures: ["line-cost-forty-million.cost"] },
      { figures: ["riders-above-plan.riders", "line-cost-forty-million.cost"] },
    ],
    themes: ["money"],
  },
};

/** Data of a kind that fills nearly every field of its schema. */
export const fullData = (kind: Kind): Record<string, unknown> => {
  const { site, briefs, records } = sound();
  const of: SourceRecord[] =
    kind === "site" ? [site] : kind === "brief" ? briefs : kind === "chart" ? [chart] : records[kind];
  const [record] = [...of].sort((a, b) => Object.keys(b.data).length - Object.keys(a.data).length);
  const data = enrich(kind, "", record?.data as Record<string, unknown>) as Record<string, unknown>;
  return kind === "site"
    ? { ...data, search_with: [{ name: "x", index: "/else/pagefind/" }], search_synonyms: [{ words: ["x"] }] }
    : data;
};

/** A brief's text with a string in every position that takes text. */
const renderBriefBody = (vector: string, number: number): string => {
  const line = vector.replace(/[\r\n]+/g, " ");
  return [
    vector,
    `## ${line}`,
    `- ${line}\n- *${line}* **${line}**`,
    `> ${line}`,
    `| ${line} | b |\n|---|---|\n| [@riders-above-plan-${number}] | ${line} |`,
    `\`${line}\` and \`\`\` ${line} \`\`\``,
    `~~~${line}\n${vector}\n~~~`,
    `[${line}](https://a.example "${line}") and [a](<${line}>) and [b][c] and ![${line}](${line})`,
    `<${line}>`,
    `[c]: ${line} "${line}"`,
    `[#cost-of-lines-${number}]`,
    `Noted.[^h]\n\n[^h]: ${line}`,
    `[@${line}] [=${line}] [#${line}]`,
  ].join("\n\n");
};

const sound = (): Content => {
  const { content } = read(trams);
  if (!content) throw new Error("the sound briefing cannot be read");
  return content;
};

/** The sound briefing with a chart and a withdrawn claim, and with every field filled that outputs show. */
export const fullContent = (): Content => {
  const { records, briefs, site, ...content } = sound();
  const full = <T extends { kind: Kind; id: string; data: object }>(record: T): T => ({
    ...record,
    data: enrich(record.kind, record.id, record.data as Record<string, unknown>),
  });
  const all = Object.entries({ ...records, chart: [chart] }).map(([kind, list]) => [kind, list.map(full)]);
  return {
    ...content,
    records: Object.fromEntries(all),
    briefs: briefs.map(full),
    site: { ...site, data: fullData("site") as never },
  };
};

type Options = { site?: string; bodies?: boolean; strings?: readonly string[] };

let hostile: Briefing | undefined;

/**
 * A briefing that holds each hostile string in every free text of its own copy of every record, past
 * the reader, which would refuse some. The copy of vector `n` has ids that end in `-n`. Without options it is made once.
 * @param options what the site's own texts say, whether the bodies of briefs are hostile too, and the strings, if not all
 */
export const hostileBriefing = (options?: Options): Briefing => {
  if (options) return createHostile(options);
  hostile ??= createHostile({});
  return hostile;
};

const createHostile = ({ site = "x", bodies = true, strings = vectors }: Options): Briefing => {
  const content = sound();
  const kinds = Object.keys(content.records).filter((kind) => kind !== "theme") as RecordKind[];
  const all = { ...content.records, chart: [chart] };
  const [first] = content.briefs as [SourceBrief];
  const texts = [first, { ...first, id: "trams-went" }];
  const ids = new Set([...kinds.flatMap((kind) => all[kind].map(({ id }) => id)), ...texts.map(({ id }) => id)]);
  const copies = <T extends { kind: Kind; id: string; data: object }>(records: readonly T[]): T[] =>
    strings.flatMap((vector, number) =>
      records.map((record) => {
        const data = poison(
          record.kind,
          enrich(record.kind, record.id, record.data as Record<string, unknown>),
          vector,
        );
        return { ...record, id: `${record.id}-${number}`, data: renamed(data, ids, String(number)) };
      }),
    );
  const briefs: ParsedBrief[] = copies(texts).map((brief) => {
    const number = Number(/\d+$/.exec(brief.id)?.[0]);
    const own = brief.markdown
      .replaceAll(/([@=])([a-z-]+)/g, `$1$2-${number}`)
      .replaceAll("trams-pay-slowly.md", `trams-pay-slowly-${number}.md`);
    const markdown = bodies ? `${own}\n\n${renderBriefBody(strings[number] ?? "", number)}\n` : own;
    return { ...brief, markdown, body: parseBody(markdown, brief.bodyLine) };
  });
  const records = {
    ...content.records,
    ...Object.fromEntries(kinds.map((kind) => [kind, copies(all[kind] as SourceRecord[])])),
  } as Content["records"];
  return link({ ...content, site: withTexts("site", content.site, site), records, briefs }, { basePath: "/", today });
};

/** A record with one string in all its texts. */
const withTexts = <T extends { data: object }>(kind: Kind, record: T, text: string): T => ({
  ...record,
  data: poison(kind, record.data, text),
});

/** The sound briefing with every string, one after the other, in each text of the site and of its themes. */
export const hostileFrame = (): Briefing => {
  const content = sound();
  const all = vectors.join(" ");
  const site = withTexts("site", content.site, all);
  site.data.search_with = [{ name: all, index: "/else/pagefind/" }];
  const theme = content.records.theme.map((record) => withTexts("theme", record, all));
  const briefs = content.briefs.map((brief) => ({ ...brief, body: parseBody(brief.markdown, brief.bodyLine) }));
  return link({ ...content, site, records: { ...content.records, theme }, briefs }, { basePath: "/", today });
};

/** A text as every format may show it: without characters that XML and calendars forbid, and with single spaces. */
export const plain = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are removed
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replace(/\s+/g, " ")
    .trim();
