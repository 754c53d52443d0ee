import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../helpers/content.ts";
import { filesIn } from "../helpers/files.ts";

test("npm run test:soak lists every test file with a longer mode", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const named = scripts["test:soak"].replace("vitest run --mode soak ", "").split(" ");
  const longer = filesIn(join(root, "test"))
    .map((file) => `test/${file}`)
    .filter(
      (file) => /\.test\.tsx?$/.test(file) && /from ".*helpers\/soak\.ts"/.test(readFileSync(join(root, file), "utf8")),
    );
  expect(named).toEqual(longer);
});
