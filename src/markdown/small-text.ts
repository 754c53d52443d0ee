import type { MarkdownIt, StateInline } from "markdown-it";

const tags: Record<string, string> = { "~": "sub", "^": "sup" };

/** `~2~` or `^2^`: a few characters without a space, directly after a letter, a digit or a bracket. */
const small = /^([~^])([^\s~^\\[\]]{1,20})\1(?![~^])/;
const carrier = /[\p{L}\p{N})\]}]$/u;

const rule = (state: StateInline, silent: boolean): boolean => {
  const sign = state.src[state.pos] ?? "";
  const tag = tags[sign];
  if (!tag || state.src[state.pos - 1] === sign) return false;
  const [raw, , words] = small.exec(state.src.slice(state.pos, state.pos + 24)) ?? [];
  if (!raw || !words || !carrier.test(state.src.slice(Math.max(0, state.pos - 2), state.pos))) return false;
  if (!silent) {
    state.push(`${tag}_open`, tag, 1).markup = sign;
    state.push("text", "", 0).content = words;
    state.push(`${tag}_close`, tag, -1).markup = sign;
  }
  state.pos += raw.length;
  return true;
};

/** Adds subscripts and superscripts to markdown-it: `H~2~O`, `x^2^`. */
export const smallText = (md: MarkdownIt): void => {
  md.inline.ruler.before("emphasis", "small_text", rule);
};
