import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { failureReason, siteReport } from "../../src/reports/site-report.ts";
import { command } from "../helpers/command.ts";
import { temporaryFolder } from "../helpers/content.ts";

const page = (body: string) => `<!doctype html><title>T</title>${body}`;

test("reports dead links and fragments within a site, and sends no requests to other hosts", async () => {
  const site = temporaryFolder();
  mkdirSync(join(site, "a"));
  writeFileSync(join(site, "index.html"), page('<a href="/a/">a</a><a href="https://nowhere.invalid/">x</a>'));
  writeFileSync(
    join(site, "a/index.html"),
    page('<p id="here"></p><a href="/b/">b</a><a href="#here">h</a><a href="#gone">g</a>'),
  );
  const { code, out } = await command("site-report", ["--site", site, "--no-lighthouse"]);
  expect(code).toBe(1);
  expect(out).toMatch(/\d links within the site were followed; 2 lead nowhere\./);
  expect(out).toMatch(/- `http:\/\/127\.0\.0\.1:\d+\/b\/` \(404\) on `http:\/\/127\.0\.0\.1:\d+\/a\/`/);
  expect(out).toContain("#gone");
  expect(out).not.toContain("nowhere.invalid");
});

test("scores are in a table", () => {
  expect(siteReport({ followed: 3, broken: [] }, [{ path: "/", scores: [100, 99, 98, 97] }])).toContain(
    "| `/` | 100 | 99 | 98 | 97 |",
  );
});

test("a page without a score has the reason", () => {
  expect(siteReport({ followed: 3, broken: [] }, [{ path: "/", scores: "no | browser" }])).toContain(
    "| `/` | could not be judged: no browser | | | |",
  );
});

test("the reason is Lighthouse’s own message, without the command", () => {
  const failed = (stderr: string) => Object.assign(new Error("Command failed: npx --yes lighthouse\nmore"), { stderr });
  const said = "npm warn deprecated x\n\nRuntime error encountered: Unable to connect to Chrome\n    at run (a.js:1)\n";
  expect(failureReason(failed(said))).toBe("Runtime error encountered: Unable to connect to Chrome");
  expect(failureReason(failed("npm warn deprecated x\nNo Chrome here.\n"))).toBe("No Chrome here.");
  expect(failureReason(failed(""))).toBe("Command failed: npx --yes lighthouse");
});

test("one link is reported as “1 link”", () => {
  const broken = [{ url: "/b/", from: "/a/", status: 404 }];
  expect(siteReport({ followed: 1, broken }, [])).toContain("1 link within the site was followed; 1 leads nowhere.");
});

test("without a site, reports what to do", async () => {
  const { code, err } = await command("site-report", ["--site", "nowhere"]);
  expect([code, err]).toEqual([2, "error: there is no built site in nowhere: npm run build\n"]);
});
