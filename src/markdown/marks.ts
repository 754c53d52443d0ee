import type { MarkdownIt, StateInline } from "markdown-it";

/** The three marks of a brief's body: `[@claim]`, `[=claim.figure]`, `[#chart]`. */
export type MarkMeta =
  | { type: "citation"; claims: string[]; raw: string }
  | { type: "figure"; claim: string; figure: string; raw: string }
  | { type: "chart"; chart: string; raw: string };

export type MarkProblem = { rule: string; raw: string; message: string; hint: string };

const word = "[a-z0-9]+(?:-[a-z0-9]+)*";
const citation = new RegExp(`^@${word}(?:\\s*;\\s*@${word})*$`);
const figure = new RegExp(`^=(${word})\\.(${word})$`);
const chart = new RegExp(`^#(${word})$`);

const read = (inner: string, raw: string): MarkMeta | undefined => {
  if (citation.test(inner))
    return { type: "citation", claims: inner.split(";").map((part) => part.trim().slice(1)), raw };
  const [, claim, key] = figure.exec(inner) ?? [];
  if (claim && key) return { type: "figure", claim, figure: key, raw };
  const [, name] = chart.exec(inner) ?? [];
  return name ? { type: "chart", chart: name, raw } : undefined;
};

const wrongMark = (raw: string): MarkProblem => ({
  rule: "brief-mark",
  raw,
  message: `${raw} is not a mark that is known`,
  hint: "write [@claim], [@one; @two], [=claim.figure] or [#chart], with ids as the files are named",
});

const rule = (state: StateInline, silent: boolean): boolean => {
  const opener = state.src[state.pos + 1];
  if (state.src[state.pos] !== "[" || (opener !== "@" && opener !== "=" && opener !== "#")) return false;
  const close = state.src.indexOf("]", state.pos);
  if (close < 0 || close - state.pos > 1000) return false;
  const raw = state.src.slice(state.pos, close + 1);
  const mark = read(raw.slice(1, -1), raw);
  if (!silent) {
    if (mark) state.push(mark.type, "", 0).meta = mark;
    else {
      (state.env as { problems?: MarkProblem[] }).problems?.push(wrongMark(raw));
      state.push("text", "", 0).content = raw;
    }
  }
  state.pos = close + 1;
  return true;
};

/** A markdown-it plugin that reads the marks. */
export const marks = (md: MarkdownIt): void => {
  md.inline.ruler.before("link", "marks", rule);
};
