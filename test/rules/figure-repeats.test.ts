import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

const found = (text: string) =>
  findingsOfRule("figure-repeats", { "briefs/trams-pay-slowly.md": append(text) }).map((line) =>
    line.replace(/^\S+ warning /, ""),
  );
const say = (words: string, mark: string, printed: string) =>
  `“${words}” is there twice: [=${mark}] prints “${printed}” -> delete “${words}” next to the mark`;
const cost = "line-cost-forty-million.cost";
const riders = "riders-above-plan.riders";

test.each([
  [`It cost about [=${cost}].`, "about", cost, "about €42 million"],
  [`It cost nearly [=${cost}].`, "nearly", cost, "about €42 million"],
  [`It cost [=${cost}] million euros.`, "million", cost, "about €42 million"],
  [`It cost €[=${cost}].`, "€", cost, "about €42 million"],
  [`It carried [=${riders}] riders a day.`, "riders a day", riders, "31,400 riders a day"],
  [`It carried **[=${riders}]** riders a day.`, "riders a day", riders, "31,400 riders a day"],
])("%j is one finding", (text, words, mark, printed) => {
  expect(found(text)).toEqual([say(words, mark, printed)]);
});

test.each([
  `It cost [=${cost}]. About a day later it carried [=${riders}].`,
  `It carried about [=${riders}].`,
  `It carried [=${riders}], riders say.`,
  `A sign ▮ and about [=${cost}].`,
])("%j is fine", (text) => {
  expect(found(text)).toEqual([]);
});
