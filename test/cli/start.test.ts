import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root, temporaryFolder } from "../helpers/content.ts";

const run = promisify(execFile);

/** A small program with the launcher of this one. */
const program = (main: string) => {
  const folder = temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const file of ["src/cli/start.mjs", "src/lib/code-hash.mjs", "src/lib/bundle-options.mjs"]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  write("package.json", '{ "type": "module" }');
  write("src/cli/main.ts", main);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const cached = () => readdirSync(join(folder, ".cache/program"));
  return {
    folder,
    write,
    cached,
    bundles: () => cached().filter((name) => name.endsWith(".cjs")),
    start: async (...args: string[]) => {
      try {
        return await run(process.execPath, [join(folder, "src/cli/start.mjs"), ...args]);
      } catch (error) {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { code, stdout, stderr };
      }
    },
  };
};

const greet = "console.log('hello', process.argv.slice(2).join(' '));";

test("a command is bundled once, its compiled code is cached, and both follow changes of the code", async () => {
  const { start, write, bundles, cached } = program(greet);
  expect(await start("greet", "--all")).toEqual({ stdout: "hello greet --all\n", stderr: "" });
  const first = cached();
  expect(first).toHaveLength(2);
  expect(await start("greet")).toEqual({ stdout: "hello greet\n", stderr: "" });
  expect(cached()).toEqual(first);
  write("src/cli/main.ts", greet.replace("hello", "goodbye"));
  expect((await start("greet")).stdout).toBe("goodbye greet\n");
  expect(bundles()).toHaveLength(2);
  for (let number = 0; number < 5; number++) {
    write("src/cli/main.ts", greet.replace("hello", String(number)));
    expect((await start("greet")).stdout).toBe(`${number} greet\n`);
  }
  expect(bundles()).toHaveLength(4);
}, 120_000);

test("a bundle is ASCII, whatever its regular expressions hold", async () => {
  const { folder, start, bundles } = program(
    'console.log("naïve 【北京】 😀".replace(/[ï【]|北|\\p{Lo}|😀/gu, "-")); // “…”',
  );
  for (let time = 0; time < 2; time++) expect((await start("greet")).stdout).toBe("na-ve ---】 -\n");
  const [bundle = ""] = bundles();
  expect(readFileSync(join(folder, ".cache/program", bundle)).every((byte) => byte < 128)).toBe(true);
}, 120_000);

test("an error in the code is reported with its position, and nothing runs", async () => {
  const { start, write } = program("console.log('first'); const a = ;");
  expect(await start("greet")).toEqual({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/Unexpected ";"[\s\S]*src\/cli\/main\.ts:1:/),
  });
  write("src/cli/main.ts", greet);
  expect((await start("greet")).stdout).toBe("hello greet\n");
}, 120_000);

test("a broken or read-only cache is not a failure", async () => {
  const { folder, start, cached } = program(greet);
  await start("greet");
  for (const name of cached().filter((file) => file.endsWith(".bin")))
    writeFileSync(join(folder, ".cache/program", name), "broken");
  expect(await start("greet")).toEqual({ stdout: "hello greet\n", stderr: "" });
  const other = program(greet);
  writeFileSync(join(other.folder, ".cache"), "a file where a folder should be");
  expect(await other.start("greet")).toEqual({ stdout: "hello greet\n", stderr: "" });
  expect(readFileSync(join(other.folder, ".cache"), "utf8")).toBe("a file where a folder should be");
}, 120_000);

test("without libraries it reports what to run", async () => {
  const { folder, start } = program(greet);
  rmSync(join(folder, "node_modules"));
  expect(await start("greet")).toEqual({
    code: 1,
    stdout: "",
    stderr: "error: the libraries are missing: run npm ci\n",
  });
}, 120_000);

test("several starts at once all run the program", async () => {
  const { start, bundles } = program(greet);
  const outcomes = await Promise.all(Array.from({ length: 4 }, (_, number) => start(String(number))));
  expect(outcomes.map(({ stdout }) => stdout)).toEqual(["hello 0\n", "hello 1\n", "hello 2\n", "hello 3\n"]);
  expect(bundles()).toHaveLength(1);
}, 120_000);

test("names of the program may equal names of the launcher, and packages outside the bundle are loaded", async () => {
  const main =
    'const load = () => "own"; const { transform } = await_(); function await_() { return { transform: load }; } void import("esbuild").then(({ version }) => console.log(transform(), typeof version));';
  const { start } = program(main);
  for (let time = 0; time < 2; time++) expect(await start("x")).toEqual({ stdout: "own string\n", stderr: "" });
}, 120_000);

test.each(["chek", "constructor"])("an unknown command is a usage error: %s", async (name) => {
  const { code, stderr } = (await run(process.execPath, [join(root, "src/cli/start.mjs"), name]).catch(
    (error) => error,
  )) as {
    code: number;
    stderr: string;
  };
  expect(code).toBe(2);
  const [error, commands] = stderr.split(": the commands are ");
  expect(error).toBe(`error: there is no command ${name}`);
  expect(commands).toMatch(/^addresses, archive, build, .*, weekly\n$/);
});
