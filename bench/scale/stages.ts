import { dirname, join } from "node:path";
import { pageFiles } from "../../src/build/page-files.ts";
import { render } from "../../src/build/render.ts";
import { swap } from "../../src/build/swap.ts";
import { verify } from "../../src/build/verify.ts";
import { writeCards } from "../../src/exports/cards.ts";
import { writeExports } from "../../src/exports/write.ts";
import { subscriptions } from "../../src/feeds/outputs.ts";
import { parseBody } from "../../src/markdown/parse.ts";
import { pageAddresses } from "../../src/model/ledger.ts";
import { link } from "../../src/model/link.ts";
import { read } from "../../src/read/read.ts";
import { checkAll } from "../../src/rules/all.ts";
import { indexPart } from "../../src/search/index-part.ts";
import { takeMaterial, writeMaterial } from "../../src/search/material.ts";
import { options } from "./options.ts";

/** A stage of a build and the seconds of processor time that it took in our own process. */
export type Stage = { name: string; seconds: number };

const processorSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Rendering makes feeds, data and cards once more: what they take is not the pages'. */
const withoutRepeats = (done: Stage[]): Stage[] => {
  const repeated = ["data, with writing", "feeds", "cards"];
  const twice = done.filter(({ name }) => repeated.includes(name)).reduce((sum, { seconds }) => sum + seconds, 0);
  return done.map(({ name, seconds }) =>
    name === "pages, with writing" ? { name, seconds: Math.max(0, seconds - twice) } : { name, seconds },
  );
};

/**
 * A build taken apart, one stage after the other.
 */
export const stages = async (content: string, out: string): Promise<Stage[]> => {
  const done: Stage[] = [];
  const time = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const from = processorSeconds();
    const result = await work();
    done.push({ name, seconds: processorSeconds() - from });
    return result;
  };
  const { content: records } = await time("read", () => read(content));
  if (!records) throw new Error(`${content} cannot be read`);
  const parsed = await time("markdown", () => ({
    ...records,
    briefs: records.briefs.map((brief) => ({ ...brief, body: parseBody(brief.markdown, brief.bodyLine) })),
  }));
  const briefing = await time("link", () => link(parsed, options));
  await time("check", () => checkAll({ briefing, content: parsed }));
  await time("data, with writing", () => writeExports(`${out}.data`, briefing, pageFiles(`${out}.data`)));
  await time("feeds", async () => {
    for (const output of subscriptions(briefing)) await output.render();
  });
  await time("cards", () => writeCards(`${out}.data`, briefing));
  const pages = await time("pages, with writing", () => render(briefing, `${out}.tmp`));
  await time("verify", () => verify(`${out}.tmp`, pages, { basePath: "/", addresses: pageAddresses(briefing) }));
  await time("search", async () => {
    for (const { file } of writeMaterial(briefing, join(`${out}.tmp`, "pagefind")))
      await indexPart(takeMaterial(file), dirname(file));
  });
  await time("swap", () => swap(`${out}.tmp`, out));
  return withoutRepeats(done);
};
