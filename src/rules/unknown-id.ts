import type { Authored, RecordKind } from "../model/authored.ts";
import type { Path } from "../model/finding.ts";
import { didYouMean } from "../model/nearest.ts";
import { renamedHint } from "./renamed.ts";
import { type Checked, defineRule, type Saying } from "./rule.ts";

type Target = RecordKind | "brief";
type Use = { kind: Target; id: string | undefined; path: Path };

const each = (kind: Target, ids: readonly string[] | undefined, path: Path): Use[] =>
  (ids ?? []).map((id, place) => ({ kind, id, path: [...path, place] }));

const evidenceUses = (
  rows: readonly { source: string; origin?: string | undefined }[] | undefined,
  path: Path,
): Use[] =>
  (rows ?? []).flatMap(({ source, origin }, place): Use[] => [
    { kind: "source", id: source, path: [...path, place, "source"] },
    { kind: "actor", id: origin, path: [...path, place, "origin"] },
  ]);

type Uses = { [K in Target | "site"]: (data: Authored<K>["data"]) => Use[] };

/** Every id that each kind of record names, and what it must be the id of. */
const uses: Uses = {
  theme: () => [],
  claim: (data) => [
    ...each("theme", data.themes, ["themes"]),
    ...each("actor", data.made_by, ["made_by"]),
    ...evidenceUses(data.evidence, ["evidence"]),
    ...evidenceUses(data.outcome?.evidence, ["outcome", "evidence"]),
    ...(data.relations ?? []).map(
      ({ claim }, place): Use => ({ kind: "claim", id: claim, path: ["relations", place, "claim"] }),
    ),
  ],
  source: (data) => [{ kind: "actor", id: data.origin, path: ["origin"] }],
  event: (data) => [
    ...each("theme", data.themes, ["themes"]),
    ...each("actor", data.actors, ["actors"]),
    ...each("claim", data.claims, ["claims"]),
    ...evidenceUses(data.sources, ["sources"]),
  ],
  watch: (data) => [
    ...each("theme", data.themes, ["themes"]),
    ...each("actor", data.raised_by, ["raised_by"]),
    ...each("claim", data.claims, ["claims"]),
    ...evidenceUses(data.outcome?.evidence, ["outcome", "evidence"]),
  ],
  debate: (data) => [
    ...each("theme", data.themes, ["themes"]),
    ...data.positions.flatMap((position, place) => [
      ...each("actor", position.held_by, ["positions", place, "held_by"]),
      ...each("claim", position.claims, ["positions", place, "claims"]),
      ...evidenceUses(position.sources, ["positions", place, "sources"]),
    ]),
  ],
  actor: (data) => [
    ...each("theme", data.themes, ["themes"]),
    { kind: "actor", id: data.part_of, path: ["part_of"] },
    ...evidenceUses(data.sources, ["sources"]),
  ],
  chart: (data) => each("theme", data.themes, ["themes"]),
  term: (data) => [
    ...each("theme", data.themes, ["themes"]),
    ...each("term", data.see_also, ["see_also"]),
    ...evidenceUses(data.sources, ["sources"]),
  ],
  brief: (data) => [
    ...each("theme", data.themes, ["themes"]),
    ...data.judgments.flatMap(({ claims }, place) => each("claim", claims, ["judgments", place, "claims"])),
  ],
  site: (data) => [
    ...each("brief", data.lead, ["lead"]),
    ...(data.questions ?? []).flatMap(({ briefs }, place) => each("brief", briefs, ["questions", place, "briefs"])),
  ],
};

const words: Record<Target, string> = {
  theme: "theme",
  claim: "claim",
  source: "source",
  event: "event",
  watch: "watch item",
  debate: "debate",
  actor: "actor",
  term: "term",
  chart: "chart",
  brief: "brief",
};

const folder: Record<Target, string> = {
  theme: "_data/themes",
  claim: "_data/claims",
  source: "_data/sources",
  event: "_data/events",
  watch: "_data/watch",
  debate: "_data/debates",
  actor: "_data/actors",
  term: "_data/terms",
  chart: "_data/charts",
  brief: "briefs",
};

/** What is wrong with a name: nothing has it, or something of another kind has. */
export const unknownName = (checked: Checked, kind: Target, id: string): { message: string; hint: string } => {
  const { names } = checked.content;
  const other = (Object.keys(names) as Target[]).find((candidate) => candidate !== kind && names[candidate].has(id));
  const ending = kind === "brief" ? "md" : "yaml";
  return {
    message: `there is no ${words[kind]} ${id}${other ? `; it is the id of a ${words[other]}` : ""}`,
    hint:
      renamedHint(checked, kind, id) ??
      didYouMean(id, names[kind], `add ${folder[kind]}/${id}.${ending}, or name one that is there`),
  };
};

/** An id that names nothing, or something of another kind. */
export const unknownId = defineRule({
  id: "unknown-id",
  severity: "error",
  exemptible: false,
  explain: "A record is named by its id, which is the name of its file without the ending.",
  good: "themes: [money], with a file _data/themes/money.yaml",
  bad: "themes: [moeny]",
  *check(checked): Iterable<Saying> {
    const { content } = checked;
    for (const record of [content.site, ...Object.values(content.records).flat(), ...content.briefs] as Authored[])
      for (const { kind, id, path } of (uses[record.kind] as (data: unknown) => Use[])(record.data))
        if (id !== undefined && !content.names[kind].has(id)) yield { record, path, ...unknownName(checked, kind, id) };
    for (const brief of content.briefs) {
      for (const { claims, line, column } of brief.body.citations)
        for (const id of claims)
          if (!content.names.claim.has(id))
            yield { record: brief, place: { line, column }, ...unknownName(checked, "claim", id) };
      for (const { chart, line, column } of brief.body.charts)
        if (!content.names.chart.has(chart))
          yield { record: brief, place: { line, column }, ...unknownName(checked, "chart", chart) };
      for (const { target, line, column } of brief.body.briefLinks)
        if (!content.names.brief.has(target))
          yield { record: brief, place: { line, column }, ...unknownName(checked, "brief", target) };
    }
  },
});
