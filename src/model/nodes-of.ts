import { kinds, type RecordOrBrief } from "../kinds/registry.ts";
import type { Briefing, NodeOf } from "./briefing.ts";

/** Returns the linked records of a kind, in order. */
export const nodesOf = <K extends RecordOrBrief>(briefing: Briefing, kind: K): NodeOf<K>[] =>
  briefing[kinds[kind].folder] as unknown as NodeOf<K>[];
