import { escapeHtml, escapeText } from "../lib/escape-html.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import { findHeading, type Piece } from "../model/body.ts";
import type { Brief, Briefing, FirstMention } from "../model/briefing.ts";
import type { Image } from "../model/image.ts";

/** The renderers of a page for citations, figures, charts and pictures. Each returns HTML. */
export type BodyRenderers = {
  citation: (claims: string[]) => string;
  figure: (claim: string, figure: string) => string;
  chart: (id: string) => string;
  image: (image: Image, words: { alt: string; caption: string; source: string }) => string;
};

/** Renders a run of text with links on the names that are mentioned for the first time. */
const withMentions = (text: string, mentions: readonly FirstMention[]): string => {
  let html = "";
  let from = 0;
  for (const { start, end, of } of mentions) {
    html += escapeText(text.slice(from, start));
    html += `<a class="term" href="${escapeHtml(of.href)}">${escapeText(text.slice(start, end))}</a>`;
    from = end;
  }
  return html + escapeText(text.slice(from));
};

/** Renders a brief's body as HTML. Everything that a contributor wrote is escaped, here or when it was parsed. */
export const renderBody = (brief: Brief, briefing: Briefing, renderers: BodyRenderers): string => {
  const mentions = groupPairs(brief.firstMentions.map((mention) => [mention.text, mention] as const));
  const render = (piece: Piece): string => {
    if (typeof piece === "string") return piece;
    if (typeof piece === "number") return withMentions(brief.body.texts[piece] ?? "", mentions.get(piece) ?? []);
    if (piece.type === "citation") return renderers.citation(piece.claims);
    if (piece.type === "figure") return renderers.figure(piece.claim, piece.figure);
    if (piece.type === "chart") return renderers.chart(piece.chart);
    if (piece.type === "image") {
      const image = briefing.image.get(piece.image);
      const { alt, caption, source } = piece;
      return image ? renderers.image(image, { alt, caption, source }) : `<p>${escapeText(piece.alt)}</p>`;
    }
    const other = briefing.brief.get(piece.target);
    const heading = other && piece.fragment ? findHeading(other.body, piece.fragment)?.slug : undefined;
    const fragment = piece.fragment ? `#${heading ?? piece.fragment}` : "";
    const href = other?.href ?? `${piece.target}.md`;
    return `<a href="${escapeHtml(href + fragment)}"${piece.rest}>`;
  };
  return brief.body.pieces.map(render).join("");
};
