const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&", "&#39;": "'" };

/** Adds to each item of a numbered list the number that browsers show. */
const numbered = (html: string): string => {
  const lists: (number | undefined)[] = [];
  return html.replace(/<(\/?)(ol|ul|li)\b([^>]*)>/g, (tag, end, name, rest) => {
    if (name !== "li" && end) lists.pop();
    else if (name === "ul") lists.push(undefined);
    else if (name === "ol") lists.push(Number(/ start="(\d+)"/.exec(rest)?.[1] ?? 1));
    else if (!end && lists.at(-1) !== undefined) return `${tag} ${(lists[lists.length - 1] as number)++}. `;
    return tag;
  });
};

/** The visible text of HTML, or of the body of a page, with the numbers of its lists. */
export const visibleText = (html: string): string =>
  numbered(html.slice(Math.max(0, html.indexOf("<body"))).replace(/<(script|style|template)\b[^>]*>.*?<\/\1>/gs, ""))
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ");
