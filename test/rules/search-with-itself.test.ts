import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

const site = (index: string) => ({ "_data/site.yaml": append(`search_with:\n  - { name: Others, index: ${index} }`) });

test("reports the site’s own index", () => {
  expect(findingsOfRule("search-with-itself", site("/pagefind/"))).toEqual([
    expect.stringMatching(
      /^_data\/site\.yaml:\d+:21 error \/pagefind\/ is this briefing’s own index -> name the index of another briefing, or delete the entry$/,
    ),
  ]);
});

test("reports a repeated index once", () => {
  expect(findingsOfRule("search-with-itself", site("/a/pagefind/ }\n  - { name: Again, index: /a/pagefind/"))).toEqual([
    expect.stringContaining("/a/pagefind/ is listed twice"),
  ]);
});

test("another index is fine", () => expect(findingsOfRule("search-with-itself", site("/buses/pagefind/"))).toEqual([]));

test.each(["/../pagefind/", "/a/./pagefind/", "/a/../../b/", "/..a/../"])(
  "%s is not a folder on this host",
  (index) => {
    expect(findingsOfRule("shape-value", site(index))).toEqual([
      expect.stringContaining("is not a folder on this host -> write /other-briefing/pagefind/"),
    ]);
  },
);

test.each(["a..b", "a.", ".a", "a/.b", "a.lock", "a.lock/b", "a//b", "/a", "a/", "-a"])(
  "%s is not a branch",
  (branch) => {
    expect(
      findingsOfRule("shape-value", {
        "_data/site.yaml": (text) => text.replace(/^branch: .*$/m, `branch: "${branch}"`),
      }),
    ).toEqual([expect.stringContaining("is not the name of a branch -> write main")]);
  },
);
