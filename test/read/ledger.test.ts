import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ledgerText } from "../../src/model/ledger.ts";
import { maxBytes } from "../../src/read/decode.ts";
import { readLedger } from "../../src/read/ledger.ts";
import { errorsOf, trams } from "../helpers/content.ts";
import { append } from "../helpers/rules.ts";

const hint = "write /an/address/, /old/ -> /new/ or /an/address/ gone: the reason";
const ledger = "_data/published.txt";
/** The number of a line added at its end. */
const last = readFileSync(join(trams, ledger), "utf8").split("\n").length;

test("a line is an address, with its new address or the reason why it is gone", () => {
  const { ledger: read, problems } = readLedger(
    "# a word\n\n/\n/claims/a-claim/\n/old/ -> /claims/a-claim/\n/older/ gone: Nobody needs it.\n",
  );
  expect(problems).toEqual([]);
  expect(read.entries).toEqual([
    { address: "/", line: 3 },
    { address: "/claims/a-claim/", line: 4 },
    { address: "/old/", line: 5, movedTo: "/claims/a-claim/" },
    { address: "/older/", line: 6, gone: "Nobody needs it." },
  ]);
});

test.each([
  "/../outside/ gone: a reason",
  "/claims/../../outside/",
  "//evil.example/ -> /claims/",
  "/claims/y/ -> //evil.example/",
  "/claims/y/ -> https://evil.example/",
  "/claims/y/ -> javascript:alert(1)",
  "/claims//y/",
  "/digest/2026-w48/../",
  "/digest/W48/",
  "/claims/y",
  "/claims/y -> /claims/",
  "/404.html gone: a reason",
  "/Claims/",
  "/claims/-y/",
  "/claims/y--z/",
  "claims/y/",
  "/claims/y/ gone:",
  "/claims/y/ gone: ",
  "/claims/y/->/claims/",
  " /claims/y/",
  "/claims/y/ # a word",
])("%s is not a valid entry", (line) => {
  expect(errorsOf({ [ledger]: append(line) })).toEqual([
    `${ledger}:${last}:1 error ${JSON.stringify(line)} is no entry of the ledger [ledger-line] -> ${hint}`,
  ]);
});

test("an address is listed only once", () => {
  expect(errorsOf({ [ledger]: append("/claims/") })).toEqual([
    `${ledger}:${last}:1 error /claims/ is in the ledger twice [ledger-line] -> delete one of the two lines`,
  ]);
});

test("the ledger may be larger than any record", () => {
  const lines = Array.from({ length: maxBytes / 20 }, (_, number) => `/claims/claim-${number}/ gone: It fell.`);
  expect(errorsOf({ [ledger]: append(lines.join("\n")) })).toEqual([]);
});

test("hidden characters and other encodings in the ledger are reported too", () => {
  expect(errorsOf({ [ledger]: append("/claims/y/ gone: a\u200b b") })).toEqual([
    `${ledger}:${last}:19 error the character U+200B is invisible or changes how text is shown [text-characters] -> delete the character and type the text again`,
  ]);
  expect(errorsOf({ [ledger]: Buffer.from([0x2f, 0xff]) })).toEqual([
    `${ledger}:1:1 error the file is not UTF-8 [text-encoding] -> save the file as UTF-8 with line feeds`,
  ]);
});

test.each([
  [`/claims/${"a".repeat(201)}/ gone: It is old.`, `/claims/${"a".repeat(32)}… is longer than a file’s path may be`],
  [`/claims/${"a/".repeat(500)} gone: It is old.`, `/claims/${"a/".repeat(16)}… is longer than a file’s path may be`],
  [`/a/ -> /claims/${"b".repeat(300)}/`, "/a/… is longer than a file’s path may be"],
])("reports an address that is too long for a file name", (line, message) => {
  expect(errorsOf({ [ledger]: append(line) })).toEqual([
    `${ledger}:${last}:1 error ${message} [ledger-line] -> shorten it: a part has at most 200 characters, the whole 1000`,
  ]);
});

test.each(["/contribute/claim/", "/data/schema/", "/claims/by/date/2/", "/feeds/briefs/", "/search/x/"])(
  "%s is a page of every briefing, and can be neither moved nor gone",
  (address) => {
    for (const fate of ["gone: It is old.", "-> /claims/"])
      expect(errorsOf({ [ledger]: append(`${address} ${fate}`) })).toEqual([
        `${ledger}:${last}:1 error ${address} is a page of every briefing [ledger-line] -> write ${address} with nothing else on the line, or delete it`,
      ]);
  },
);

test("the id of a feed entry is read with its day and fingerprint, and is listed only once", () => {
  const id = "tag:a.example,2025-10-01:claim/a-claim/confidence";
  const { ledger: read, problems } = readLedger(`tag:a.example,2025-01-02:brief/b\n${id} 2025-10-01 0f1e2d3c\n${id}\n`);
  expect(read.ids).toEqual([
    { id: "tag:a.example,2025-01-02:brief/b", line: 1 },
    { id, line: 2, date: "2025-10-01", print: "0f1e2d3c" },
  ]);
  expect(problems.map(({ line }) => line)).toEqual([3]);
});

test("an id has its record’s new address, or the reason why it is gone", () => {
  const id = "tag:a.example,2025-10-01:watch/a-vote/resolved";
  const text = `${id} -> /watch/#the-vote\n${id.replace("vote", "note")} gone: Nobody asks.\n`;
  const { ledger: read, problems } = readLedger(text);
  expect(problems).toEqual([]);
  expect(read.ids?.map(({ movedTo, gone }) => movedTo ?? gone)).toEqual(["/watch/#the-vote", "Nobody asks."]);
  expect(ledgerText([], read.ids).endsWith(`${text.split("\n").sort().join("\n").trim()}\n`)).toBe(true);
  const odd = ["watch", "/watch/a/", "/watch/#A", "/watch/#a/../b", "//x.example/#a"].map((to) => `${id} -> ${to}`);
  expect(readLedger(odd.join("\n")).problems).toHaveLength(5);
});
