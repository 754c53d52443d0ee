import { readFileSync } from "node:fs";
import Parser from "rss-parser";
import { validateXML } from "xmllint-wasm";

const atomSchema = readFileSync(new URL("atom.rng", import.meta.url), "utf8");

/** An entry of a feed in any format, as read by an independent parser. */
export type ReadEntry = { id: string; title: string; link: string; html: string; summary: string; date: string };

const xml = new Parser({
  customFields: {
    feed: [["link", "links", { keepArray: true }]],
    item: [
      ["id", "atomId"],
      ["summary", "atomSummary"],
      ["content:encoded", "encoded"],
      ["description", "rssDescription"],
    ],
  },
} as never);

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : String((value as { _?: string } | undefined)?._ ?? "");

/** Reads the entries of an Atom or RSS document with an independent parser. */
export const readXmlFeed = async (text: string): Promise<{ title: string; entries: ReadEntry[] }> => {
  const feed = await xml.parseString(text);
  const entries = feed.items.map((item) => {
    const fields = item as unknown as Record<string, unknown>;
    return {
      id: textOf(fields["atomId"] ?? fields["guid"]),
      title: textOf(fields["title"]),
      link: textOf(fields["link"]),
      html: textOf(fields["encoded"] ?? fields["content"]),
      summary: textOf(fields["atomSummary"] ?? fields["rssDescription"]),
      date: textOf(fields["isoDate"]),
    };
  });
  return { title: textOf(feed.title), entries };
};

/** Returns the violations of the schema of RFC 4287, or an empty list for valid Atom documents. */
export const atomProblems = async (documents: [name: string, text: string][]): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: documents.map(([name, contents]) => ({ fileName: name.replaceAll("/", "_"), contents })),
    schema: atomSchema,
    extension: "relaxng",
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
};

/** Returns the errors of documents that are not well-formed XML. */
export const xmlProblems = async (documents: [name: string, text: string][]): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: documents.map(([name, contents]) => ({ fileName: name.replaceAll("/", "_"), contents })),
    normalization: "c14n",
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
};
