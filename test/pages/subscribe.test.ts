import { expect, test } from "vitest";
import * as subscribe from "../../src/pages/subscribe.11ty.tsx";
import { noAssets as assets } from "../helpers/assets.ts";
import { briefingOf } from "../helpers/content.ts";

const sectionOf = async (id: string): Promise<string> => {
  const page = String(await subscribe.outputs({ briefing: briefingOf(), assets })[0]?.render());
  return page.slice(page.indexOf(`<h2 id="${id}">`)).split("</section>")[0] ?? "";
};

test("a short list of two feeds comes before the feeds by theme, with a note that they overlap", async () => {
  const list = (await sectionOf("short")).replaceAll("<wbr>", "");
  expect([...list.matchAll(/<dt>([^<]+)<\/dt>/g)].map(([, label]) => label)).toEqual([
    "Briefs",
    "Changes in the judgments",
  ]);
  expect([...list.matchAll(/data-copy[^>]*>[^<]*\/feeds\/(\w+)\.atom\.xml</g)].map(([, name]) => name)).toEqual([
    "briefs",
    "changes",
  ]);
  expect(await sectionOf("feeds")).toContain("repeats entries of the feed for all themes");
});

test("three lines explain how to get a feed by mail", async () => {
  const mail = await sectionOf("mail");
  expect(mail.match(/<li>/g)).toHaveLength(3);
  expect(mail).toContain('<a href="#changes">');
  expect(mail).toContain('<a href="#digest">');
});

test("no line ends within the word e-mail", async () => {
  const page = String(await subscribe.outputs({ briefing: briefingOf(), assets })[0]?.render());
  expect(page.split("e-mail").length - 1).toBe(3);
  expect(page.split('<span class="unbroken">e-mail</span>').length - 1).toBe(3);
});
