import type { Assets } from "../../_includes/assets.ts";

/** Assets of which pages need only the names: nothing is bundled for them. */
export const noAssets: Assets = {
  files: [],
  copies: {},
  style: "/s.css",
  script: "/s.js",
  search: "/f.js",
  contribute: "/c.js",
  preview: "/p.js",
  contributeStyle: "/c.css",
  table: "/t.js",
  tableStyle: "/t.css",
};
