/** Told of a field that is read off a node of the graph, or off the briefing. */
export type TellRead = (of: object, field: string) => void;

let told: TellRead | undefined;

const telling = <T>(tell: TellRead | undefined, work: () => T): T => {
  const outer = told;
  told = tell;
  try {
    return work();
  } finally {
    told = outer;
  }
};

/** Runs some work, which has to end before it returns, and tells of every field that it reads. */
export const tellingReads = <T>(tell: TellRead, work: () => T): T => {
  const outer = told;
  const both: TellRead = (of, field) => {
    tell(of, field);
    outer?.(of, field);
  };
  return telling(outer ? both : tell, work);
};

/** Runs some work of which no read is told. */
export const silently = <T>(work: () => T): T => telling(undefined, work);

/** Tells of a field as read, where a result is given that was made from it earlier. */
export const tellRead: TellRead = (of, field) => told?.(of, field);

/**
 * A function whose results are made once for its first argument, which has to decide them. Each is given
 * as if it was made anew: its reads are told again.
 */
export const rememberingReads = <K extends object, A extends unknown[], T>(
  make: (key: K, ...rest: A) => T,
): ((key: K, ...rest: A) => T) => {
  const known = new WeakMap<K, { result: T; reads: [object, string][] }>();
  return (key, ...rest) => {
    const found = known.get(key);
    if (found) {
      for (const [of, field] of found.reads) tellRead(of, field);
      return found.result;
    }
    const reads: [object, string][] = [];
    const result = tellingReads(
      (of, field) => reads.push([of, field]),
      () => make(key, ...rest),
    );
    known.set(key, { result, reads });
    return result;
  };
};

const held = Symbol("held");

/** An object whose fields tell when they are read. */
export class Told {
  readonly [held]: Record<string, unknown>;
  constructor(fields: Record<string, unknown>) {
    this[held] = fields;
    Object.preventExtensions(this);
  }
}

const accessor = (field: string): PropertyDescriptor & ThisType<Told> => ({
  enumerable: true,
  get() {
    told?.(this, field);
    return this[held][field];
  },
  set(value) {
    this[held][field] = value;
  },
});

/** A maker of objects with these fields and no others, which tell when they are read. */
export const toldClass = (fields: readonly string[]): typeof Told => {
  class Kind extends Told {}
  for (const field of fields) Object.defineProperty(Kind.prototype, field, accessor(field));
  return Kind;
};

/** One object as it is, its own fields telling when they are read. */
export const toldObject = <T extends object>(fields: T): Readonly<T> => {
  const object = {};
  for (const [field, value] of Object.entries(fields))
    Object.defineProperty(object, field, {
      enumerable: true,
      get: () => {
        told?.(object, field);
        return value;
      },
    });
  return Object.freeze(object) as T;
};
