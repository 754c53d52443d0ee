import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { optionName } from "../../src/authoring/command-options.ts";
import { extraFields, hintOf, listHints, needInWords } from "../../src/authoring/field-words.ts";
import { fieldsFor, formFor } from "../../src/authoring/forms.ts";
import { askFields } from "../../src/cli/ask.ts";
import { helpFor } from "../../src/cli/help.ts";
import { draftKinds } from "../../src/cli/new-record.ts";
import type { Prompter } from "../../src/cli/prompter.ts";
import { addressBox, idBox } from "../../src/client/contribute/boxes.ts";
import type { ControlContext } from "../../src/client/contribute/control.ts";
import { controlFor } from "../../src/client/contribute/nested.ts";
import { type FormField, fieldsWithin } from "../../src/kinds/field-types.ts";
import { formFields } from "../../src/kinds/registry.ts";
import { read } from "../../src/read/read.ts";
import { trams } from "../helpers/content.ts";

beforeAll(() => vi.stubGlobal("document", parseHTML("<html><body></body></html>").document));
afterAll(() => {
  vi.unstubAllGlobals();
});

const content = (() => {
  const known = read(trams).content;
  if (!known) throw new Error("there is no briefing");
  return known;
})();

const around: ControlContext = {
  lists: { listId: () => "list", nameOf: () => undefined, resolveId: (_, typed) => typed, hasMatch: () => false },
  named: () => [],
  changed: () => {},
  add: () => "",
};

/** Returns a field that is asked for first and depends on no other answer. */
const alone = ({ when: _, ...field }: FormField): FormField => ({ ...field, ask: "yes" });

class Asked extends Error {}

/** The first question that a prompt asks for a field. */
const questionFor = async (field: FormField): Promise<string> => {
  const ask = (question: string): never => {
    throw new Asked(question);
  };
  const prompter: Prompter = {
    say: ask,
    text: async (question) => ask(question),
    choose: async (question) => ask(question),
    chooseMany: async (question) => ask(question),
    confirm: async (question) => ask(question),
  };
  const createRecord = async () => "";
  return askFields({ prompter, content: () => content, createRecord }, [alone(field)], {}).then(
    () => "nothing",
    (error: Error) => (error instanceof Asked ? error.message : `failed: ${error.message}`),
  );
};

/** The label and the hint that a form shows of a field. */
const shownFor = (field: FormField): string => {
  const input = field.input.type === "group" ? { ...field.input, fields: [] } : field.input;
  const { element } = controlFor({ ...alone(field), input }, around);
  const [label] = element.querySelectorAll("label, legend");
  for (const optional of label?.querySelectorAll(".optional") ?? []) optional.remove();
  const hint = element.querySelector(".hint")?.textContent;
  return field.input.type === "yes" ? (label?.textContent ?? "") : `${label?.textContent?.trim()}. ${hint}`;
};

const withBelow = (field: FormField): FormField[] => [field, ...fieldsWithin(field.input).flatMap(withBelow)];

test.each(draftKinds)(
  "a prompt, the help of an option and a form use the same words for each field of a %s",
  async (kind) => {
    const help = helpFor("new", [kind, "--help"]) ?? "";
    const top = formFields(kind);
    const names = [
      ...top.map((field) => [`--${optionName(field)}`, field] as const),
      ...top.flatMap(({ input }) => fieldsWithin(input).map((field) => [`${field.key}=`, field] as const)),
    ];
    for (const [name, field] of names) {
      const words = `: ${field.label}. ${hintOf(field, listHints.option)}`;
      const rows = help.split("\n").filter((row) => row.trimStart().startsWith(`${name} `));
      expect(
        rows.some((row) => row.includes(words)),
        `${name}${words}`,
      ).toBe(true);
    }
    for (const field of top.flatMap(withBelow)) {
      const need = needInWords(field);
      expect(await questionFor(field)).toBe(
        `${field.label}. ${hintOf(field, listHints.prompt)}${need && ` (${need})`}`,
      );
      expect(shownFor(field)).toBe(`${field.label}. ${hintOf(field, listHints.form)}`);
    }
  },
);

test("of a confidence and a likelihood one is needed, and neither is called optional", () => {
  const words = formFields("takeaway").map((field) => [field.key, needInWords(field)]);
  expect(words).toEqual(
    expect.arrayContaining([
      ["order", ""],
      ["confidence", "or likelihood"],
      ["likelihood", "or confidence"],
      ["options", "optional"],
    ]),
  );
});

test("the fields of a form are those of its kind, with the same labels and help", () => {
  for (const kind of draftKinds) {
    const form = formFor(kind);
    if (!form) continue;
    const own = new Map(formFields(kind).map((field) => [field.key, field]));
    for (const field of fieldsFor(form, false)) {
      const { label, help } = own.get(field.key) ?? extraFields.body;
      expect([field.label, field.help]).toEqual([label, help]);
    }
  }
});

test("the short name, the address and the text have the same labels in an option’s help and in a form", () => {
  const said = (of: keyof typeof extraFields) => `: ${extraFields[of].label}. ${extraFields[of].help}`;
  expect(helpFor("new", ["source", "--help"])).toContain(said("from"));
  expect(helpFor("new", ["brief", "--help"])).toContain(said("body"));
  expect(helpFor("new", ["claim", "--help"])).toContain(said("id"));
  expect(helpFor("new", ["claim", "--help"])).not.toMatch(/--(?:from|body-file)/);
  const shown = (element: HTMLElement) =>
    `: ${element.querySelector("label")?.textContent}. ${element.querySelector(".hint")?.textContent}`;
  expect(shown(idBox(() => {}).element)).toBe(said("id"));
  const form = controlFor({ ...(formFields("source")[0] as FormField) }, around);
  expect(shown(addressBox(content, form, () => {}, ""))).toBe(said("from"));
});
