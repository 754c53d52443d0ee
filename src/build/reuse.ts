import { createHash } from "node:crypto";
import type { Briefing } from "../model/briefing.ts";
import { silently, Told, tellingReads } from "../model/reads.ts";
import type { WrittenPage } from "./survey.ts";

/** A file that was made: which fields it was made from, by their places in `Made.fields`, and what they held. */
type MadeFile = { reads: ArrayLike<number>; hash: string; page?: Pick<WrittenPage, "links" | "anchors"> | undefined };

/** What is known of the files of a build: enough to tell which of them another build would make again. */
export type Made = { fields: string[]; files: Record<string, MadeFile> };

/** Tells which files need not be made, and notes of those that are what they are made from. */
export type Reuse = {
  /** What is known of a file that would be made again as it stands. */
  find: (path: string, item?: unknown) => MadeFile | undefined;
  /** Makes a file, and notes what it is made from. */
  watch: (path: string, item: unknown, work: () => string) => string;
  /** Keeps what was found in a page that was made. */
  survey: (page: WrittenPage) => void;
  made: () => Made;
};

const sha = (text: string) => createHash("sha256").update(text).digest("base64").slice(0, 22);

const nameOf = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`;

/** A name that another build finds the same by; to ask for it is no read of what a file is made from. */
const nameIn = (briefing: Briefing, of: object): string =>
  of === briefing ? "briefing" : silently(() => nameOf(of as never));

/** A value as text in which other nodes are only named: what these hold is told when it is read. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Told) return nameOf(part as never);
    return part instanceof Map ? [...part] : part;
  }) ?? "";

const lists = ["themes", "briefs", "claims", "sources", "events", "watch"] as const;
const moreLists = ["debates", "actors", "terms", "charts"] as const;

/** Every node by its name, and the briefing itself. */
const byName = (briefing: Briefing): Map<string, object> => {
  const nodes = [...lists, ...moreLists].flatMap((list): { kind: string; id: string }[] => briefing[list]);
  return new Map<string, object>([["briefing", briefing], ...nodes.map((node) => [nameOf(node), node] as const)]);
};

/** What is found in these by an id is told when it is read itself; that it is there, the rules see to. */
const lookups = new Set(["claim", "brief", "chart"]);

/** A body is long, and says nothing that its Markdown does not. */
const decidedBy: Record<string, string> = { body: "markdown" };

const createHashes = (briefing: Briefing) => {
  const nodes = byName(briefing);
  const known = new Map<string, string>();
  return (field: string): string => {
    const found = known.get(field);
    if (found !== undefined) return found;
    const [name = "", key = ""] = field.split(" ");
    const node = nodes.get(name) as Record<string, unknown> | undefined;
    const hash = node ? sha(asText(node[decidedBy[key] ?? key])) : "";
    known.set(field, hash);
    return hash;
  };
};

/** Names of fields as numbers, since each is read by very many files. */
const createNumbers = (fields: string[], briefing: Briefing) => {
  const numbers = new Map(fields.map((field, number) => [field, number]));
  const known = new WeakMap<object, Map<string, number>>();
  const numberOf = (field: string): number => {
    const number = numbers.get(field) ?? fields.push(field) - 1;
    numbers.set(field, number);
    return number;
  };
  return (of: object, key: string): number => {
    const own = known.get(of) ?? new Map<string, number>();
    known.set(of, own);
    const number = own.get(key) ?? numberOf(`${nameIn(briefing, of)} ${key}`);
    own.set(key, number);
    return number;
  };
};

/**
 * Follows what files are made from, field by field, so that a file of which no field has changed since
 * an earlier build is not made again.
 * @param before what an earlier build noted, by the same code and with the same options
 */
export const createReuse = (briefing: Briefing, before: Made = { fields: [], files: {} }): Reuse => {
  const fields = [...before.fields];
  const files: Made["files"] = {};
  const hashOf = createHashes(briefing);
  const numberOf = createNumbers(fields, briefing);
  const hashAll = (reads: ArrayLike<number>, item: unknown) =>
    sha([asText(item), ...Array.from(reads, (number) => hashOf(fields[number] ?? ""))].join("\n"));
  return {
    find: (path, item) => {
      const known = before.files[path];
      if (!known || known.hash !== hashAll(known.reads, item)) return undefined;
      files[path] = known;
      return known;
    },
    watch: (path, item, work) => {
      const reads = new Set<number>();
      const tell = (of: object, key: string) => {
        if (of !== briefing || !lookups.has(key)) reads.add(numberOf(of, key));
      };
      const text = tellingReads(tell, work);
      const sorted = Uint32Array.from(reads).sort();
      files[path] = { reads: sorted, hash: hashAll(sorted, item) };
      return text;
    },
    survey: ({ path, links, anchors }) => {
      const file = files[path];
      if (file) file.page = { links, anchors };
    },
    made: () => ({ fields, files }),
  };
};
