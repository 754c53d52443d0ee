import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Assets } from "./_includes/assets.ts";
import { writeCards } from "./src/exports/cards.ts";
import { writeExports } from "./src/exports/write.ts";
import { briefFeeds } from "./src/feeds/brief-feeds.ts";
import { subscriptions } from "./src/feeds/outputs.ts";
import type { Briefing } from "./src/model/briefing.ts";

/** The part of Eleventy's configuration that is used here; Eleventy ships no types. */
export type EleventyConfig = {
  setTemplateFormats: (formats: string[]) => void;
  addExtension: (ending: string, options: object) => void;
  addGlobalData: (name: string, value: () => unknown) => void;
  addTemplate: (
    path: string,
    template: { data: object; render: (data: { output: Output; page: Page }) => unknown },
  ) => void;
  on: (
    moment: "eleventy.before" | "eleventy.after",
    react: (run: { directories: { output: string } }) => Promise<void>,
  ) => void;
  setUseGitIgnore: (on: boolean) => void;
  setDataFileSuffixes: (suffixes: string[]) => void;
};

/** A file that is not a page: a feed, a table, a style sheet. */
type Output = { permalink: string; render: () => string | Promise<string> };

/** Takes files as they are made. */
export type Files = { write: (path: string, text: string) => void };

/** What Eleventy tells a template of its page. */
type Page = { outputPath: string };

type Template = { data: object; render: (data: object) => string };

const loaded = new Map<string, Promise<Template>>();

/** A template's module, loaded once. Eleventy would load it anew for each build and keep all of them for good. */
const load = (inputPath: string): Promise<Template> => {
  const module = loaded.get(inputPath) ?? import(pathToFileURL(resolve(inputPath)).href);
  loaded.set(inputPath, module);
  return module;
};

/** What Eleventy reads: our own page templates, never a contributed file. */
export const inputFolder = "src/pages";

/**
 * Wires a linked briefing into Eleventy: its pages, its feeds, its assets. All are handed to `files`
 * as they are made, and Eleventy is given nothing to keep.
 */
export const configure = (briefing: Briefing, assets: Assets, files: Files) => (config: EleventyConfig) => {
  config.setUseGitIgnore(false);
  config.setDataFileSuffixes([]);
  config.setTemplateFormats(["11ty.js", "11ty.tsx"]);
  config.addExtension("11ty.tsx", {
    read: false,
    useJavaScriptImport: true,
    getData: async (inputPath: string) => (await load(inputPath)).data,
    compileOptions: { permalink: "raw", cache: false, getCacheKey: (_text: string, inputPath: string) => inputPath },
    compile: async (_text: string, inputPath: string) => {
      const { render } = await load(inputPath);
      return (data: { page: Page }) => {
        files.write(data.page.outputPath, render(data));
        return "";
      };
    },
  });
  // A function that gives a frozen object: Eleventy would copy plain data for every page.
  config.addGlobalData("briefing", () => briefing);
  config.addGlobalData("assets", () => assets);
  const outputs = [...subscriptions(briefing), ...assets.files];
  config.addGlobalData("outputs", () => outputs);
  config.addTemplate("outputs.11ty.js", {
    data: {
      pagination: { data: "outputs", size: 1, alias: "output", addAllPagesToCollections: false },
      permalink: ({ output }: { output: Output }) => output.permalink,
      eleventyExcludeFromCollections: true,
    },
    render: async ({ output, page }) => {
      files.write(page.outputPath, await output.render());
      return "";
    },
  });
  // Cards are drawn in threads of their own while pages are rendered.
  let cards: Promise<void>;
  config.on("eleventy.before", async ({ directories: { output } }) => {
    cards = writeCards(output, briefing);
    cards.catch(() => undefined);
    writeExports(output, briefing, files);
  });
  config.on("eleventy.after", async ({ directories: { output } }) => {
    for (const [from, to] of Object.entries(assets.copies)) cpSync(from, join(output, to));
    for await (const { permalink, text } of briefFeeds(briefing)) files.write(join(output, permalink), text);
    await cards;
  });
};
