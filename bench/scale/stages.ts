import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeAssets } from "../../_includes/assets.ts";
import { createSurvey } from "../../src/build/survey.ts";
import { swap } from "../../src/build/swap.ts";
import { verify } from "../../src/build/verify.ts";
import type { Output } from "../../src/lib/output.ts";
import { parseBody } from "../../src/markdown/parse.ts";
import { outputFileOf } from "../../src/model/addresses.ts";
import { link } from "../../src/model/link.ts";
import { pageAddresses } from "../../src/model/page-addresses.ts";
import { siteOutputs } from "../../src/outputs/outputs.ts";
import { read } from "../../src/read/read.ts";
import { checkAll } from "../../src/rules/all.ts";
import { takeMaterial, writeMaterial } from "../../src/search/material.ts";
import { writeIndex } from "../../src/search/write-index.ts";
import { options } from "./options.ts";

/** A stage of a build and its processor time in our own process, in seconds. */
export type Stage = { name: string; seconds: number };

const processorSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Measures the stages of a build, one after the other. */
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
  const outputs = siteOutputs(briefing, await makeAssets());
  const survey = createSurvey(`${out}.tmp`);
  const renderAll = async (some: Output[]) => {
    for (const { address, render } of some) {
      const file = join(`${out}.tmp`, outputFileOf(address));
      const text = await render();
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      survey.add(file, text);
    }
  };
  await time("pages, with writing", () => renderAll(Object.values(outputs.pages).flat()));
  await time("cards", () => renderAll(outputs.cards));
  await time("data, feeds and assets, with writing", () => renderAll(outputs.files));
  await time("verify", () => verify(`${out}.tmp`, survey.pages, { basePath: "/", addresses: pageAddresses(briefing) }));
  await time("search", async () => {
    const { file } = writeMaterial(briefing, join(`${out}.tmp`, "pagefind"));
    await writeIndex(takeMaterial(file), dirname(file));
  });
  await time("swap", () => swap(`${out}.tmp`, out));
  return done;
};
