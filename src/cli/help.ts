import { isRepeated, optionName, partsExample } from "../authoring/command-options.ts";
import { hintOf, listHints } from "../authoring/field-words.ts";
import { type FormField, fieldsWithin, type Input } from "../kinds/field-types.ts";
import { defaultsOf, formFields, kinds } from "../kinds/registry.ts";
import { withArticle } from "../lib/count.ts";
import { type Command, commands } from "./commands.ts";
import { draftKinds, optionsOfOneKind } from "./new-record.ts";
import type { CommandOption } from "./options.ts";

const commandLine = (name: string): string => (name === "serve" ? "npm start" : `npm run ${name}`);

const withArguments = (name: string, given: string): string =>
  given ? `${commandLine(name)} -- ${given}` : commandLine(name);

const table = (rows: [string, string][]): string[] => {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, words]) => `  ${name.padEnd(width)}  ${words}`);
};

/** Returns the row of an option, whose text begins with its value: `DIR: where it is written`. */
const optionRow = ([name, { help = "" }]: [string, CommandOption]): [string, string] => [`--${name}`, help];

const commandText = (name: string, { summary, argument = "", options, examples }: Command): string =>
  [
    summary,
    "",
    `Use: ${withArguments(name, [argument, "[options]"].filter(Boolean).join(" "))}`,
    `     npx briefing ${[name, argument, "[options]"].filter(Boolean).join(" ")}`,
    "",
    "Options:",
    ...table(Object.entries(options).map(optionRow)),
    "",
    "Examples:",
    ...examples.map((given) => `  ${withArguments(name, given)}`),
  ].join("\n");

const valueWords = (input: Input): string => {
  if (input.type === "choice") return input.options.map(({ value }) => value).join(" | ");
  if (input.type === "list") return valueWords(input.item);
  if (input.type === "id") return input.of ? `ID of ${withArticle(input.of)}` : "NAME";
  if (input.type === "group") return "VALUES";
  if (input.type === "named") return "NAME: VALUES";
  return input.type === "yes" ? "yes" : "TEXT";
};

const fieldWords = (field: FormField, isAutomatic = false): string => {
  const need = isAutomatic ? "filled in unless given" : field.required ? "required" : "";
  const flags = [need, isRepeated(field.input) ? "may be given more than once" : ""].filter(Boolean).join("; ");
  const words = `${valueWords(field.input)}: ${field.label}. ${hintOf(field, listHints.option)}`;
  return flags ? `${words} (${flags})` : words;
};

const fieldRows = (field: FormField, automatic: ReadonlySet<string>): [string, string][] => [
  [`--${optionName(field)}`, fieldWords(field, automatic.has(field.key))],
  ...fieldsWithin(field.input).map((below): [string, string] => [`    ${below.key}=`, fieldWords(below)]),
];

/** Returns an example of an option whose value has parts. */
const nestedExample = (fields: FormField[]): string | undefined => {
  const rows = fields.filter(({ input }) => fieldsWithin(input).length > 1);
  const field = rows.find(({ required }) => required) ?? rows[0];
  return field && partsExample(field);
};

const kindText = (kind: (typeof draftKinds)[number]): string => {
  const fields = formFields(kind);
  const automatic = new Set(Object.keys(defaultsOf(kind, "2000-01-01")));
  const example = nestedExample(fields.filter(({ key }) => !automatic.has(key)));
  return [
    kinds[kind].help,
    "",
    `Use: npm run new -- ${kind} [options]`,
    "",
    "Options:",
    ...table([
      ...fields.flatMap((field) => fieldRows(field, automatic)),
      ...Object.entries(commands.new.options)
        .filter(([name]) => (optionsOfOneKind[name] ?? kind) === kind)
        .map(optionRow),
    ]),
    ...(example
      ? [
          "",
          "A value made of others is written as key=value, with semicolons between them:",
          `  npm run new -- ${kind} ${example}`,
        ]
      : []),
  ].join("\n");
};

const overview = (): string =>
  [
    "Commands:",
    ...table(Object.entries(commands).map(([name, { summary }]) => [name, summary])),
    "",
    "Use: npx briefing COMMAND [options], or npm run COMMAND -- [options]. COMMAND --help explains a command.",
  ].join("\n");

/**
 * Returns the help on a command, or the list of commands for any other name.
 * @param given the words after the name; `new` has help on each kind
 */
export const helpFor = (name: string, given: readonly string[]): string => {
  const help = (commands as Record<string, Command>)[name];
  if (!help) return overview();
  const kind = name === "new" ? draftKinds.find((one) => one === given[0]) : undefined;
  return kind ? kindText(kind) : commandText(name, help);
};
