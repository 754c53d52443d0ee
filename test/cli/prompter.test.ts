import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { terminalPrompter } from "../../src/cli/prompter.ts";

test.each([
  [["\t"], ["a"], "1 item selected"],
  [["\t", "\u001b[B", "\t"], ["a", "b"], "2 items selected"],
])("counts chosen items in the singular and the plural", async (keys, chosen, words) => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 30 });
  let shown = "";
  output.on("data", (data) => {
    shown += data;
  });
  const options = [
    { value: "a", label: "Actor" },
    { value: "b", label: "Bill" },
  ];
  const answer = terminalPrompter({ input, output }).chooseMany("Which?", options);
  for (const key of [...keys, "\r"]) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    input.write(key);
  }
  expect(await answer).toEqual(chosen);
  expect(shown).toContain(words);
});
