import { expect, test } from "vitest";
import { choiceName, sourceTypeMeanings } from "../../src/kinds/vocabulary.ts";

test("types of sources are named in the order of English", () => {
  expect(Object.keys(sourceTypeMeanings).map(choiceName)).toEqual([
    "journal article",
    "magazine article",
    "newspaper article",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "dataset",
    "document",
    "encyclopedia entry",
    "interview",
    "legal case",
    "legislation",
    "conference paper",
    "post",
    "blog post",
    "regulation",
    "report",
    "software",
    "speech",
    "web page",
  ]);
});
