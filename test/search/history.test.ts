import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noneChosen, type Query, readAddress } from "../../src/client/search/address.ts";
import { followInHistory } from "../../src/client/search/history.ts";

const query = (words: string, more: Partial<Query> = {}): Query => ({
  words,
  chosen: noneChosen(),
  newest: false,
  verbatim: false,
  ...more,
});

let entries: string[];

beforeEach(() => {
  vi.useFakeTimers();
  entries = ["/search/"];
  const at = () => new URL(entries.at(-1) ?? "", "http://host");
  const go = (address: string) => entries.push(address);
  vi.stubGlobal("location", {
    get pathname() {
      return at().pathname;
    },
    get search() {
      return at().search;
    },
  });
  vi.stubGlobal("history", {
    pushState: (_state: null, _title: string, address: string) => void go(address),
    replaceState: (_state: null, _title: string, address: string) => {
      entries.pop();
      go(address);
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("while a reader types, one entry follows the words; after a pause the next search gets a new entry", () => {
  const follow = followInHistory(query(""));
  for (const words of ["t", "tr", "tra", "tram"]) {
    follow(query(words));
    vi.advanceTimersByTime(900);
  }
  expect(entries).toEqual(["/search/", "/search/?q=tram"]);
  vi.advanceTimersByTime(200);
  follow(query("tram line"));
  expect(entries).toEqual(["/search/", "/search/?q=tram", "/search/?q=tram+line"]);
});

test("a filter gets a new entry, and so do the letters typed after it", () => {
  const follow = followInHistory(query(""));
  const chosen = { ...noneChosen(), kind: ["Claim"] };
  follow(query("tram"));
  follow(query("tram", { chosen }));
  follow(query("tram", { chosen, newest: true }));
  follow(query("tram l", { chosen, newest: true }));
  follow(query("tram li", { chosen, newest: true }));
  expect(entries).toEqual([
    "/search/",
    "/search/?q=tram",
    "/search/?q=tram&kind=Claim",
    "/search/?q=tram&kind=Claim&sort=date",
    "/search/?q=tram+li&kind=Claim&sort=date",
  ]);
});

test("a search that is already in the address adds no entry", () => {
  entries = ["/search/?q=tram"];
  const follow = followInHistory(readAddress(new URLSearchParams("q=tram")));
  follow(query("tram"));
  expect(entries).toEqual(["/search/?q=tram"]);
});
