import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: no XML may hold them
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const section = /\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*/g;
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text as it stands between tags. */
export const escapeXml = (text: string) => text.replace(/[&<>]/g, (character) => entities[character] ?? "");

/** XML with escaped text where it had CDATA sections, and without characters that XML may not hold. */
export const plainXml = (xml: string): string =>
  `${xml
    .trimEnd()
    .replace(section, (_, text: string) => escapeXml(text))
    .replace(illegal, "")}\n`;

/** A feed opened in a browser is set by this style sheet. */
export const stylesheets = (site: Site) => [{ type: "text/css", href: site.link(addresses.asset("feed.css")) }];

/** Says by RFC 5005 that a feed document is an archive page, which no reader has to ask for twice. */
export const markArchive = (xml: string): string =>
  xml
    .replace("<feed ", '<feed xmlns:fh="http://purl.org/syndication/history/1.0" ')
    .replace(/(<feed [^>]*>)/, "$1\n  <fh:archive/>");
