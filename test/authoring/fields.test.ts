import { expect, test } from "vitest";
import { type FormField, isApplicable } from "../../src/kinds/field-types.ts";
import { fileKinds, formFields } from "../../src/kinds/registry.ts";

const kinds = fileKinds;

const below = ({ input }: FormField): FormField[] => {
  const inner = input.type === "list" ? input.item : input;
  return inner.type === "group" || inner.type === "named" ? inner.fields : [];
};
const all = (fields: FormField[]): FormField[] => fields.flatMap((field) => [field, ...all(below(field))]);

test.each(kinds)("every field of a %s has help text", (kind) => {
  const unsaid = all(formFields(kind)).filter(({ help }) => help === "");
  expect(unsaid.map(({ key }) => key)).toEqual([]);
});

test.each(kinds.filter((kind) => kind !== "site"))(
  "every id field of a %s names the kind that it refers to",
  (kind) => {
    const ids = all(formFields(kind)).filter(({ key, input }) => {
      const inner = input.type === "list" ? input.item : input;
      return inner.type === "id" && inner.of === undefined && key !== "rule";
    });
    expect(ids.map(({ key }) => key)).toEqual([]);
  },
);

test("a field applies according to the value of the field that it depends on", () => {
  const likelihood = formFields("claim").find(({ key }) => key === "likelihood") as FormField;
  expect(isApplicable(likelihood, { kind: "forecast" })).toBe(true);
  expect(isApplicable(likelihood, { kind: "fact" })).toBe(false);
});
