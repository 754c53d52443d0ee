import { defineRule } from "./rule.ts";

/** A source that a reader cannot open and that does not say why, or one that says why and can be opened. */
export const addressMissing = defineRule({
  id: "address-missing",
  explain:
    "A reader must be able to open a source. One that has neither an address nor a DOI says in `no_address` where it can be found and what was searched.",
  good: "no_address: Printed in the council’s minutes of 3 May 2025, which are kept in the town archive only.",
  bad: "a source without URL, DOI and no_address",
  *check({ content }) {
    for (const source of content.records.source) {
      const { URL, DOI, no_address } = source.data;
      if (!URL && !DOI && !no_address)
        yield {
          record: source,
          path: ["title"],
          message: "the source has no address and does not say why",
          hint: "add URL or DOI, or no_address: where it can be found and what was searched",
        };
      if ((URL || DOI) && no_address)
        yield {
          record: source,
          path: ["no_address"],
          message: "the source has an address and says why it has none",
          hint: "delete no_address",
        };
    }
  },
});
