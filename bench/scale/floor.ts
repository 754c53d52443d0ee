import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";

/** The folders whose files become pages, as in the generator. */
const folders = ["briefs", "_data/claims", "_data/sources"];

const page = (title: string, body: string) =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>\n`;

const frontMatter = /^---\n[\s\S]*?\n---\n/;

/**
 * Does the least that any generator does: reads each file, renders Markdown, writes a page. It checks nothing and links
 * nothing.
 * @returns the number of pages
 */
export const floor = (content: string, out: string): number => {
  const md = new MarkdownIt("default", { html: false, typographer: true });
  let pages = 0;
  for (const folder of folders)
    for (const name of readdirSync(join(content, folder))) {
      const text = readFileSync(join(content, folder, name), "utf8");
      const id = name.replace(/\.\w+$/, "");
      const body = name.endsWith(".md")
        ? md.render(text.replace(frontMatter, ""))
        : `<pre>${md.utils.escapeHtml(text)}</pre>`;
      const to = join(out, folder.replace("_data/", ""), id);
      mkdirSync(to, { recursive: true });
      writeFileSync(join(to, "index.html"), page(id, body));
      pages++;
    }
  return pages;
};
