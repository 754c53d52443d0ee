import { expect, test } from "vitest";
import { type ExistingSource, sourceFromAddress } from "../../src/authoring/source-from-address.ts";

const known: ExistingSource[] = [
  {
    id: "norbury-post-2024",
    data: {
      type: "article-newspaper",
      title: "A tram",
      "container-title": "Norbury Post",
      issued: "2024-05-01",
      URL: "https://www.norburypost.example/2024/05/01/a-tram/",
      DOI: "10.1234/tram.1",
      language: "en",
      tier: "secondary",
      origin: "norbury-post",
      reliability: { grade: "B", why: "A newspaper." },
    },
  },
];
const guess = (text: string) => sourceFromAddress(text, known);

test("a preprint’s number and month are in its address and in its DOI", () => {
  const data = {
    type: "report",
    genre: "preprint",
    "container-title": "arXiv",
    number: "arXiv:2412.19437",
    issued: "2024-12",
    URL: "https://arxiv.org/abs/2412.19437",
    DOI: "10.48550/arXiv.2412.19437",
    language: "en",
  };
  for (const text of [
    "https://arxiv.org/pdf/2412.19437v2.pdf",
    "arxiv.org/abs/2412.19437v2",
    "10.48550/arXiv.2412.19437v2",
  ])
    expect(guess(text.replace(/^arxiv/, "https://arxiv"))).toEqual({ data: { ...data, version: "v2" } });
  for (const text of [
    "https://arxiv.org/abs/2412.19437",
    "10.48550/arXiv.2412.19437",
    "https://doi.org/10.48550/ARXIV.2412.19437",
  ])
    expect(guess(text)).toEqual({ data });
});

test("recognizes a DOI by its form", () => {
  expect(guess("doi: 10.1038/s41586-025-09422-z")?.data).toEqual({
    type: "article-journal",
    DOI: "10.1038/s41586-025-09422-z",
    URL: "https://doi.org/10.1038/s41586-025-09422-z",
  });
});

test("an address gives its date and title, and the details of its publisher from existing sources", () => {
  expect(
    guess("https://norburypost.example/2025/11/03/council-votes-on-second-tram-line/?utm_source=x#:~:text=a"),
  ).toEqual({
    data: {
      type: "article-newspaper",
      title: "Council votes on second tram line",
      "container-title": "Norbury Post",
      issued: "2025-11-03",
      URL: "https://norburypost.example/2025/11/03/council-votes-on-second-tram-line/",
      language: "en",
      tier: "secondary",
      origin: "norbury-post",
      reliability: { grade: "B", why: "A newspaper." },
    },
  });
});

test("of several sources from one host, only what most of them share is filled in", () => {
  const [first] = known;
  const peer = (number: number, change: object): ExistingSource[] =>
    first
      ? [
          {
            id: `norbury-post-${number}`,
            data: { ...first.data, URL: `https://norburypost.example/${number}`, ...change },
          },
        ]
      : [];
  const all = [
    ...known,
    ...peer(1, { issued: "2026-01-01", origin: "norbury", reliability: { grade: "B", why: "A reprint of a survey." } }),
    ...peer(2, { reliability: { grade: "B", why: "It was there." } }),
  ];
  const { data } = sourceFromAddress("https://norburypost.example/2025/11/03/council-votes-on-trams/", all) ?? {};
  expect(data).toMatchObject({ "container-title": "Norbury Post", tier: "secondary", origin: "norbury-post" });
  expect(data).not.toHaveProperty("reliability");
});

test("the address of an archived copy gives the source and the copy", () => {
  const copy = "https://web.archive.org/web/20250130121314/https://trams.example/report.pdf";
  expect(guess(copy)?.data).toEqual({
    type: "webpage",
    "container-title": "trams.example",
    URL: "https://trams.example/report.pdf",
    archive: { URL: copy, date: "2025-01-30" },
  });
});

test.each([
  ["http://norburypost.example/2024/05/01/a-tram?fbclid=1", "norbury-post-2024"],
  ["10.1234/TRAM.1", "norbury-post-2024"],
])("finds an existing source by its address or DOI: %s", (text, id) => {
  expect(guess(text)?.existingId).toBe(id);
});

test("returns nothing for text that is neither an address nor a DOI", () => {
  for (const text of ["", "the tram report", "javascript:alert(1)", "ftp://a.example/b", "10.1/x"])
    expect(guess(text)).toBeUndefined();
});

test("ignores a date in an address that does not exist", () => {
  expect(guess("https://a.example/2025/13/40/some-long-title-here")?.data.issued).toBeUndefined();
});

test.each(["https://a.example/%E0%A4%A/some-long-title-here", "https://a.example/100%-of-all-trams"])(
  "accepts an address whose escapes are not valid text: %s",
  (address) => {
    expect(guess(address)?.data.URL).toBe(address);
  },
);

test("a very long address does not stop the form", () => {
  const began = performance.now();
  expect(sourceFromAddress(`https://a.example/${"a".repeat(4000)}`, [])?.data["container-title"]).toBe("a.example");
  expect(performance.now() - began).toBeLessThan(1000);
});
