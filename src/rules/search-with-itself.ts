import { defineRule } from "./rule.ts";

/** A briefing that lists itself among the others to search. */
export const searchWithItself = defineRule({
  id: "search-with-itself",
  explain: "A briefing is searched together with others on its host, each once, and not with itself.",
  good: "search_with: [{ name: Buses, index: /buses/pagefind/ }]",
  bad: "search_with: [{ name: Trams, index: /trams/pagefind/ }] in the briefing at /trams/",
  *check({ content: { site } }) {
    const { search_with = [], url } = site.data;
    const own = URL.canParse(url) ? `${new URL(url).pathname.replace(/\/$/, "")}/pagefind/` : "";
    for (const [at, { index }] of search_with.entries()) {
      const first = search_with.findIndex((other) => other.index === index);
      if (index !== own && first === at) continue;
      yield {
        record: site,
        path: ["search_with", at, "index"],
        message: index === own ? `${index} is this briefing’s own index` : `${index} is listed twice`,
        hint: "name the index of another briefing, or delete the entry",
      };
    }
  },
});
