import type { Output } from "./src/lib/output.ts";
import type { SiteOutputs } from "./src/outputs/outputs.ts";

/** The part of Eleventy's configuration that is used here; Eleventy ships no types. */
type EleventyConfig = {
  setTemplateFormats: (formats: string[]) => void;
  addExtension: (ending: string, options: object) => void;
  addGlobalData: (name: string, value: () => unknown) => void;
  addTemplate: (path: string, template: { data: object; render: (data: PageData) => unknown }) => void;
  setUseGitIgnore: (on: boolean) => void;
  setDataFileSuffixes: (suffixes: string[]) => void;
};

type Content = string | Uint8Array;

/** What Eleventy passes to a template for each of its outputs. */
type PageData = { output: Output; page: { outputPath: string } };

/** Receives each file when it is rendered. */
type OnRendered = (path: string, content: Content) => void;

/** The folder that Eleventy reads: page templates, never a contributed file. */
export const inputFolder = "src/pages";

/** Returns the name of a template in `src/pages/index.ts`: `cite-bib.11ty.tsx` is `citeBib`. */
const nameOf = (inputPath: string): string =>
  inputPath.replace(/^.*\/|\.11ty\.tsx$/g, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Returns the pagination of a list: one output a page, each at its own address. */
const paginate = (list: string) => ({
  pagination: { data: list, size: 1, alias: "output", addAllPagesToCollections: false },
  permalink: ({ output }: PageData) => output.address,
  eleventyExcludeFromCollections: true,
});

/**
 * Returns a configuration of Eleventy with the outputs of a site: a template for each kind of page, and one for all
 * other files.
 */
export const configure =
  ({ pages, cards, files }: SiteOutputs, onRendered: OnRendered) =>
  (config: EleventyConfig): void => {
    const render = async ({ output, page }: PageData) => {
      const content = await output.render();
      onRendered(page.outputPath, content);
      return content;
    };
    const otherFiles = [...files, ...cards];
    config.setUseGitIgnore(false);
    config.setDataFileSuffixes([]);
    config.setTemplateFormats(["11ty.js", "11ty.tsx"]);
    // Functions that return frozen objects: Eleventy would copy plain data for every page.
    config.addGlobalData("pages", () => Object.freeze(pages));
    config.addGlobalData("files", () => Object.freeze(otherFiles));
    config.addExtension("11ty.tsx", {
      read: false,
      useJavaScriptImport: true,
      getData: async (inputPath: string) => {
        const name = nameOf(inputPath);
        if (!pages[name]) throw new Error(`add ${inputPath} to src/pages/index.ts as ${name}`);
        return paginate(`pages.${name}`);
      },
      compileOptions: { permalink: "raw", cache: false, getCacheKey: (_text: string, inputPath: string) => inputPath },
      compile: async () => render,
    });
    config.addTemplate("files.11ty.js", { data: paginate("files"), render });
  };
