import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
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
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address) resolve(address);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.on("exit", (code) => reject(new Error(`the command ended (${code}): ${said}`)));
  });

test(
  "while serving, findings show in the page, and go when they are mended",
  async () => {
    const content = tramsWith();
    const claim = join(content, "_data/claims/bridge-cost-left-out.yaml");
    const good = readFileSync(claim, "utf8");
    const bad = good.replace("kind: fact", "kind: fakt");
    writeFileSync(claim, bad);
    const child = spawn(
      process.execPath,
      [
        ...["--import", "tsx", join(root, "src/cli/serve.ts"), "--content", content, "--today", today],
        ...["--out", join(temporaryFolder(), "site"), "--port", String(await freePort())],
      ],
      { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
    );
    onTestFinished(() => void child.kill());
    const address = await servedAt(child);
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);

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
