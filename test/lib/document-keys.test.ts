import { expect, test } from "vitest";
import { documentKeys } from "../../src/lib/document-keys.ts";

const keyOf = (URL: string) => documentKeys({ title: "A", URL })[0]?.key;

test("address parts that don’t change the document don’t change its key", () => {
  const key = keyOf("https://example.org/a/b?page=2");
  for (const address of [
    "http://example.org/a/b?page=2",
    "https://www.example.org/a/b/?page=2",
    "https://EXAMPLE.org/a/b?page=2#section-4",
    "https://example.org/a/b?utm_source=x&page=2&utm_medium=y",
  ])
    expect(keyOf(address), address).toBe(key);
});

test("address parts that change the document change its key", () => {
  const key = keyOf("https://example.org/a/b?page=2");
  for (const address of [
    "https://example.org/a/b?page=3",
    "https://example.org/a/b",
    "https://example.org/A/b?page=2",
    "https://news.example.org/a/b?page=2",
  ])
    expect(keyOf(address), address).not.toBe(key);
});

test("a paper has one key at every address and by its DOI", () => {
  for (const address of [
    "https://arxiv.org/abs/2412.19437",
    "https://arxiv.org/abs/2412.19437v2",
    "https://www.arxiv.org/pdf/2412.19437v1.pdf",
    "https://doi.org/10.48550/arXiv.2412.19437",
  ])
    expect(keyOf(address), address).toBe("arxiv:2412.19437");
  expect(documentKeys({ title: "A", DOI: "10.48550/arXiv.2412.19437" })[0]?.key).toBe("arxiv:2412.19437");
  expect(keyOf("https://dx.doi.org/10.1038/S41586")).toBe(documentKeys({ title: "A", DOI: "10.1038/s41586" })[0]?.key);
});

test("title, date and publisher make a key only in combination", () => {
  expect(documentKeys({ title: "A report", issued: "2025-01" })).toEqual([]);
  expect(documentKeys({ title: "A report: one", issued: "2025-01", publisher: "The House" })).toEqual([
    { key: "title:a report one|2025-01|the house", field: "title", label: "title, date and publisher" },
  ]);
});
