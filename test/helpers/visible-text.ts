const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&", "&#39;": "'" };

/** What a reader sees of a page: the text of its body, and the numbers that lists put before their items. */
export const visibleText = (html: string): string =>
  html
    .slice(Math.max(0, html.indexOf("<body")))
    .replace(/<(script|style|template)\b[^>]*>.*?<\/\1>/gs, "")
    .replace(/<ol(?: start="(\d+)")?>(?:\s*)<li>/g, (_, start = "1") => `${start}. `)
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ");
