import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as pages from "../../src/pages/index.ts";
import { root } from "../helpers/content.ts";

test("every page template is in the list, under its own name", () => {
  const templates = readdirSync(join(root, "src/pages")).flatMap((name) => /^(.+)\.11ty\.tsx$/.exec(name)?.[1] ?? []);
  const names = templates.map((name) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  expect(Object.keys(pages).sort()).toEqual(names.sort());
});
