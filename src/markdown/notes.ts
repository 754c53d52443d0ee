import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import footnote from "markdown-it-footnote";

/** The maximum length of a note's label, so that the whole text is not searched for one that never ends. */
const maxLabelLength = 1000;

const openLabel = (state: StateInline, silent: boolean): boolean => {
  if (!state.src.startsWith("[^", state.pos)) return false;
  if (state.src.slice(state.pos, state.pos + maxLabelLength).includes("]")) return false;
  if (!silent) state.pending += "[^";
  state.pos += 2;
  return true;
};

/** The environment of markdown-it-footnote: the notes defined, and those referred to, in order. */
type NoteEnvironment = {
  footnotes?: { refs?: Record<string, number>; list?: { label: string; count: number }[] };
  repeatedNotes?: string[];
  circularNotes?: string[];
};

/** Returns the labels of notes that are defined again, in order; only the last text of each is shown. */
export const repeatedNotes = (env: object): readonly string[] => (env as NoteEnvironment).repeatedNotes ?? [];

/** Returns the labels of notes that are defined but never referred to; their text is not shown. */
export const unusedNotes = (env: object): string[] =>
  Object.entries((env as NoteEnvironment).footnotes?.refs ?? {}).flatMap(([label, place]) =>
    place < 0 ? [label.slice(1)] : [],
  );

/** Returns the labels of notes that refer to themselves, in order: their text goes on where the author’s was to begin. */
export const circularNotes = (env: object): readonly string[] => (env as NoteEnvironment).circularNotes ?? [];

const isReferenceTo =
  (label: string) =>
  ({ children }: Token): boolean =>
    children?.some(({ type, meta }) => type === "footnote_ref" && meta?.label === label) ?? false;

const recordRepeated = ({ env }: StateCore, label: string): void => {
  const environment = env as NoteEnvironment;
  environment.repeatedNotes ??= [];
  environment.repeatedNotes.push(label);
};

/** Moves the notes' texts from the tokens into a map by label. */
const extractNotes = (state: StateCore): Map<string, Token[]> => {
  const texts = new Map<string, Token[]>();
  const running: Token[] = [];
  const open: Token[][] = [];
  for (const token of state.tokens)
    if (token.type === "footnote_reference_open") {
      const text: Token[] = [];
      const label = String(token.meta?.["label"]);
      if (texts.has(label)) recordRepeated(state, label);
      texts.set(label, text);
      open.push(text);
    } else if (token.type === "footnote_reference_close") open.pop();
    else (open.at(-1) ?? running).push(token);
  state.tokens = running;
  return texts;
};

const createToken = (state: StateCore, type: string, nesting: 1 | 0 | -1, meta: Token["meta"]): Token => {
  const token = new state.Token(type, "", nesting);
  token.meta = meta;
  return token;
};

/** Adds the notes that are referred to at the end, each with a link back in its last paragraph. */
const appendNotes = (state: StateCore): void => {
  const texts = extractNotes(state);
  const list = (state.env as NoteEnvironment).footnotes?.list ?? [];
  if (list.length === 0) return;
  const { tokens } = state;
  const circular = list.filter(({ label }) => texts.get(label)?.some(isReferenceTo(label)));
  (state.env as NoteEnvironment).circularNotes = circular.map(({ label }) => label);
  tokens.push(createToken(state, "footnote_block_open", 1, null));
  for (const [id, { label, count }] of list.entries()) {
    tokens.push(createToken(state, "footnote_open", 1, { id, label }));
    const text = texts.get(label) ?? [];
    for (const token of text) tokens.push(token);
    const last = text.at(-1)?.type === "paragraph_close" ? tokens.pop() : undefined;
    for (let subId = 0; subId < count; subId++)
      tokens.push(createToken(state, "footnote_anchor", 0, { id, subId, label }));
    if (last) tokens.push(last);
    tokens.push(createToken(state, "footnote_close", -1, null));
  }
  tokens.push(createToken(state, "footnote_block_close", -1, null));
};

/** Adds footnotes to markdown-it, `[^label]` and `[^label]: text`, in time linear in the text. */
export const notes = (md: MarkdownIt): void => {
  md.use(footnote);
  md.disable("footnote_inline");
  md.inline.ruler.before("link", "open_label", openLabel);
  md.core.ruler.at("footnote_tail", appendNotes);
};
