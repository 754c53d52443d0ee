import MarkdownIt from "markdown-it";
import footnote from "markdown-it-footnote";
import { expect, test } from "vitest";
import { briefText, escapeMarkdown } from "../../src/exports/brief-text.ts";
import { llmsText } from "../../src/exports/llms.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { type Edit, inspectTrams } from "../helpers/content.ts";
import { hostileBriefing, plain } from "../helpers/hostile.ts";
import { vectors } from "../helpers/vectors.ts";

const briefingOf = (edits: Record<string, Edit> = {}): Briefing => {
  const { briefing } = inspectTrams(edits);
  if (!briefing) throw new Error("no briefing");
  return briefing;
};

const textOf = (briefing: Briefing) => {
  const [brief] = briefing.briefs;
  if (!brief) throw new Error("no brief");
  return briefText(brief, briefing);
};

/** A Markdown renderer that allows HTML, as careless ones do. */
const careless = new MarkdownIt({ html: true, linkify: false }).use(footnote);

const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
const renderedText = (html: string) =>
  plain(html.replace(/<[^>]*>/g, "").replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? ""));

test("in a brief’s text, citations become notes, figures become words and addresses are absolute", () => {
  const text = textOf(briefingOf());
  expect(text).toMatch(/^# A tram line pays its town back slowly\n\nNorbury’s line cost more/);
  expect(text).toContain(
    'put the tram line at about €42 million.[^claim-line-cost-forty-million] They leave out a "small" bridge -- and say so.[^claim-bridge-cost-left-out][^claim-line-cost-forty-million]',
  );
  expect(text).toContain("[this brief itself](https://trams.example/briefs/trams-pay-slowly/#what-it-cost)");
  expect(text).toContain("[^1]: On two days in October.");
  expect(text).toContain(
    "[^claim-riders-above-plan]: Norbury’s tram line carried more riders in 2024 than the town had planned for. Standing: disputed. <https://trams.example/claims/riders-above-plan/> supports: ",
  );
  expect(text).toContain("3. The council will vote for a second line. *Likely, 55–80%*[^claim-second-line-by-2027]");
});

test("every note that the text refers to exists, once", () => {
  const text = textOf(briefingOf());
  const references = new Set([...text.matchAll(/\[\^([^\]]+)\](?!:)/g)].map((match) => match[1]));
  const notes = [...text.matchAll(/^\[\^([^\]]+)\]:/gm)].map((match) => match[1]);
  expect(new Set(notes)).toEqual(references);
  expect(new Set(notes).size).toBe(notes.length);
});

test("a brief’s options follow its text and precede its notes", () => {
  const text = textOf(briefingOf());
  expect(text).toContain(
    "\n\n## Options\n\n- [Norbury could have riders counted by somebody else, twice a year](https://trams.example/options/count-by-others/) Who acts: Town of Norbury. Cost: Two weeks of work for six people, each time. Risk: Two counts by two methods would still differ.\n\n[^claim-",
  );
});

test("a brief without options has no heading for them", () => {
  expect(textOf(briefingOf({ "_data/options/count-by-others.yaml": null }))).not.toContain("## Options");
});

test("citations in code stay as written", () => {
  const text = textOf(
    briefingOf({
      "briefs/trams-pay-slowly.md": (old) => `${old}\nWrite \`[@some-claim]\` to cite.[@riders-above-plan]\n`,
    }),
  );
  expect(text).toContain("Write `[@some-claim]` to cite.[^claim-riders-above-plan]");
});

test("plain text shows as written in any Markdown reader, also at the start of a line", () => {
  for (const text of [...vectors, "# a", "- a", "+ a", "= a", "1. a", "2) a", "a_b_c *d* `e`", "| a | b |"])
    expect(renderedText(careless.renderInline(escapeMarkdown(text)))).toBe(plain(text));
  for (const text of ["# a", "- a", "+ a", "1. a", "2) a", "> a", "* a"])
    expect(renderedText(careless.render(escapeMarkdown(text)))).toBe(text);
});

test("no hostile string becomes HTML or a link, even in a careless reader", () => {
  const briefing = hostileBriefing({ bodies: false });
  const allowed = /^<\/?(?:blockquote|h1|h2|p|ul|ol|li|em|a|sup|section|hr|table|thead|tbody|tr|th|td)\b/;
  for (const text of [...briefing.briefs.map((brief) => briefText(brief, briefing)), llmsText(briefing)]) {
    const html = careless.render(text);
    for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(allowed);
    for (const [, address] of html.matchAll(/href="([^"]*)"/g))
      expect(address).toMatch(/^(#|https:\/\/[a-z]+\.example\/|https:\/\/creativecommons\.org\/)/);
  }
});

test("llms.txt links each brief’s text and the data", () => {
  const text = llmsText(briefingOf());
  expect(text).toMatch(/^# Trams Again\n\n> What a medium-sized town/);
  expect(text).toContain(
    "- [A tram line pays its town back slowly](https://trams.example/briefs/trams-pay-slowly/index.md): Norbury’s line",
  );
  expect(text).toContain("(https://trams.example/data/briefing.json)");
});
