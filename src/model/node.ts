import type * as z from "zod";
import type { DataOfFields as Written } from "../kinds/define-kind.ts";
import type { Field, Fields } from "../kinds/field-types.ts";
import type { kinds, RecordOrBrief } from "../kinds/registry.ts";

/** The types of linked records are computed from their kinds: the targets of fields, and the backlinks. */
type Kinds = typeof kinds;
export type FieldsOf<K extends RecordOrBrief> = Kinds[K]["fields"];

/** The intersection of a union's types. */
type Both<U> = (U extends unknown ? (u: U) => void : never) extends (u: infer I) => void ? I : never;

type NameOr<K, As> = As extends false ? never : As extends string ? As : K;

/** The name of a field's link in a linked record; none if the field links to nothing. */
type LinkName<K, F extends Field> = F["link"] extends { type: "rows"; fields: infer R extends Fields; as: infer As }
  ? R[keyof R]["link"] extends undefined
    ? never
    : NameOr<K, As>
  : F["link"] extends { type: "evidence" | "reference"; as: infer As }
    ? NameOr<K, As>
    : F["link"] extends { type: "figure" }
      ? K
      : never;

type LinkValue<F extends Field, N> = F["link"] extends { type: "reference"; to: infer To; many: infer Many }
  ? To extends keyof N
    ? Many extends true
      ? N[To][]
      : F["schema"] extends () => z.ZodOptional
        ? N[To] | undefined
        : N[To]
    : never
  : F["link"] extends { type: "rows"; fields: infer R extends Fields }
    ? LinkedRow<R, N>[]
    : N extends { evidence: infer E; figure: infer G }
      ? F["link"] extends { type: "evidence" }
        ? E[]
        : F["link"] extends { type: "figure"; many: true }
          ? G[]
          : G | undefined
      : never;

/** A row of a record, with the records that it names. */
type LinkedRow<R extends Fields, N> = { data: Written<R> } & Links<R, N>;

type Grouped<F extends Fields, N> = {
  [K in keyof F]: F[K]["link"] extends { type: "group"; fields: infer G extends Fields } ? Links<G, N> : never;
}[keyof F];

/** The links of a record's fields, including those of its groups; `N` has the nodes by kind. */
export type Links<F extends Fields, N> = { [K in keyof F as LinkName<K, F[K]>]: LinkValue<F[K], N> } & Both<
  Grouped<F, N>
>;

type Backlink<To, Back, From> = { to: To; backlink: Back; from: From };

/** The backlinks to what some fields name. */
type BacklinksOf<F extends Fields, From> = {
  [K in keyof F]: F[K]["link"] extends { type: "reference"; to: infer To; backlink: infer Back extends string }
    ? Backlink<To, Back, From>
    : F[K]["link"] extends { type: "figure"; backlink: infer Back extends string }
      ? Backlink<"claim", Back, From>
      : F[K]["link"] extends { type: "evidence" }
        ? Backlink<"source", "evidence", From>
        : F[K]["link"] extends { type: "rows" | "group"; fields: infer R extends Fields }
          ? BacklinksOf<R, From>
          : never;
}[keyof F];

type TextBacklinks<T, From> =
  T extends Readonly<Record<string, string>> ? { [To in keyof T]: Backlink<To, T[To], From> }[keyof T] : never;

/** Every backlink, from a named record to those that name it. */
type Backlinks = {
  [K in RecordOrBrief]: BacklinksOf<FieldsOf<K>, K> | TextBacklinks<Kinds[K]["text"], K>;
}[RecordOrBrief];

/** The backlink lists of a kind's records, except those of evidence. */
export type BacklinksTo<K extends RecordOrBrief, N> = {
  [W in Backlinks as W["to"] extends K
    ? W["backlink"] extends "evidence"
      ? never
      : W["backlink"]
    : never]: W["from"] extends keyof N ? N[W["from"]][] : never;
};

/** The kinds of records that hold evidence. */
export type EvidenceHolder = Extract<Backlinks, { backlink: "evidence" }>["from"];
