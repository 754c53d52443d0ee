import type { MarkdownIt, StateInline } from "markdown-it";

/** The three marks of a brief's body: `[@claim]`, `[=claim.figure]`, `[#chart]`. */
export type MarkMeta =
  | { type: "citation"; claims: string[]; raw: string }
  | { type: "figure"; claim: string; figure: string; raw: string }
  | { type: "chart"; chart: string; raw: string };

const word = "[a-z0-9]+(?:-[a-z0-9]+)*";
const citation = new RegExp(`^@${word}(?:\\s*;\\s*@${word})*$`);
const figure = new RegExp(`^=(${word})\\.(${word})$`);
const chart = new RegExp(`^#(${word})$`);

/** The maximum length of a mark, so that the whole text is not searched for one that never ends. */
const maxLength = 1000;

const read = (inner: string, raw: string): MarkMeta | undefined => {
  if (citation.test(inner))
    return { type: "citation", claims: inner.split(";").map((part) => part.trim().slice(1)), raw };
  const [, claim, key] = figure.exec(inner) ?? [];
  if (claim && key) return { type: "figure", claim, figure: key, raw };
  const [, name] = chart.exec(inner) ?? [];
  return name ? { type: "chart", chart: name, raw } : undefined;
};

const rule = (state: StateInline, silent: boolean): boolean => {
  const opener = state.src[state.pos + 1];
  if (state.src[state.pos] !== "[" || (opener !== "@" && opener !== "=" && opener !== "#")) return false;
  const ahead = state.src.slice(state.pos, state.pos + maxLength);
  const raw = ahead.slice(0, ahead.indexOf("]") + 1);
  if (raw === "") return false;
  if (!silent) {
    const mark = read(raw.slice(1, -1), raw);
    const token = state.push(mark?.type ?? "wrong_mark", "", 0);
    token.content = raw;
    token.meta = mark ?? null;
  }
  state.pos += raw.length;
  return true;
};

/** Adds marks to markdown-it; what only resembles one becomes a `wrong_mark`, shown as written. */
export const citationMarks = (md: MarkdownIt): void => {
  md.inline.ruler.before("link", "marks", rule);
  md.renderer.rules.wrong_mark = (tokens, at) => md.utils.escapeHtml(tokens[at]?.content ?? "");
};
