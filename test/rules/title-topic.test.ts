import { describe, expect, test } from "vitest";
import { titleTopic } from "../../src/rules/title-topic.ts";
import { findingsOfRule, swap } from "../helpers/rules.ts";

const titled = (title: string) =>
  findingsOfRule("title-topic", {
    "briefs/trams-pay-slowly.md": (text) =>
      title === titleTopic.good ? `${text}\n` : swap(titleTopic.good, JSON.stringify(title))(text),
  });

const bad = [
  titleTopic.bad,
  "Trams and the city",
  "The politics of public transport",
  "Why trams pay",
  "How a town pays for its trams",
  "Do trams pay?",
  "Toward a cheaper tram",
  "Norbury’s tram line: a balance sheet",
  "Costs of the second line",
];
const good = [
  titleTopic.good,
  "Trams pay",
  "No tram line has paid for itself within ten years",
  "Norbury trained its drivers quickly, but the famous sum prices only the last step",
  "Free rides upend the budget of the town",
  "Norbury’s riders decide its election",
  "The council cannot stop the second line",
  "Trams return: towns rediscover an old machine",
];

describe("a title states a conclusion", () => {
  test.each(bad)("%s", (title) => {
    expect(titled(title)).toEqual([
      "briefs/trams-pay-slowly.md:2:1 warning the title names a topic and states no conclusion -> write what the brief concludes, with a verb",
    ]);
  });
  test.each(good)("%s", (title) => {
    expect(titled(title)).toEqual([]);
  });
});
