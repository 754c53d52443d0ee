import { expect, test } from "vitest";
import { type Kind, kindSchemas } from "../../src/model/authored.ts";
import { applies, type Field, fieldsOf } from "../../src/scaffold/fields.ts";

const kinds = Object.keys(kindSchemas) as Kind[];

const below = ({ input }: Field): Field[] => {
  const inner = input.type === "list" ? input.item : input;
  return inner.type === "group" || inner.type === "named" ? inner.fields : [];
};
const all = (fields: Field[]): Field[] => fields.flatMap((field) => [field, ...all(below(field))]);

test.each(kinds)("every key of a %s has its words", (kind) => {
  const unsaid = all(fieldsOf(kind)).filter(({ help }) => help === "");
  expect(unsaid.map(({ key }) => key)).toEqual([]);
});

test.each(kinds.filter((kind) => kind !== "site"))("every id in a %s says what it is the id of", (kind) => {
  const ids = all(fieldsOf(kind)).filter(({ key, input }) => {
    const inner = input.type === "list" ? input.item : input;
    return inner.type === "id" && inner.of === undefined && key !== "rule";
  });
  expect(ids.map(({ key }) => key)).toEqual([]);
});

test("a field applies where the one it hangs on says so", () => {
  const likelihood = fieldsOf("claim").find(({ key }) => key === "likelihood") as Field;
  expect(applies(likelihood, { kind: "forecast" })).toBe(true);
  expect(applies(likelihood, { kind: "fact" })).toBe(false);
});
