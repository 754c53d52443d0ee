import { expect, test } from "vitest";
import { claim, findingsOfRule } from "../helpers/rules.ts";

const dated = (statement: string, event: { title?: string; date?: string; description?: string } = {}) =>
  findingsOfRule("event-date", {
    "_data/claims/act-adopted.yaml": claim({ statement: JSON.stringify(statement) }),
    "_data/events/act-adopted.yaml": [
      `date: ${event.date ?? "2025-03-04"}`,
      `title: ${event.title ?? "Norbury adopts the Tram Act"}`,
      `description: ${event.description ?? "A majority was for it."}`,
      "themes: [streets]",
      "certainty: verified",
      "actors: [norbury]",
      "claims: [act-adopted]",
      "sources: [{ source: norbury-accounts-2024, locator: p. 2 }]",
    ].join("\n"),
  });

test("an event and its claims give one act the same date", () => {
  expect(dated("The council of Norbury adopted the Tram Act on April 3, 2025.")).toEqual([
    "_data/events/act-adopted.yaml:1:1 error the event dates “adopt” to March 4, 2025, and the claim act-adopted to April 3, 2025 -> correct the date that is wrong, or say in the claim which other act it dates",
  ]);
  expect(dated("The council of Norbury adopted the Tram Act on March 4, 2025.")).toEqual([]);
});

test("a month agrees with its days", () => {
  expect(dated("The council of Norbury adopted the Tram Act in March 2025.")).toEqual([]);
  expect(dated("The council of Norbury adopted the Tram Act in May 2025.")).toHaveLength(1);
  expect(dated("The council of Norbury adopted the Tram Act on March 9, 2025.", { date: "2025-03" })).toEqual([]);
});

test("other acts and other subjects may have other dates", () => {
  expect(dated("The Tram Act of Norbury took effect on April 3, 2025.")).toEqual([]);
  expect(dated("The council of Norbury adopted the Bridge Act on April 3, 2025.")).toEqual([]);
  expect(dated("Norbury adopted the Bridge Act on April 3, 2025, and the Tram Act on March 4, 2025.")).toEqual([]);
  expect(dated("Norbury adopted the Bridge Act on March 4, 2025, and the Tram Act on April 3, 2025.")).toHaveLength(1);
});

test("a date in the description counts for the act next to it", () => {
  const description = "The act has been in force since May 1, 2025.";
  expect(dated("The Tram Act of Norbury took effect on May 1, 2025.", { description })).toEqual([]);
  expect(dated("The Tram Act of Norbury took effect on June 1, 2025.", { description })).toEqual([
    "_data/events/act-adopted.yaml:1:1 error the event dates “take effect” to May 1, 2025, and the claim act-adopted to June 1, 2025 -> correct the date that is wrong, or say in the claim which other act it dates",
  ]);
});

test("if a title names only actors, it is about all of them", () => {
  const title = "The council meets Norbury";
  expect(dated("A minister met Norbury on April 3, 2025 in the town hall.", { title })).toHaveLength(1);
  expect(dated("A minister met the union on April 3, 2025 in the town hall.", { title })).toEqual([]);
});
