import { hash } from "node:crypto";
import type { Briefing } from "../model/briefing.ts";
import { nameOf } from "../model/known.ts";
import { AllTold, type Subject, Told } from "../model/reads.ts";

/** Fields by their numbers, and numbers by what the fields are called. */
export type Fields = { list: string[]; numbers: Map<string, number> };

const shortest = 22;

/** A text as it is where it is short, else its hash. */
const inShort = (text: string): string =>
  text.length < shortest ? text : hash("sha256", text, "base64url").slice(0, shortest);

/** A value in short. Other nodes are only named in it: what these hold is noted when it is read. */
export const valueInShort = (value: unknown): string =>
  inShort(JSON.stringify(value instanceof Map ? [...value] : value) ?? "undefined");

const lists = ["themes", "briefs", "claims", "sources", "events", "watch"] as const;
const moreLists = ["debates", "actors", "terms", "charts"] as const;

/** What the briefing itself is called among the nodes. */
const whole = "briefing";

/** What all nodes of a kind are called among them as one. */
const every = "/*";

const subjectName = ({ of }: Subject): string => {
  if (of instanceof AllTold) return of.kind + every;
  return of instanceof Told ? of.toJSON() : whole;
};

/** Whether it is the briefing itself. */
export const isWhole = ({ of }: Subject): boolean => !(of instanceof Told || of instanceof AllTold);

/** Joined, it is one text; put together otherwise, it would keep its parts, for hundreds of thousands of fields. */
const nameOfField = (subject: string, key: string): string => [subject, key].join(" ");

/** What a subject's field is called. */
export const fieldName = (subject: Subject, place: number): string =>
  nameOfField(subjectName(subject), subject.fields[place] ?? "");

/** A body is long, and says nothing that its Markdown does not. */
const decidedBy: Record<string, string> = { body: "markdown" };

type Node = Record<string, unknown>;

/** Every node by its name, and the briefing itself; the names of the nodes by their kinds. */
const nodesOf = (briefing: Briefing) => {
  const nodes = new Map<string, Node>([[whole, briefing as Node]]);
  const names = new Map<string, string[]>();
  for (const list of [...lists, ...moreLists]) {
    const all: { kind: string; id: string }[] = briefing[list];
    for (const node of all) nodes.set(nameOf(node), node as Node);
    if (all[0]) names.set(all[0].kind + every, all.map(nameOf));
  }
  return { nodes, names };
};

/** What fields hold in this briefing, in short, by their numbers; each is looked at once. */
export const createValues = ({ list, numbers }: Fields, briefing: Briefing): ((number: number) => string) => {
  const { nodes, names } = nodesOf(briefing);
  const known: string[] = [];
  // A subject's fields mostly follow one another.
  let last: { name: string; node: Node | undefined } = { name: "", node: undefined };
  const heldOf = (name: string, key: string): string => {
    if (name !== last.name) last = { name, node: nodes.get(name) };
    return last.node ? valueInShort(last.node[decidedBy[key] ?? key]) : "";
  };
  const heldOfAll = (kind: string, key: string): string => {
    const values = (names.get(kind) ?? []).map((name) => {
      const number = numbers.get(nameOfField(name, key));
      return `${name} ${number === undefined ? heldOf(name, key) : valueAt(number)}`;
    });
    return inShort(values.join("\n"));
  };
  const valueAt = (number: number): string => {
    const found = known[number];
    if (found !== undefined) return found;
    const field = list[number] ?? "";
    const gap = field.indexOf(" ");
    const [name, key] = [field.slice(0, gap), field.slice(gap + 1)];
    const value = name.endsWith(every) ? heldOfAll(name, key) : heldOf(name, key);
    known[number] = value;
    return value;
  };
  return valueAt;
};
