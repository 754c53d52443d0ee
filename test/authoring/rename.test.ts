import { expect, test } from "vitest";
import { fieldsFor, formFor } from "../../src/authoring/forms.ts";
import { type Renaming, renameReferences } from "../../src/authoring/rename.ts";

const renamed = (name: string, data: Record<string, unknown>, renaming: Renaming) => {
  const form = formFor(name);
  if (!form) throw new Error(`there is no form ${name}`);
  return renameReferences(fieldsFor(form, false), data, renaming);
};

const actor: Renaming = { kind: "actor", from: "isi", to: "fraunhofer-isi" };
const claim: Renaming = { kind: "claim", from: "line-cost", to: "cost-of-line" };

test.each<[string, Record<string, unknown>, Renaming, unknown]>([
  ["claim", { made_by: ["norbury", "isi"] }, actor, [{ path: ["made_by"], value: ["norbury", "fraunhofer-isi"] }]],
  ["source", { origin: "isi" }, actor, [{ path: ["origin"], value: "fraunhofer-isi" }]],
  ["source", { origin: "isi-two", title: "isi" }, actor, []],
  [
    "claim",
    { evidence: [{ source: "other" }, { source: "isi" }], statement: "isi" },
    { ...actor, kind: "source" },
    [{ path: ["evidence", 1, "source"], value: "fraunhofer-isi" }],
  ],
  ["claim", { evidence: "no list", made_by: 7, figures: { cost: null } }, actor, []],
  [
    "brief",
    { body: "A.[@line-cost] B.[@a; @line-cost] C [=line-cost.sum]. D.[@line-cost-two] line-cost [x](line-cost.md)" },
    claim,
    [
      {
        path: ["body"],
        value:
          "A.[@cost-of-line] B.[@a; @cost-of-line] C [=cost-of-line.sum]. D.[@line-cost-two] line-cost [x](line-cost.md)",
      },
    ],
  ],
  [
    "brief",
    { body: "[x](line-cost.md#cost) [y](my-line-cost.md)[@line-cost]" },
    { ...claim, kind: "brief" },
    [{ path: ["body"], value: "[x](cost-of-line.md#cost) [y](my-line-cost.md)[@line-cost]" }],
  ],
])("in a %s that holds %j, renaming %j changes %j", (name, data, renaming, expected) => {
  expect(renamed(name, data, renaming)).toEqual(expected);
});
