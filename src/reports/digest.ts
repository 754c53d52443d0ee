import { codeMarkdown, plainMarkdown } from "../lib/markdown-text.ts";
import type { Digest, DigestRow, DigestSection } from "../model/digest.ts";

/** The length of an issue's text, in characters: a little less than GitHub allows. */
const maxBodyLength = 60_000;

/** The limits of rows a section, tried in order until the text is short enough. */
const rowLimits = [20, 10, 5, 1] as const;

/** Text that GitHub turns into a mention, a reference or a link even if its characters are escaped. */
const autoLinked = /[@#]|\bGH-\d|:\/\/|\bwww\./i;

/** Escapes what authors wrote so that it notifies nobody and contains no link or formula. */
const escapeAuthored = (text: string): string =>
  autoLinked.test(text) ? codeMarkdown(text.replace(/\s+/g, " ")) : plainMarkdown(text).replaceAll("$", "&#36;");

type UrlOf = (address: string) => string;

const rowOf = ({ title, address, text }: DigestRow, url: UrlOf): string =>
  `- [${escapeAuthored(title)}](${url(address)}): ${escapeAuthored(text)}`;

const sectionOf = ({ heading, rows }: DigestSection, url: UrlOf, limit: number): string[] => [
  `## ${heading}`,
  "",
  ...rows.slice(0, limit).map((row) => rowOf(row, url)),
  ...(rows.length > limit ? [`- and ${rows.length - limit} more`] : []),
  "",
];

const textWith = ({ sections, summary, address }: Digest, url: UrlOf, limit: number): string =>
  [
    summary,
    "",
    ...sections.flatMap((section) => sectionOf(section, url, limit)),
    `[All of it on the site](${url(address)})`,
    "",
  ].join("\n");

/**
 * Renders the changes of a week as Markdown for the text of a GitHub issue.
 * @param url turns an address within the site into a full one
 */
export const digestMarkdown = (digest: Digest, url: UrlOf): string => {
  for (const limit of rowLimits) {
    const text = textWith(digest, url, limit);
    if (text.length <= maxBodyLength) return text;
  }
  return `${digest.summary}\n\n[All of it on the site](${url(digest.address)})\n`;
};
