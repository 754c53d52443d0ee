import type { Token } from "markdown-it";
import { fingerprint } from "../lib/fingerprint.ts";

/** The prefix of paragraph ids: no heading and no part of the page has such an id. */
const idPrefix = "p:";

/** The number of words that identify a paragraph; later ones may be edited without changing its address. */
const maxWords = 8;

/** Returns the first words of a paragraph in lower case, without marks and addresses. */
const beginning = (markdown: string): string =>
  markdown
    .slice(0, 400)
    .replace(/\[[@=#^][^\]]*\]/g, "")
    .replace(/\]\([^)]*\)/g, "] ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u, maxWords + 1)
    .filter(Boolean)
    .slice(0, maxWords)
    .join(" ");

/**
 * Adds an id to each paragraph and list item, made from its first words, so that its address does not lead elsewhere
 * when the brief is edited. Notes have ids of their own.
 */
export const addParagraphIds = (tokens: Token[]): void => {
  const counts = new Map<string, number>();
  let item: Token | undefined;
  let inNote = false;
  for (const [at, token] of tokens.entries()) {
    if (/^footnote_(?:block_)?(?:open|close)$/.test(token.type)) inNote = token.type.endsWith("open");
    if (token.type === "list_item_open") item = token;
    if (token.type !== "paragraph_open" || inNote) continue;
    const holder = token.hidden ? item : token;
    item = undefined;
    const text = beginning(tokens[at + 1]?.content ?? "");
    if (!holder || text === "") continue;
    const id = fingerprint(text);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    holder.attrSet("id", `${idPrefix}${id}${count > 1 ? `-${count}` : ""}`);
  }
};
