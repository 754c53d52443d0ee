import { expect, test } from "vitest";
import { launchAdvice, loadOptional } from "../../../src/build/pdf/browser.ts";
import { finishPdf } from "../../../src/build/pdf/finish.ts";
import { readPdf } from "../../helpers/pdf.ts";

/** Returns a PDF of some objects in Chromium's layout; object 0 is free. */
const pdfOf = (objects: string[]): Buffer => {
  const offsets: number[] = [];
  let text = "%PDF-1.4\n";
  for (const [at, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
    "latin1",
  );
};

const printed = (bookmarks: string[]) =>
  pdfOf([
    "<</Title (A page)\n/Creator (Chromium)\n/CreationDate (D:20261129121314+00'00')\n/ModDate (D:20261129121314+00'00')>>",
    "<</Type /Catalog\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot 9 0 R\n/Outlines 3 0 R\n/Lang (en-US)\n/Pages <</Type /Pages\n/Kids []\n/Count 0>> >>",
    "<</Type /Outlines\n/First 4 0 R>>",
    ...bookmarks.map(
      (title, at) => `<</Title ${title}\n/Parent 3 0 R${at + 1 < bookmarks.length ? `\n/Next ${at + 5} 0 R` : ""}>>`,
    ),
  ]);

const facts = { language: "en", author: "The desk’s own", date: "2026-01-05" };

test("bookmarks have the words of the headings, even where lines break and letters are capitals", async () => {
  const headings = ["Two races at once", "Hidden on paper", "Key judgments", "What it cost (in euros)", "Über alles"];
  const title = `<FEFF${Buffer.from("ÜBERALLES", "utf16le").swap16().toString("hex").toUpperCase()}>`;
  const bytes = printed([
    "(Tworaces at once)",
    "(KEY JUDGMENTS)",
    "(What it cost \\(in euros\\))",
    title,
    "(Not one of them)",
  ]);
  expect((await readPdf(await finishPdf(bytes, { headings, ...facts }))).bookmarks).toEqual([
    "Two races at once",
    "Key judgments",
    "What it cost (in euros)",
    "Über alles",
    "Not one of them",
  ]);
});

test("a PDF names its author and the day of its content, so that two prints are the same", async () => {
  const first = await finishPdf(printed(["(A)"]), { headings: [], ...facts });
  const later = await finishPdf(
    Buffer.from(printed(["(A)"]).toString("latin1").replaceAll("121314", "235959"), "latin1"),
    {
      headings: [],
      ...facts,
    },
  );
  expect(later).toEqual(first);
  expect(await readPdf(first)).toMatchObject({
    author: "The desk’s own",
    created: "D:20260105000000Z",
    isTagged: true,
    language: "en",
  });
});

test("refuses a file that is not a PDF", async () => {
  await expect(finishPdf(Buffer.from("%PDF-1.7 …"), { headings: [], ...facts })).rejects.toThrow(
    "the PDF is not whole: it has no catalog",
  );
});

test("a build without the browser’s packages reports what is missing", async () => {
  const missing = Object.assign(new Error("Cannot find package 'playwright-core'"), { code: "ERR_MODULE_NOT_FOUND" });
  await expect(loadOptional(() => Promise.reject(missing))).rejects.toThrow(
    "PDFs need a browser: run npm ci with the development packages, or build without --pdf",
  );
  const broken = new Error("boom");
  await expect(loadOptional(() => Promise.reject(broken))).rejects.toBe(broken);
  expect(launchAdvice("boom")).toBeUndefined();
});
