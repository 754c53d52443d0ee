import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { root, temporaryFolder, today, tramsWith } from "../helpers/content.ts";
import { launchBrowser } from "./browser.ts";

const patience = 120_000;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The address at which the command says that it serves. */
const servedAt = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    const listen = (data: Buffer) => {
      said += data;
      const [address] = /http:\/\/localhost:\d+\/\S*/.exec(said) ?? [];
      if (address) resolve(address);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.on("exit", (code) => reject(new Error(`the command ended (${code}): ${said}`)));
  });

/** Serves content as the command does while somebody works on it; ends with the test. */
const serve = async (content: string, basePath = "/"): Promise<string> => {
  const child = spawn(
    process.execPath,
    [
      ...[join(root, "src/cli/start.mjs"), "serve", "--content", content, "--today", today],
      ...["--cache", temporaryFolder(), "--port", String(await freePort()), "--base-path", basePath],
    ],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  onTestFinished(() => void child.kill());
  return servedAt(child);
};

const newPage = async (): Promise<Page> => {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  return page;
};

test(
  "while serving, findings show in the page, and disappear when they are fixed",
  async () => {
    const content = tramsWith();
    const claim = join(content, "_data/claims/bridge-cost-left-out.yaml");
    const good = readFileSync(claim, "utf8");
    const bad = good.replace("kind: fact", "kind: fakt");
    writeFileSync(claim, bad);
    const address = await serve(content, "/x/");
    const page = await newPage();

    await page.goto(address);
    await page.getByText("Not built yet").first().waitFor();
    await page.getByText('kind is "fakt"').waitFor();
    writeFileSync(claim, good);
    await page.getByRole("link", { name: "Claims" }).first().waitFor();

    await page.goto(`${address}claims/bridge-cost-left-out/`);
    writeFileSync(claim, bad);
    const overlay = page.getByRole("dialog");
    await overlay.getByText("_data/claims/bridge-cost-left-out.yaml:2:1").waitFor();
    await overlay.getByText('kind is "fakt". Hint: did you mean fact?').waitFor();
    await page.getByRole("heading", { level: 1, name: /^The stated cost/ }).waitFor();

    writeFileSync(claim, good.replace("The stated cost", "The published cost"));
    await page.getByRole("heading", { level: 1, name: /^The published cost/ }).waitFor();
    expect(await overlay.count()).toBe(0);
  },
  4 * patience,
);

test(
  "while serving, open pages show saved changes",
  async () => {
    const content = tramsWith();
    const claim = join(content, "_data/claims/bridge-cost-left-out.yaml");
    const address = await serve(content);
    const page = await newPage();
    const other = await newPage();
    await page.goto(`${address}claims/bridge-cost-left-out/`);
    await other.goto(`${address}briefs/trams-pay-slowly/`);

    writeFileSync(claim, readFileSync(claim, "utf8").replace("The stated cost", "The zeppelin cost"));
    await page.getByRole("heading", { level: 1, name: /^The zeppelin cost/ }).waitFor();
    await other
      .getByRole("link", { name: /^The zeppelin cost/ })
      .first()
      .waitFor({ state: "attached" });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^The zeppelin cost/);
  },
  4 * patience,
);

test(
  "while serving, search uses the previous index until the new one is ready",
  async () => {
    const content = tramsWith();
    const claim = join(content, "_data/claims/bridge-cost-left-out.yaml");
    const address = await serve(content);
    const page = await newPage();
    const entry = async (): Promise<string> => {
      const answer = await page.request.get(`${address}pagefind/pagefind-entry.json`);
      return answer.ok() ? answer.text() : "";
    };
    await expect.poll(entry, { timeout: patience }).not.toBe("");
    const before = await entry();

    writeFileSync(claim, readFileSync(claim, "utf8").replace("The stated cost", "The zeppelin cost"));
    await page.goto(`${address}claims/bridge-cost-left-out/`);
    await page.getByRole("heading", { level: 1, name: /^The zeppelin cost/ }).waitFor();
    const seen: string[] = [before, await entry()];
    const next = async () => {
      seen.push(await entry());
      return seen.at(-1);
    };
    await expect.poll(next, { timeout: patience, interval: 200 }).toSatisfy((text) => text !== "" && text !== before);
    expect(seen).not.toContain("");

    await page.goto(address);
    await page.keyboard.press("/");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.type("zeppelin");
    await page.getByRole("status").filter({ hasText: "1 result for “zeppelin”." }).waitFor();
  },
  4 * patience,
);
