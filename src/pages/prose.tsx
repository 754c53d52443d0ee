import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Markup } from "../../_includes/page.tsx";
import { root } from "../lib/program.ts";
import { renderPageText } from "../markdown/page-text.ts";
import type { Site } from "../model/briefing.ts";

/**
 * Returns the sections of a text in `src/pages/prose/` by their ids, each with its heading and its Markdown. A section
 * begins with a line such as `## Older entries {#older}`.
 */
export const pageProse = (name: string): ReadonlyMap<string, { heading: string; text: string }> =>
  new Map(
    readFileSync(join(root, "src/pages/prose", `${name}.md`), "utf8")
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [, heading = "", id = "", text = ""] = /^(.*) \{#([\w-]+)\}\n([\s\S]*)$/.exec(section) ?? [];
        return [id, { heading, text }];
      }),
  );

/** The text of a section. */
export const Prose = ({ of, id, site }: { of: ReturnType<typeof pageProse>; id: string; site: Site }) => (
  <Markup html={renderPageText(of.get(id)?.text ?? "", site.link)} />
);
