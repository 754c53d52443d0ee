import type { Briefing } from "../model/briefing.ts";
import { type Grain, notingReads, type Reads, type Subject } from "../model/reads.ts";
import { createValues, type Fields, fieldName, isWhole, valueInShort } from "./held.ts";
import type { WrittenPage } from "./survey.ts";

/** A file that was made: which fields it was made from, by their numbers, and for which item. */
type MadeFile = { reads: Uint32Array; item: string; page?: Pick<WrittenPage, "links" | "anchors"> | undefined };

/**
 * What is known of the files of a build: enough to tell which of them another build would make again.
 * A field's number is its place in `fields`; `held` has what it held, in short.
 */
export type Made = { fields: string[]; held: string[]; files: Map<string, MadeFile> };

/** Tells which files need not be made, and notes of those that are what they are made from. */
export type Reuse = {
  /** What is known of a file that would be made again as it stands. */
  find: (path: string, item?: unknown) => MadeFile | undefined;
  /** Makes a file, and notes what it is made from. */
  watch: <T>(path: string, item: unknown, work: () => T, grain?: Grain) => T;
  /** Keeps what was found in a page that was made. */
  survey: (page: WrittenPage) => void;
  made: () => Made;
};

/** What is found in these by an id is noted when it is read itself; that it is there, the rules see to. */
const lookups = new Set(["claim", "brief", "chart"]);

/** The numbers of fields that were read, in order, each once; new fields are added. */
const createNumbers = ({ list, numbers }: Fields) => {
  const known = new Map<Subject, (number | undefined)[]>();
  /** For each field, for which file it was found last. */
  const found: number[] = [];
  let file = 0;
  const ownOf = (subject: Subject): (number | undefined)[] => {
    const own = known.get(subject) ?? [];
    known.set(subject, own);
    return own;
  };
  const numberOf = (subject: Subject, place: number): number => {
    const name = fieldName(subject, place);
    const number = numbers.get(name) ?? list.push(name) - 1;
    numbers.set(name, number);
    return number;
  };
  return ({ subjects, places }: Reads): Uint32Array => {
    file++;
    const all: number[] = [];
    let last: Subject | undefined;
    let own: (number | undefined)[] = [];
    subjects.forEach((subject, at) => {
      const place = places[at] as number;
      if (isWhole(subject) && lookups.has(subject.fields[place] as string)) return;
      // A file reads many fields of one subject in turn.
      if (subject !== last) own = ownOf(subject);
      last = subject;
      const number = own[place] ?? numberOf(subject, place);
      own[place] = number;
      if (found[number] === file) return;
      found[number] = file;
      all.push(number);
    });
    return new Uint32Array(all).sort();
  };
};

/** Nothing is known of an earlier build. */
const nothing: Made = { fields: [], held: [], files: new Map() };

/**
 * Follows what files are made from, field by field, so that a file of which no field has changed since
 * an earlier build is not made again.
 * @param before what an earlier build noted, by the same code and with the same options
 */
export const createReuse = (briefing: Briefing, before = nothing): Reuse => {
  const fields: Fields = {
    list: [...before.fields],
    numbers: new Map(before.fields.map((field, number) => [field, number])),
  };
  const files: Made["files"] = new Map();
  const heldBy = createValues(fields, briefing);
  const numbersOf = createNumbers(fields);
  /** Of each field of the earlier build whether it holds the same: it is asked for by thousands of files. */
  const isSame = before.held.map((): boolean | undefined => undefined);
  const isUnchanged = (number: number): boolean => {
    const known = isSame[number] ?? heldBy(number) === before.held[number];
    isSame[number] = known;
    return known;
  };
  return {
    find: (path, item) => {
      const known = before.files.get(path);
      if (!known || known.item !== valueInShort(item) || !known.reads.every(isUnchanged)) return undefined;
      files.set(path, known);
      return known;
    },
    watch: (path, item, work, grain) => {
      const { result, reads } = notingReads(work, grain);
      files.set(path, { reads: numbersOf(reads), item: valueInShort(item) });
      return result;
    },
    survey: ({ path, links, anchors }) => {
      const file = files.get(path);
      if (file) file.page = { links, anchors };
    },
    made: () => {
      const held: string[] = fields.list.map(() => "");
      for (const { reads } of files.values()) for (const number of reads) held[number] ||= heldBy(number);
      return { fields: fields.list, held, files };
    },
  };
};
