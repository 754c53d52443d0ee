import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import footnote from "markdown-it-footnote";

/** No label of a note is longer, so that one which never ends is not looked for through the whole text. */
const longest = 1000;

const openLabel = (state: StateInline, silent: boolean): boolean => {
  if (!state.src.startsWith("[^", state.pos)) return false;
  if (state.src.slice(state.pos, state.pos + longest).includes("]")) return false;
  if (!silent) state.pending += "[^";
  state.pos += 2;
  return true;
};

/** What markdown-it-footnote keeps in a parser's environment: the notes defined, and those referred to, in order. */
type NoteEnvironment = {
  footnotes?: { refs?: Record<string, number>; list?: { label: string; count: number }[] };
  repeatedNotes?: string[];
};

/** The labels of the notes that are defined once more, in order; only the last text of each is shown. */
export const repeatedNotes = (env: object): readonly string[] => (env as NoteEnvironment).repeatedNotes ?? [];

/** The labels of the notes that are defined and that nothing refers to; their text is shown nowhere. */
export const unusedNotes = (env: object): string[] =>
  Object.entries((env as NoteEnvironment).footnotes?.refs ?? {}).flatMap(([label, place]) =>
    place < 0 ? [label.slice(1)] : [],
  );

const noteRepeated = ({ env }: StateCore, label: string): void => {
  const known = env as NoteEnvironment;
  known.repeatedNotes ??= [];
  known.repeatedNotes.push(label);
};

/** Takes the notes' texts out of the running tokens, by label. */
const takeNotes = (state: StateCore): Map<string, Token[]> => {
  const texts = new Map<string, Token[]>();
  const running: Token[] = [];
  const open: Token[][] = [];
  for (const token of state.tokens)
    if (token.type === "footnote_reference_open") {
      const text: Token[] = [];
      const label = String(token.meta?.["label"]);
      if (texts.has(label)) noteRepeated(state, label);
      texts.set(label, text);
      open.push(text);
    } else if (token.type === "footnote_reference_close") open.pop();
    else (open.at(-1) ?? running).push(token);
  state.tokens = running;
  return texts;
};

const ofNote = (state: StateCore, type: string, nesting: 1 | 0 | -1, meta: Token["meta"]): Token => {
  const token = new state.Token(type, "", nesting);
  token.meta = meta;
  return token;
};

/** Puts the notes that are referred to at the end, each with a way back from its last paragraph. */
const placeNotes = (state: StateCore): void => {
  const texts = takeNotes(state);
  const list = (state.env as NoteEnvironment).footnotes?.list ?? [];
  if (list.length === 0) return;
  const { tokens } = state;
  tokens.push(ofNote(state, "footnote_block_open", 1, null));
  for (const [id, { label, count }] of list.entries()) {
    tokens.push(ofNote(state, "footnote_open", 1, { id, label }));
    const text = texts.get(label) ?? [];
    for (const token of text) tokens.push(token);
    const last = text.at(-1)?.type === "paragraph_close" ? tokens.pop() : undefined;
    for (let subId = 0; subId < count; subId++) tokens.push(ofNote(state, "footnote_anchor", 0, { id, subId, label }));
    if (last) tokens.push(last);
    tokens.push(ofNote(state, "footnote_close", -1, null));
  }
  tokens.push(ofNote(state, "footnote_block_close", -1, null));
};

/** Footnotes as `[^label]` and `[^label]: text`, in time linear in the text. */
export const notes = (md: MarkdownIt): void => {
  md.use(footnote);
  md.disable("footnote_inline");
  md.inline.ruler.before("link", "open_label", openLabel);
  md.core.ruler.at("footnote_tail", placeNotes);
};
