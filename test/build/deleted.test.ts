import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { command } from "../helpers/command.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";
import { filesIn } from "../helpers/files.ts";
import { buildByCommand } from "../helpers/site.ts";

const address = "/briefs/second-thoughts/";
const title = "A second tram line would pay back sooner";

/** Returns the small briefing with a second brief, whose title is nowhere else. */
const twoBriefs = () => {
  const folder = tramsWith({ "_data/published.txt": (text) => text.replace("/changes/", `${address}\n/changes/`) });
  const brief = readFileSync(join(folder, "briefs/trams-pay-slowly.md"), "utf8");
  return { folder, brief: brief.replace(/^title: .*$/m, `title: ${title}`) };
};

const unpacked = (bytes: Buffer) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);

/** Returns the built files that have a text; search's index is unpacked. */
const filesContaining = (site: string, text: string) =>
  filesIn(site).filter((name) => unpacked(readFileSync(join(site, name))).includes(text));

const content = (ledger?: (text: string) => string) => {
  const { folder, brief } = twoBriefs();
  const edits = {
    "briefs/second-thoughts.md": brief,
    "_data/published.txt": readFileSync(join(folder, "_data/published.txt"), "utf8"),
  };
  return ledger ? tramsWith({ "_data/published.txt": ledger(edits["_data/published.txt"]) }) : tramsWith(edits);
};

test("a brief deleted without an entry in the ledger stops the build", async () => {
  const { code, err } = await buildByCommand(
    content((text) => text),
    join(temporaryFolder(), "site"),
  );
  expect(code).toBe(1);
  expect(err).toContain(`error ${address} was published and would vanish [published-addresses]`);
});

test("a deleted brief is missing from all output, and its address shows the reason", async () => {
  const out = join(temporaryFolder(), "site");
  expect(await buildByCommand(content(), out, "--search")).toMatchObject({ code: 0, err: "" });
  expect(filesContaining(out, title).length).toBeGreaterThan(10);
  expect(filesContaining(out, title).filter((name) => name.endsWith(".pf_fragment")).length).toBe(1);
  const reason = "The line was never planned.";
  const gone = content((text) => text.replace(address, `${address} gone: ${reason}`));
  expect(await buildByCommand(gone, out, "--search")).toMatchObject({ code: 0, err: "" });
  expect(filesContaining(out, title)).toEqual([]);
  expect(filesContaining(out, address)).toEqual([
    "briefs/second-thoughts/index.html",
    "contribute/known.json",
    "data/briefing.json",
  ]);
  const { published } = JSON.parse(readFileSync(join(out, "contribute/known.json"), "utf8"));
  expect(published.entries).toEqual([{ address, line: expect.any(Number), gone: reason }]);
  expect(readFileSync(join(out, "briefs/second-thoughts/index.html"), "utf8")).toContain(reason);
  expect(existsSync(join(out, "briefs/second-thoughts/cite.bib"))).toBe(false);
});

test("a renamed brief's old address leads to the new one, without scripts", async () => {
  const out = join(temporaryFolder(), "site");
  const moved = content((text) => text.replace(address, `${address} -> /briefs/trams-pay-slowly/`));
  expect(await buildByCommand(moved, out, "--base-path", "/t/")).toMatchObject({ code: 0, err: "" });
  const html = readFileSync(join(out, "briefs/second-thoughts/index.html"), "utf8");
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/t/briefs/trams-pay-slowly/">');
  expect(html).toContain('<link rel="canonical" href="https://trams.example/t/briefs/trams-pay-slowly/">');
  expect(html).toContain('<a href="/t/briefs/trams-pay-slowly/">');
  expect(html).not.toContain("<script");
});

test("one command records in the ledger what happened to an address, and then the check passes", async () => {
  const folder = content((text) => text);
  const args = ["--content", folder, "--today", today];
  expect((await command("check", args)).code).toBe(1);
  expect(await command("addresses", [...args, "--gone", address, "--because", "Never planned."])).toMatchObject({
    code: 0,
    err: "",
  });
  expect(readFileSync(join(folder, "_data/published.txt"), "utf8")).toContain(`\n${address} gone: Never planned.\n`);
  expect((await command("check", args)).code).toBe(0);
});
