/** One object of which it is noted which of its fields are read. */
export type Subject = {
  /** The object itself. */
  readonly of: object;
  readonly fields: readonly string[];
  /** For each field, in which noting it was read last, so that a note is made once. */
  readonly noted: Uint32Array;
};

/** Which fields some work read: the subjects, and beside each the place of the field among its fields. */
export type Reads = { readonly subjects: Subject[]; readonly places: number[] };

type Noting = Reads & { number: number };

let noting: Noting | undefined;
let last = 0;

const note = (subject: Subject, place: number): void => {
  if (noting === undefined || subject.noted[place] === noting.number) return;
  subject.noted[place] = noting.number;
  noting.subjects.push(subject);
  noting.places.push(place);
};

const noteAll = ({ subjects, places }: Reads): void => {
  for (const [at, subject] of subjects.entries()) note(subject, places[at] as number);
};

/** Runs some work, which has to end before it returns, and gives beside its result what it read; a field may stand there twice. */
export const notingReads = <T>(work: () => T): { result: T; reads: Reads } => {
  const outer = noting;
  const reads: Noting = { number: ++last, subjects: [], places: [] };
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
const held = Symbol("held");

/** An object whose fields are noted when they are read. As data it is its name. */
export class Told {
  readonly [subject]: Subject;
  readonly [held]: unknown[];
  constructor(fields: readonly string[], values: Record<string, unknown>) {
    this[subject] = { of: this, fields, noted: new Uint32Array(fields.length) };
    this[held] = fields.map((field) => values[field]);
    Object.preventExtensions(this);
  }
  /** Other nodes are parts of a field's data, and stand there by their names. */
  toJSON(): string {
    return `${silently(this, "kind")}/${silently(this, "id")}`;
  }
}

/** A field's value, of which no read is noted. */
const silently = (of: Told, field: string): unknown => of[held][of[subject].fields.indexOf(field)];

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

/** A maker of objects with these fields and no others, which are noted when they are read. */
export const toldClass = (fields: readonly string[]): (new (values: Record<string, unknown>) => Told) => {
  class Kind extends Told {
    constructor(values: Record<string, unknown>) {
      super(fields, values);
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
