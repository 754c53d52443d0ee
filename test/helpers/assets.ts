import type { Assets } from "../../_includes/assets.ts";

/** Names of assets for rendering pages; nothing is bundled. */
export const noAssets: Assets = {
  files: [],
  style: "/s.css",
  script: "/s.js",
  search: "/f.js",
  contribute: "/c.js",
  contributeStyle: "/c.css",
  table: "/t.js",
  tableStyle: "/t.css",
};
