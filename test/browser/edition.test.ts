import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../src/build/build.ts";
import { inspect } from "../../src/build/inspect.ts";
import { command } from "../helpers/command.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";
import { hashOf } from "../helpers/files.ts";
import { readPdf } from "../helpers/pdf.ts";
import { pagesIn } from "../helpers/real-site.ts";
import { swap } from "../helpers/rules.ts";

const content = tramsWith({}, join(process.env["RUN_FOLDER"] ?? "", "edition-content"));
const edition = join(content, "editions/2026-01");
const page = "briefs/trams-pay-slowly/index.html";
const make = (name: string, day = today) => command("edition", [name, "--content", content, "--today", day]);

/** The links of a folder's pages that lead to no file of the site, and those that hold only at one address. */
const strayLinks = (site: string, below: string): string[] =>
  pagesIn(join(site, below)).flatMap(({ path, html }) =>
    [...html.matchAll(/ (?:href|src)="([^"#]+)/g)]
      .map((match) => match[1] ?? "")
      .filter((link) => !/^(?:https?|data):/.test(link) || link.includes("trams.example"))
      .filter((link) => {
        const file = join(site, below, dirname(path), link.endsWith("/") ? `${link}index.html` : link);
        return link.startsWith("/") || link.includes("trams.example") || !existsSync(file);
      })
      .map((link) => `${path}: ${link}`),
  );

const changed = () =>
  inspect(content, { basePath: "/", today }).findings.flatMap(({ rule, file, message }) =>
    rule === "edition-changed" ? [`${file}: ${message}`] : [],
  );

test("an edition is made once: pages, PDFs, contents and checksums, which never change after that", async () => {
  const made = await make("2026-01");
  expect(made).toMatchObject({ code: 0, err: "" });
  expect(made.out).toMatch(
    /^editions\/2026-01: 12 files, 0\.\d MB\. Run npm run addresses, and commit both; it is never made again\.\n$/,
  );
  expect(changed()).toEqual([]);
  expect(readFileSync(join(edition, "index.html"), "utf8")).toContain("This is the first edition.");
  const pdf = await readPdf(readFileSync(join(edition, "briefs/trams-pay-slowly/trams-pay-slowly.pdf")));
  expect(pdf.isTagged).toBe(true);
  expect(pdf.bookmarks).toContain("Key judgments");
  // Links to sources stay; the site that is read may be anywhere, so nothing leads to its pages.
  expect(pdf.links.length).toBeGreaterThan(2);
  expect(pdf.links.filter((link) => !/^https?:/.test(link) || /trams\.example|edition\.invalid/.test(link))).toEqual(
    [],
  );
  const hash = hashOf(edition);
  expect(await make("2026-01")).toMatchObject({
    code: 2,
    err: "error: editions/2026-01 is there: an edition is never made again\n",
  });
  expect(await make("January")).toMatchObject({
    code: 2,
    err: "error: name the edition by its month: npm run edition -- 2026-12\n",
  });

  // The ledger holds it, so that it cannot be deleted as a whole.
  expect((await command("addresses", ["--content", content, "--today", today])).out).toContain("2 of them new");
  renameSync(join(content, "editions"), join(content, "away"));
  expect(
    inspect(content, { basePath: "/", today }).findings.flatMap(({ rule, message }) =>
      rule === "published-addresses" ? [message] : [],
    ),
  ).toEqual(["/editions/ was published and would vanish", "/editions/2026-01/ was published and would vanish"]);
  renameSync(join(content, "away"), join(content, "editions"));

  // The living page moves on; the edition does not, and the site has both to the byte.
  const brief = join(content, "briefs/trams-pay-slowly.md");
  const text = readFileSync(brief, "utf8");
  writeFileSync(brief, swap("A tram line pays", "A tram pays")(text));
  const out = join(temporaryFolder(), "site");
  await build({ content, out, basePath: "/repo/", today, search: false });
  expect(hashOf(join(out, "editions/2026-01"))).toBe(hash);
  const living = readFileSync(join(out, page), "utf8");
  expect(living).toContain("A tram pays");
  expect(living).toContain('<a href="/repo/editions/2026-01/briefs/trams-pay-slowly/">');
  expect(living).toContain(
    "edition of January 2026, frozen January 15, 2026. https://trams.example/repo/editions/2026-01/",
  );
  expect(readFileSync(join(out, "editions/2026-01", page), "utf8")).toContain("A tram line pays");
  expect(readFileSync(join(out, "editions/index.html"), "utf8")).toContain('<a href="/repo/editions/2026-01/">');
  expect(strayLinks(out, "editions/2026-01")).toEqual([]);

  // The next edition says what is new since this one.
  writeFileSync(
    join(content, "briefs/riders-decide.md"),
    text.replace("A tram line pays its town", "Riders pay a town"),
  );
  expect(await make("2026-02", "2026-02-01")).toMatchObject({ code: 0 });
  const next = readFileSync(join(content, "editions/2026-02/index.html"), "utf8");
  expect(next).toContain("Changed since the edition of January 2026");
  expect(next).toContain('New brief: <a href="briefs/riders-decide/index.html">');
});

test("the check fails after a change of one byte, and with a missing or extra file", () => {
  const file = join(edition, page);
  const before = readFileSync(file);
  appendFileSync(file, " ");
  expect(changed()).toEqual([
    `editions/2026-01/${page}: editions/2026-01/${page} has changed since its edition was made`,
  ]);
  writeFileSync(file, before);
  expect(changed()).toEqual([]);
  writeFileSync(join(edition, "more.html"), "x");
  expect(changed()).toEqual([
    "editions/2026-01/more.html: editions/2026-01/more.html is not in the checksums of its edition",
  ]);
  renameSync(join(edition, "more.html"), join(edition, "More.js"));
  expect(changed()).toEqual(["editions/2026-01/More.js: editions/2026-01/More.js does not belong in an edition"]);
  rmSync(join(edition, "More.js"));
  rmSync(file);
  expect(changed()).toEqual([`editions/2026-01/${page}: editions/2026-01/${page} is missing`]);
  expect(existsSync(edition)).toBe(true);
});
