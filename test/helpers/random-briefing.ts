import fc from "fast-check";
import { stringify } from "yaml";
import type { Fields } from "../../src/kinds/field-types.ts";
import {
  type DataOf,
  fieldsOf,
  fileKinds,
  fileOf,
  isKind,
  type RecordKind,
  type RecordOrBrief,
  recordKinds,
  schemaOf,
} from "../../src/kinds/registry.ts";
import { compareDates, firstDay } from "../../src/lib/dates.ts";
import { nameKey } from "../../src/model/name-matcher.ts";
import { stopWords } from "../../src/model/stop-words.ts";
import { anyDate, anyText, arbitraryOf } from "./arbitrary.ts";

/** How many records of a kind there are; their ids are `claim-0`, `claim-1` and so on. */
const count = 3;

const references = (fields: Fields): [string, RecordOrBrief][] =>
  Object.entries(fields).flatMap(([key, { link }]): [string, RecordOrBrief][] => {
    if (link?.type === "reference") return isKind(link.to) ? [[key, link.to]] : [];
    return link && link.type !== "figure" ? references(link.fields) : [];
  });

/** Which kind of record each key names. */
export const namedBy: Record<string, RecordOrBrief> = Object.fromEntries(
  fileKinds.flatMap((kind) => references(fieldsOf(kind))),
);

/** Replaces the number in place of each id by an id of the right kind, and removes repeats from lists. */
const withIds = (value: unknown, key = ""): unknown => {
  const kind = namedBy[key];
  if (typeof value === "string") return kind && /^id-\d+$/.test(value) ? value.replace("id", kind) : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => withIds(item, key));
    return items.filter((item, at) => typeof item !== "string" || items.indexOf(item) === at);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== "exempt" && name !== "withdrawn")
      .map(([name, item]) => [name, withIds(item, name)]),
  );
};

const latest = (dates: string[]): string => [...dates].sort(compareDates).at(-1) ?? "2025";
const inOrder = <T extends { date: string }>(rows: T[]): T[] => [...rows].sort((a, b) => compareDates(a.date, b.date));

/** The first claim is never a forecast, so that any question may list it. */
const isForecast = (kind: string, number: number): boolean => kind === "forecast" && number > 0;

const uncommon = (name: string): string => (stopWords.has(nameKey(name)) ? `${name} Norbury` : name);

/** Replaces names that are common words. */
const withNames = <T extends Pick<DataOf["term"], "name" | "aliases" | "chinese">>(data: T): T => ({
  ...data,
  name: uncommon(data.name),
  ...(data.aliases ? { aliases: data.aliases.map(uncommon) } : {}),
  ...(data.chinese ? { chinese: uncommon(data.chinese) } : {}),
});

type Mend = { [K in RecordKind | "brief" | "site"]?: (data: DataOf[K], number: number) => unknown };

