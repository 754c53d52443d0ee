import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { requestLinks, requestLinksIfOnline, sourceLinks } from "../../src/reports/source-links.ts";
import { weeklyReport } from "../../src/reports/weekly.ts";
import { command } from "../helpers/command.ts";
import { inspectTrams, today, trams } from "../helpers/content.ts";

const statuses: Record<string, number> = { "/ok": 200, "/gone": 404, "/shy": 403 };

const serve = async (): Promise<string> => {
  const server = createServer(({ url = "" }, response) => {
    if (url === "/moved") response.writeHead(301, { location: "/ok" });
    else response.writeHead(statuses[url] ?? 500);
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

test("an address is alive, dead, or can’t be checked by a program", async () => {
  const origin = await serve();
  const paths = ["/ok", "/moved", "/gone", "/shy"];
  const answers = await requestLinks(paths.map((path) => origin + path));
  expect(answers.map(({ state }) => state)).toEqual(["alive", "alive", "dead", "unclear"]);
  expect(await requestLinks(["http://127.0.0.1:1/nobody"])).toEqual([
    { url: "http://127.0.0.1:1/nobody", state: "dead", status: 0 },
  ]);
});

test("without a network, no address counts as dead, and the report lists what was not checked", async () => {
  const unreachable = Array.from({ length: 7 }, (_, at) => `http://127.0.0.1:1/${at}`);
  expect(await requestLinksIfOnline(unreachable)).toBeUndefined();
  expect((await requestLinksIfOnline(unreachable.slice(0, 2)))?.map(({ state }) => state)).toEqual(["dead", "dead"]);
  const origin = await serve();
  const answers = await requestLinksIfOnline([`${origin}/gone`, ...unreachable]);
  expect(answers?.map(({ status }) => status)).toEqual([404, 0, 0, 0, 0, 0, 0, 0]);
  expect(weeklyReport(sound(), sourceLinks(sound()), undefined)).toEqual({
    failed: false,
    report:
      "# The week of 2026-01-15\n\nNo address answered: this machine seems to have no network. Links and notices about sources were not checked.\n\nNothing is overdue.",
  });
});

const sound = () => {
  const { briefing } = inspectTrams();
  if (!briefing) throw new Error("no briefing");
  return briefing;
};

test("a dead link fails the weekly check, but one that can’t be checked does not", () => {
  const links = sourceLinks(sound());
  const [first, second] = links;
  const answers = links.map(({ url }) => ({
    url,
    state: url === first?.url ? ("dead" as const) : url === second?.url ? ("unclear" as const) : ("alive" as const),
    status: url === first?.url ? 404 : 403,
  }));
  const { report, failed } = weeklyReport(sound(), links, answers);
  expect(failed).toBe(true);
  expect(report).toContain(`## Links that are dead (1)\n\n- \`${first?.url}\` (404): ${first?.sources[0]?.id}`);
  expect(report).toContain("## Links that a program cannot judge (1)");
  expect(weeklyReport(sound(), links, answers.slice(1)).failed).toBe(false);
});

test("an overdue review fails the weekly check", () => {
  const { briefing } = inspect(trams, { basePath: "/", today: "2028-06-01" });
  if (!briefing) throw new Error("no briefing");
  const { report, failed } = weeklyReport(briefing, [], []);
  expect(failed).toBe(true);
  expect(report).toMatch(/^# The week of 2028-06-01\n\n## Reviews overdue \(\d\)\n\n- 1 brief: /);
});

test("the command prints a report, and fails if something is due", async () => {
  const args = ["--content", trams, "--no-links", "--today"];
  expect(await command("weekly", [...args, today])).toEqual({
    code: 0,
    out: "# The week of 2026-01-15\n\nNothing is overdue, and no link is dead.\n",
    err: "",
  });
  expect((await command("weekly", [...args, "2028-06-01"])).code).toBe(1);
});
