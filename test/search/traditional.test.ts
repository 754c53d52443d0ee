import { expect, test } from "vitest";
import { addTraditionalNames } from "../../src/search/traditional.ts";

const named = (...aliases: string[]) => ({ address: "/a/", kind: "Actor", title: "A", themes: [], aliases, texts: [] });

test("a name in simplified Chinese is also there in traditional characters", async () => {
  const documents = await addTraditionalNames([named("Trams", "智谱电车", "梁文锋"), named("Trams"), named("乘客")]);
  expect(documents.map(({ aliases }) => aliases)).toEqual([
    ["Trams", "智谱电车", "梁文锋", "智譜電車", "梁文鋒"],
    ["Trams"],
    ["乘客"],
  ]);
});

test("documents without Chinese names stay as they are", async () => {
  const documents = [named("Trams"), { ...named(), aliases: undefined }];
  expect(await addTraditionalNames(documents)).toEqual(documents);
});
