/** One object of which it is noted which of its fields are read. */
export type Subject = {
  /** The object itself. */
  readonly of: object;
  readonly fields: readonly string[];
  /** For each field, in which noting it was read last, so that a note is made once. */
  readonly noted: Uint32Array;
  /** All of its kind as one, where it is one of many. */
  readonly all?: Subject;
};

/** Of what it is noted that a field was read: of each object, or of all of its kind as one. */
export type Grain = "each" | "all";

/** Which fields some work read: the subjects, and beside each the place of the field among its fields. */
export type Reads = { readonly subjects: Subject[]; readonly places: number[] };

type Noting = Reads & { number: number; grain: Grain };

let noting: Noting | undefined;
let last = 0;

const note = (read: Subject, place: number): void => {
  if (noting === undefined) return;
  const subject = noting.grain === "all" ? (read.all ?? read) : read;
  if (subject.noted[place] === noting.number) return;
  subject.noted[place] = noting.number;
  noting.subjects.push(subject);
  noting.places.push(place);
};

const noteAll = ({ subjects, places }: Reads): void => {
  for (const [at, subject] of subjects.entries()) note(subject, places[at] as number);
};

/**
 * Runs some work, which has to end before it returns, and gives beside its result what it read; a field may stand there twice.
 * @param grain work that reads nearly everything is noted by kinds
 */
export const notingReads = <T>(work: () => T, grain: Grain = "each"): { result: T; reads: Reads } => {
  const outer = noting;
  const reads: Noting = { number: ++last, grain, subjects: [], places: [] };
  noting = reads;
  try {
    return { result: work(), reads };
  } finally {
    noting = outer;
    noteAll(reads);
  }
};

/**
 * A function whose results are made once for its first argument, which has to decide them. Each is given
 * as if it was made anew: its reads are noted again.
 */
export const rememberingReads = <K extends object, A extends unknown[], T>(
  make: (key: K, ...rest: A) => T,
): ((key: K, ...rest: A) => T) => {
  const known = new WeakMap<K, { result: T; reads: Reads }>();
  return (key, ...rest) => {
    const found = known.get(key);
    if (found) {
      noteAll(found.reads);
      return found.result;
    }
    const made = notingReads(() => make(key, ...rest));
    known.set(key, made);
    return made.result;
  };
};

const subject = Symbol("subject");
const named = Symbol("named");
const held = Symbol("held");

/** All objects of a kind as one. */
export class AllTold {
  readonly kind: string;
  constructor(kind: string) {
    this.kind = kind;
  }
}

/** An object whose fields are noted when they are read. As data it is its name. */
export class Told {
  readonly [subject]: Subject;
  readonly [held]: unknown[];
  readonly [named]: string;
  constructor(all: Subject, values: Record<string, unknown>) {
    const { fields } = all;
    this[subject] = { of: this, fields, noted: new Uint32Array(fields.length), all };
    this[held] = fields.map((field) => values[field]);
    this[named] = `${values["kind"]}/${values["id"]}`;
    Object.preventExtensions(this);
  }
  /** Other nodes are parts of a field's data, and stand there by their names. */
  toJSON(): string {
    return this[named];
  }
}

const accessor = (place: number): PropertyDescriptor & ThisType<Told> => ({
  enumerable: true,
  get() {
    if (noting !== undefined) note(this[subject], place);
    return this[held][place];
  },
  set(value) {
    this[held][place] = value;
  },
});

/** A maker of objects of a kind with these fields and no others, which are noted when they are read. */
export const toldClass = (kind: string, fields: readonly string[]): (new (values: Record<string, unknown>) => Told) => {
  const all: Subject = { of: new AllTold(kind), fields, noted: new Uint32Array(fields.length) };
  class Kind extends Told {
    constructor(values: Record<string, unknown>) {
      super(all, values);
    }
  }
  for (const [place, field] of fields.entries()) Object.defineProperty(Kind.prototype, field, accessor(place));
  return Kind;
};

/** One object as it is, its own fields noted when they are read. */
export const toldObject = <T extends object>(values: T): Readonly<T> => {
  const object = {};
  const names = Object.keys(values);
  const own: Subject = { of: object, fields: names, noted: new Uint32Array(names.length) };
  for (const [place, [field, value]] of Object.entries(values).entries())
    Object.defineProperty(object, field, {
      enumerable: true,
      get: () => {
        note(own, place);
        return value;
      },
    });
  return Object.freeze(object) as T;
};
