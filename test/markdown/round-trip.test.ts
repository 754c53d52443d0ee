import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBody } from "../../src/markdown/parse.ts";
import { renderBody } from "../../src/markdown/render.ts";
import { awkwardText } from "../helpers/awkward.ts";
import { runs } from "../helpers/soak.ts";
import { visibleText } from "../helpers/visible-text.ts";

const places: Record<string, (text: string) => string> = {
  paragraph: (text) => text,
  heading: (text) => `## ${text.replaceAll("\n", " ")}`,
  item: (text) => `- ${text.replaceAll("\n", "\n  ")}\n- two`,
  quotation: (text) => `> ${text.replaceAll("\n", "\n> ")}\n>\n> — Who`,
  cell: (text) => `| a | b |\n|---|---|\n| ${text.replaceAll("\n", " ")} | c |`,
  note: (text) => `Noted.[^n]\n\n[^n]: ${text.replaceAll("\n", "\n    ")}`,
};

/** A body's problems and its HTML, in which a mark is as its author wrote it. */
const renderBriefBody = (markdown: string) => {
  const body = parseBody(markdown);
  const html = renderBody({ body, firstMentions: [] } as never, { brief: new Map() } as never, {
    citation: (claims) => `[${claims.map((id) => `@${id}`).join("; ")}]`,
    figure: (claim, figure) => `[=${claim}.${figure}]`,
    chart: (id) => `[#${id}]`,
    image: () => "",
  });
  return { problems: body.problems, html };
};

/** Quotation marks, dashes and spaces become typographic ones. */
const plain = (text: string): string =>
  text
    .normalize()
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll("…", "...")
    .replaceAll("—", "---")
    .replaceAll("–", "--")
    .replace(/\s+/g, "");

const count = (text: string, sign: string | RegExp): number => text.split(sign).length - 1;

/** How many of each sign the elements of some HTML account for. */
const spent = (html: string, text: string): Record<string, number> => {
  const of = (name: string) => count(html, new RegExp(`<${name}[ >]`));
  const stars = 2 * of("em") + 4 * of("strong") + of("li");
  const code = html.match(/<code/g)?.length ? count(text, "`") : 0;
  return {
    "*": stars,
    _: stars,
    "`": code,
    "~": of("pre") * 100 + of("sub") * 2,
    "^": of("sup") * 2,
    "-": of("li") + 100 * of("hr"),
    "+": of("li"),
    "#": 6 * (of("h2") + of("h3")),
    ">": of("blockquote") * 3,
    "\\": count(text, /\\[!-/:-@[-`{-~\n]/) + of("br"),
    // Browsers number an item that is written 1) as 1.
    ")": of("li"),
    ".": 0,
    "[": of("a"),
    "]": of("a"),
  };
};

const signs = /[*_`~^).+#>\\[\]-]/g;

/** The letters of a text that its HTML does not show, and the signs that no element replaces. */
const lost = (text: string, html: string): string[] => {
  const seen = plain(visibleText(html));
  const written = plain(text);
  if (seen.includes(written)) return [];
  const missing = Object.entries(spent(html, text)).flatMap(([sign, most]) => {
    const number = count(written, sign) - count(seen, sign);
    return number > most ? [`${number} ${sign}`] : [];
  });
  return seen.replace(signs, "").includes(written.replace(signs, "")) ? missing : ["letters", ...missing];
};

/** A list that is written 1., 1., 1. and shown as 1., 2., 3.: an idiom. */
const sameNumbers = /^[\s>]*(\d+)[.)](?:\s[\s\S]*)?\n[\s>]*\1[.)]/m;

const lines = fc.array(awkwardText, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("\n"));

test.each(Object.entries(places))("text in a brief’s %s is shown, or a finding says why not", (_, place) => {
  let accepted = 0;
  fc.assert(
    fc.property(lines, (text) => {
      fc.pre(!/&#?\w+;/.test(text) && !sameNumbers.test(text));
      const { problems, html } = renderBriefBody(`First.\n\n${place(text)}\n\nLast.\n`);
      if (problems.length > 0) return;
      accepted++;
      expect({ html, lost: lost(text, html) }).toEqual({ html, lost: [] });
    }),
    { numRuns: runs(150, 4000) },
  );
  expect(accepted).toBeGreaterThan(20);
});
