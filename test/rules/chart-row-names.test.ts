import { expect, test } from "vitest";
import { processorSeconds } from "../helpers/processor.ts";
import { findingsOfRule } from "../helpers/rules.ts";

const file = "_data/charts/costs.yaml";
const chart = (rows: string[]) => ({
  [file]: `title: A\ndescription: B\nscale: linear\nunit: C\nthemes: [money]\nrows:\n${rows.map((row) => `  - ${row}`).join("\n")}\n`,
});
const cost = "figures: [line-cost-forty-million.cost]";
const riders = "figures: [riders-above-plan.riders]";
const say = (place: string, rows: string, name: string) =>
  `${file}:${place} warning the rows ${rows} are both called "${name}", and readers cannot distinguish them -> give each a label of its own`;

test.each([
  ["one label twice", [`{ label: One, ${cost} }`, `{ label: One, ${riders} }`], [say("8:5", "1 and 2", "One")]],
  ["one figure twice", [`{ ${cost} }`, `{ ${riders} }`, `{ ${cost} }`], [say("9:5", "1 and 3", "Cost of the line")]],
  [
    "a label equal to another row’s figure",
    [`{ ${cost} }`, `{ label: Cost of the line, ${riders} }`],
    [say("8:5", "1 and 2", "Cost of the line")],
  ],
  [
    "three rows with one name",
    [`{ label: A, ${cost} }`, `{ label: A, ${cost} }`, `{ label: A, ${cost} }`],
    [say("8:5", "1 and 2", "A"), say("9:5", "1 and 3", "A")],
  ],
])("%s", (_, rows, expected) => expect(findingsOfRule("chart-row-names", chart(rows))).toEqual(expected));

test("rows with different names are fine", () => {
  expect(findingsOfRule("chart-row-names", chart([`{ label: One, ${cost} }`, `{ label: Two, ${cost} }`]))).toEqual([]);
});

test("the check is fast for hundreds of charts with the maximum number of rows", () => {
  const rows = Array.from({ length: 60 }, (_, at) => `{ label: R${at % 30}, ${cost} }`);
  const charts = Object.fromEntries(
    Array.from({ length: 200 }, (_, at) => [file.replace("costs", `costs-${at}`), chart(rows)[file] ?? ""]),
  );
  const seconds = processorSeconds(() => expect(findingsOfRule("chart-row-names", charts)).toHaveLength(200 * 30));
  expect(seconds).toBeLessThan(15);
});
