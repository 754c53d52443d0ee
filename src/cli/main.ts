/** Every command by name; it runs when its module is loaded. The last two are started by other commands. */
const commands: Record<string, () => Promise<unknown>> = {
  addresses: () => import("./addresses.ts"),
  archive: () => import("./archive.ts"),
  build: () => import("./build.ts"),
  changes: () => import("./changes.ts"),
  check: () => import("./check.ts"),
  digest: () => import("./digest.ts"),
  doctor: () => import("./doctor.ts"),
  edition: () => import("./edition.ts"),
  new: () => import("./new.ts"),
  proposal: () => import("./proposal.ts"),
  reviewed: () => import("./reviewed.ts"),
  rules: () => import("./rules.ts"),
  schemas: () => import("./schemas.ts"),
  serve: () => import("./serve.ts"),
  "site-report": () => import("./site-report.ts"),
  "start-another": () => import("./start-another.ts"),
  weekly: () => import("./weekly.ts"),
  "dev-worker": () => import("../dev-server/worker.ts"),
  "index-search": () => import("../search/index-process.ts"),
};

const asksForHelp = (words: string[]) => words.some((word) => word === "--help" || word === "-h");

const [name = ""] = process.argv.splice(2, 1);
const command = commands[name];
if (name === "" || name === "help" || asksForHelp([name, ...process.argv.slice(2)]))
  void import("./help.ts").then(({ helpFor }) => {
    const text = helpFor(name, process.argv.slice(2));
    if (text !== undefined) return console.log(text);
    console.error(`error: there is no command ${name}: npx briefing --help lists them`);
    process.exitCode = 2;
  });
else if (command) void command();
else {
  console.error(
    `error: there is no command ${name}: the commands are ${Object.keys(commands).slice(0, -2).join(", ")}`,
  );
  process.exitCode = 2;
}
