import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { optionsFor } from "../../src/authoring/command-options.ts";
import { parse } from "../../src/authoring/values.ts";
import { type Command, commands } from "../../src/cli/commands.ts";
import { helpFor } from "../../src/cli/help.ts";
import { draftKinds } from "../../src/cli/new-record.ts";
import { progress } from "../../src/cli/run.ts";
import { fieldsWithin } from "../../src/kinds/field-types.ts";
import { formFields } from "../../src/kinds/registry.ts";
import { startCommand } from "../helpers/command.ts";
import { root } from "../helpers/content.ts";

test.each(Object.keys(commands))("the help of %s shows examples of its options", (name) => {
  const help = (commands as Record<string, Command>)[name];
  const text = helpFor(name, ["--help"]);
  expect(text).toContain(`npx briefing ${name}`);
  expect(help?.examples.length).toBeGreaterThan(0);
  const own = [...Object.keys(help?.options ?? {}), "help"];
  for (const example of help?.examples ?? [])
    for (const [, option = ""] of example.matchAll(/--([a-z-]+)/g)) expect(own).toContain(option);
});

test("every command has help, and the overview lists them", async () => {
  const names = Object.keys(commands);
  for (const name of names) expect(existsSync(join(root, `src/cli/${name}.ts`)), name).toBe(true);
  for (const words of [[], ["--help"], ["help"]]) {
    const { code, out } = await startCommand(words[0] ?? "", words.slice(1));
    expect(code).toBe(0);
    for (const name of names) expect(out).toContain(`  ${name} `);
  }
  expect(await startCommand("nosuch", ["--help"])).toMatchObject({
    code: 2,
    err: `error: there is no command nosuch: the commands are ${[...names].sort().join(", ")}\n`,
  });
});

test.each(draftKinds)("the help of a new %s names each option, with the keys of structured values", (kind) => {
  const text = helpFor("new", [kind, "--help"]);
  for (const { key, label, input } of formFields(kind)) {
    expect(text).toContain(`--${key.toLowerCase().replaceAll("_", "-")} `);
    expect(text).toContain(`: ${label}. `);
    for (const below of fieldsWithin(input)) expect(text).toContain(`${below.key}= `);
  }
});

test("the package provides the command", () => {
  const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(bin).toEqual({ briefing: "src/cli/start.cjs" });
  expect(readFileSync(join(root, "src/cli/start.cjs"), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test("fields can also be given by their labels, and so can parts of a value", () => {
  expect(Object.keys(optionsFor(formFields("source")))).toEqual(expect.arrayContaining(["issued", "published-on"]));
  const evidence = formFields("claim").find(({ key }) => key === "evidence")?.input;
  const row = evidence?.type === "list" ? evidence.item : undefined;
  expect(row && parse(row, "Source=x; stance=supports; Place in it=p. 5; see note 3")).toEqual({
    source: "x",
    stance: "supports",
    locator: "p. 5; see note 3",
  });
});

test("progress is shown only in a terminal", () => {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  progress("Building…", { isTTY: true, write } as never);
  progress("Building…", { isTTY: false, write } as never);
  expect(written).toEqual(["Building…\n"]);
});
