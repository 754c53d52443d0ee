import { kinds, type RecordOrBrief } from "../kinds/registry.ts";
import type { Briefing, NodeOf } from "./briefing.ts";

/** The linked records of a kind, in their order. */
export const nodesOf = <K extends RecordOrBrief>(briefing: Briefing, kind: K): NodeOf<K>[] =>
  briefing[kinds[kind].folder] as unknown as NodeOf<K>[];
