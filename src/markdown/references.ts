import type { MarkdownIt, StateCore } from "markdown-it";

/** A link definition, `[name]: https://…`: its name as written and as compared, and its line from 0. */
type LinkDefinition = { name: string; label: string; line: number };

/** The parser's environment: the link definitions, and the labels that are used. */
export type ReferenceEnvironment = {
  references?: Record<string, { href: string }>;
  definitions?: LinkDefinition[];
  usedReferences?: Set<string>;
};

const nameIn = /\[([^\]]*)\]:/;

const definitionsIn = ({ src, tokens }: StateCore): LinkDefinition[] => {
  const lines = src.split("\n");
  return tokens.flatMap(({ type, map, meta }) => {
    if (type !== "reference_definition" || !map) return [];
    const label = String((meta as { label?: string } | null)?.label);
    return [{ label, name: nameIn.exec(lines.slice(...map).join("\n"))?.[1] ?? label, line: map[0] }];
  });
};

/** Returns whether a definition is a note with a space in its name, which is reported where it is referred to. */
const isNote = (name: string, src: string): boolean =>
  name.startsWith("^") && src.indexOf(`[${name}]`) < src.lastIndexOf(`[${name}]`);

/** Records the definitions with their lines, and from here on which are used. */
const trackUse = (state: StateCore): void => {
  const env = state.env as ReferenceEnvironment;
  if (!env.references) return;
  const used = new Set<string>();
  env.definitions = definitionsIn(state).filter(({ name }) => !isNote(name, state.src));
  for (const label of Object.keys(env.references)) if (label.startsWith("^")) delete env.references[label];
  env.usedReferences = used;
  env.references = new Proxy(env.references, {
    get: (all, label) => {
      if (typeof label === "string") used.add(label);
      return Reflect.get(all, label);
    },
  });
};

/** Records which link definitions are used. A markdown-it plugin. */
export const linkDefinitions = (md: MarkdownIt): void => {
  md.core.ruler.before("strip_references", "watch_references", trackUse);
};

/**
 * Returns the definitions that repeat another, and those that nothing uses. Call it before anything else reads the
 * definitions.
 */
export const redundantDefinitions = (
  env: ReferenceEnvironment,
): { repeated: LinkDefinition[]; unused: LinkDefinition[] } => {
  const seen = new Set<string>();
  const repeated: LinkDefinition[] = [];
  const unused: LinkDefinition[] = [];
  for (const definition of env.definitions ?? []) {
    if (seen.has(definition.label)) repeated.push(definition);
    else if (!env.usedReferences?.has(definition.label)) unused.push(definition);
    seen.add(definition.label);
  }
  return { repeated, unused };
};
