import type { RecordKind } from "../kinds/registry.ts";
import type { Authored, ParsedBrief } from "./authored.ts";
import type { Path } from "./finding.ts";

/** What can be named by its id. */
export type Target = RecordKind | "brief";
/** One place where a record names another one. */
export type Use = { kind: Target; id: string | undefined; path: Path };

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

/** Every id that a record names beside its text, where, and what it must be the id of. */
export const usesOf = (record: Authored): Use[] => (uses[record.kind] as (data: unknown) => Use[])(record.data);

/** Another record as one record names it. */
export type Named = { kind: Target; id: string };

const figureClaims = (names: readonly (string | undefined)[]): Named[] =>
  names.flatMap((name) => (name ? [{ kind: "claim", id: name.split(".")[0] ?? "" }] : []));

const inBody = ({ body }: ParsedBrief): Named[] => [
  ...body.citations.flatMap(({ claims }) => claims.map((id): Named => ({ kind: "claim", id }))),
  ...body.figures.map(({ claim }): Named => ({ kind: "claim", id: claim })),
  ...body.charts.map(({ chart }): Named => ({ kind: "chart", id: chart })),
  ...body.briefLinks.map(({ target }): Named => ({ kind: "brief", id: target })),
];

const withFigures = (record: Authored): Named[] => {
  if (record.kind === "brief") return inBody(record as ParsedBrief);
  if (record.kind === "chart")
    return figureClaims((record as Authored<"chart">).data.rows.flatMap(({ figures }) => figures));
  if (record.kind === "debate")
    return figureClaims((record as Authored<"debate">).data.positions.map(({ figure }) => figure));
  return [];
};

/** Everything that a record names, in its text and by its figures too; a name may come more than once. */
export const namedIn = (record: Authored): Named[] => [
  ...usesOf(record).flatMap(({ kind, id }) => (id === undefined ? [] : [{ kind, id }])),
  ...withFigures(record),
];
