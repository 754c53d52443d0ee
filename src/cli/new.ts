import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { optionsFor } from "../authoring/command-options.ts";
import { hasErrors } from "../build/inspect.ts";
import { report } from "../build/report.ts";
import { formFields, type RecordOrBrief } from "../kinds/registry.ts";
import { writeWhole } from "../lib/write-whole.ts";
import { read } from "../read/read.ts";
import { commands } from "./commands.ts";
import {
  draftKinds,
  type NewRecord,
  optionsOfOneKind,
  type RecordInput,
  readKind,
  recordCreator,
} from "./new-record.ts";
import { exitCodes, readContent, readOptions, readToday, WrongUse } from "./options.ts";
import { type Prompter, terminalPrompter } from "./prompter.ts";
import type { RunCommand } from "./run.ts";

const askKind = async (prompter: Prompter): Promise<RecordOrBrief> =>
  readKind(
    await prompter.choose(
      "What is it?",
      draftKinds.map((kind) => ({ value: kind, label: kind })),
    ),
  );

type Options = Partial<Record<"id" | "from" | "body-file", string | undefined>>;

const recordInput = (options: Options): RecordInput => {
  const { id, from, "body-file": file } = options;
  if (file !== undefined && !existsSync(file)) throw new WrongUse(`--body-file ${file} is not there`);
  return { options, id, from, body: file === undefined ? undefined : readFileSync(file, "utf8") };
};

const write = (folder: string, records: NewRecord[]): void => {
  for (const { file, text } of records) {
    writeWhole(join(folder, file), text);
    console.log(`wrote ${file}`);
  }
};

const runNew: RunCommand = async (words) => {
  const [first, ...rest] = words;
  const word = first?.startsWith("-") ? undefined : first;
  const terminal = process.stdin.isTTY && process.stdout.isTTY ? terminalPrompter() : undefined;
  if (!word && !terminal) throw new WrongUse(`say what is new: npm run new -- ${draftKinds.join(" | ")}`);
  const kind = word ? readKind(word) : await askKind(terminal as Prompter);
  const options = readOptions(word ? rest : words, {
    ...optionsFor(formFields(kind)),
    ...commands.new.options,
  });
  const prompter = options.yes ? undefined : terminal;
  for (const [name, of] of Object.entries(optionsOfOneKind))
    if (options[name as keyof typeof options] !== undefined && kind !== of)
      throw new WrongUse(`--${name} is for a new ${of} only`);
  const folder = readContent(options.content);
  const { content } = read(folder);
  if (!content) throw new WrongUse(`there is no briefing in ${folder}`);
  const { create, records, check } = recordCreator(content, readToday(options.today), prompter);
  await create(kind, recordInput(options));
  const findings = check();
  if (findings.length > 0) console.error(report(findings, "text", folder));
  if (hasErrors(findings) && !(await prompter?.confirm("Write it anyway, and fix it in an editor?"))) {
    console.error("Nothing was written.");
    return exitCodes.findings;
  }
  write(folder, records);
};

export default runNew;