/** The requirements of rules besides the schema: outcomes after claims, histories in order, one measure per judgment. */
const mend: Mend = {
  theme: (data, number) => ({ ...data, order: number + 1 }),
  option: (data) => ({
    ...data,
    title: `Norbury could do so: ${data.title.replaceAll(/must|should|need|ha[sv]|ought/gi, "")}`,
  }),
  takeaway: ({ confidence, likelihood, figures, ...data }, number) => ({
    ...data,
    order: number + 1,
    ...(likelihood ? { likelihood } : { confidence: confidence ?? "low" }),
    ...(figures ? { figures: ["claim-0.cost"] } : {}),
  }),
  source: ({ parts, no_address, notice, ...data }) => ({
    ...data,
    ...(notice ? { notice: { ...notice, kind: "corrected", URL: "https://notices.example/1" } } : {}),
    ...(data.URL || data.DOI ? {} : { no_address: no_address ?? "It is in the archive of the town." }),
    ...(parts ? { parts: parts.map(({ heading }, at) => ({ locator: `Part ${at + 1}`, heading })) } : {}),
  }),
  actor: ({ part_of, ...data }, number) => ({
    ...withNames(data),
    ...(data.roles ? { roles: data.roles.map(({ until: _, ...role }) => role) } : {}),
    ...(part_of && number > 0 ? { part_of: "actor-0" } : {}),
  }),
  term: (data, number) => ({ ...withNames(data), see_also: data.see_also?.filter((id) => id !== `term-${number}`) }),
  claim: ({ call, likelihood, outcome, as_of, kind, ...data }, number) => ({
    ...data,
    kind: isForecast(kind, number) ? "forecast" : kind === "forecast" ? "estimate" : kind,
    statement: `Norbury’s Record ${number} is described in these words: ${data.statement.replace(/\p{N}/gu, "n")}`,
    because: data.because ?? "So it is written.",
    // Nobody says how good its sources are, and with poor ones even a fact has low confidence.
    ...(data.confidence || kind === "fact" ? { confidence: "low" } : {}),
    ...(typeof as_of === "string" ? { as_of } : {}),
    ...(isForecast(kind, number) ? { call: call ?? "firm", likelihood: likelihood ?? "likely" } : {}),
    ...(outcome ? { outcome: { ...outcome, as_of: latest([outcome.as_of, data.made_on]) } } : {}),
    figures: Object.fromEntries(
      ["cost", "size"].map((key, place) => [
        key,
        {
          value: place === 0 ? [number + 1, number + 1.5] : number + 1,
          unit: "USD million",
          label: `Cost of line ${number}, ${key}`,
        },
      ]),
    ),
    evidence: (data.evidence.length > 0 ? data.evidence : [{ source: "source-0", stance: "context" }]).map((row) => ({
      ...row,
      locator: `Part 1, ${"locator" in row ? row.locator : "line"}`,
    })),
    relations: data.relations
      ?.slice(0, 1)
      .flatMap((relation) => (number > 0 ? [{ ...relation, claim: `claim-${number - 1}` }] : [])),
    ...(data.replies
      ? { made_by: ["actor-1"], replies: data.replies.map((reply) => ({ ...reply, party: "actor-0" })) }
      : {}),
    history: inOrder(data.history).map((row, place) => ({ ...row, change: place === 0 ? "added" : "evidence" })),
  }),
  watch: ({ outcome, claims, ...data }) =>
    data.status === "open"
      ? { ...data, ...(claims ? { claims: ["claim-0"] } : {}) }
      : {
          ...data,
          ...(claims ? { claims: ["claim-0"] } : {}),
          outcome: {
            note: "So it came.",
            evidence: [],
            ...outcome,
            as_of: latest([outcome?.as_of ?? data.raised_on, data.raised_on]),
          },
        },
  debate: (data) => ({
    ...data,
    positions: data.positions.map(({ figure, ...position }) =>
      figure ? { ...position, figure: "claim-1.cost" } : position,
    ),
  }),
  chart: ({ windows: _, form, rows = [{}], ...data }) => ({
    ...data,
    ...(form && form !== "windows" ? { form } : {}),
    rows: (rows.length > 0 ? rows : [{}]).map((row) => ({ ...row, figures: ["claim-0.cost", "claim-2.size"] })),
  }),
  brief: (data, number) => ({
    ...data,
    title: `Norbury pays number ${number} its due: ${data.title.slice(0, 40)}`,
    summary: data.summary.split(/\s+/).slice(0, 60).join(" "),
    judgments: data.judgments.map(({ confidence, likelihood, ...judgment }) =>
      likelihood ? { ...judgment, likelihood } : { ...judgment, confidence: confidence ?? "low" },
    ),
    ...(data.set_aside ? { set_aside: data.set_aside.map((row) => ({ ...row, URL: "https://read.example/1" })) } : {}),
    changes: inOrder(data.changes ?? []).map(({ reviewed: _, ...row }) => row),
    updated: latest([data.date, data.updated, ...(data.changes ?? []).map(({ date }) => firstDay(date))]),
  }),
  site: ({ search_with: _, repository, ...data }) => ({
    ...data,
    url: "https://norbury.example/",
    language: "en-US",
    ...(repository ? { repository: repository.replace(/[?#].*$/, "") } : {}),
  }),
};

const leaves = {
  text: anyText,
  date: anyDate,
  id: fc.integer({ min: 0, max: count - 1 }).map((number) => `id-${number}`),
};

const recordOf = (kind: RecordKind | "brief" | "site", number: number): fc.Arbitrary<string> =>
  arbitraryOf(schemaOf(kind), leaves).map((data) => {
    const sound = mend[kind] as ((data: unknown, number: number) => unknown) | undefined;
    return stringify(sound?.(withIds(data), number) ?? withIds(data), { aliasDuplicateObjects: false });
  });

const claim = fc.constantFrom("claim-0", "claim-1", "claim-2");
const words = fc
  .array(fc.constantFrom("a", "tram", "算力", "costs", "5", "“so”", "قطار", "*much*", "`x`", "&", "<"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => list.join(" "));
const sentence = fc.oneof(
  words.map((text) => `It says ${text}.`),
  fc.tuple(words, claim).map(([text, id]) => `It says ${text}.[@${id}]`),
  claim.map((id) => `It costs [=${id}.cost].`),
  words.map((text) => `[see ${text.replace(/[*`<]/g, "")}](brief-1.md)`),
);
const block = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 5 }).map((list) => list.join(" ")),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.map((item) => `- ${item}`).join("\n")),
  fc.tuple(sentence, sentence).map(([a, b]) => `| a | b |\n|---|---|\n| ${a} | ${b} |`),
  sentence.map((text) => `> ${text}`),
  fc.integer({ min: 0, max: 1e6 }).map((number) => `## Heading ${number}`),
  fc.constantFrom("[#chart-0]", "[#chart-2]"),
);
/** Each chart is shown once. */
const once = (blocks: string[]) => blocks.filter((text, at) => !text.startsWith("[#") || blocks.indexOf(text) === at);
const markdown = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => `${once(blocks).join("\n\n")}\n`);

const files = (kind: RecordKind | "brief"): [string, fc.Arbitrary<string>][] =>
  Array.from({ length: count }, (_, number) =>
    kind === "brief"
      ? [
          `briefs/brief-${number}.md`,
          fc.tuple(recordOf(kind, number), markdown).map(([yaml, body]) => `---\n${yaml}---\n\n${body}`),
        ]
      : [fileOf({ kind, id: `${kind}-${number}` }), recordOf(kind, number)],
  );

/** The files of a random briefing without errors. */
export const anyBriefing: fc.Arbitrary<Record<string, string>> = fc.record({
  ...Object.fromEntries([...recordKinds, "brief" as const].flatMap(files)),
  "_data/site.yaml": recordOf("site", 0),
});
