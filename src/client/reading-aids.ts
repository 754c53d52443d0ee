import { count } from "../lib/count.ts";
import { copyButton, el } from "./element.ts";
import { foldParts, offerShare } from "./fold.ts";
import { offerQuotes } from "./quote.ts";
import { readStored, storageKey, writeStored } from "./storage.ts";

/** Returns a saved day, or null if the saved text is not a day. */
const savedDay = (name: string): string | null => {
  const day = readStored(storageKey(name));
  return day !== null && /^\d{4}(-\d\d){0,2}$/.test(day) ? day : null;
};

const dated = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>("[data-date]")];
const dateOf = (row: HTMLElement) => row.dataset["date"] ?? "";

/** Shows only changes from the picked day on, and how many there are. */
const filterSince = (section: HTMLElement) => {
  const line = section.querySelector<HTMLElement>(".since");
  const input = section.querySelector("input");
  const output = section.querySelector("output");
  const folds = section.querySelectorAll("details");
  if (!line || !input || !output) return;
  const rows = dated(section);
  const show = () => {
    for (const row of rows) row.hidden = input.value > dateOf(row);
    const left = rows.filter((row) => !row.hidden).length;
    output.textContent = input.value ? `${left} of ${count(rows.length, "change")}` : "";
    for (const fold of folds) fold.open = input.value !== "" && dated(fold).some((row) => !row.hidden);
  };
  line.hidden = false;
  input.value = savedDay("since") ?? "";
  input.addEventListener("change", () => {
    writeStored(storageKey("since"), input.value);
    show();
  });
  if (input.value) show();
};

/** Marks what is dated after the last visit on this device. */
const markNew = (rows: HTMLElement[]) => {
  const last = savedDay("visit");
  if (last !== null)
    for (const row of rows)
      if (dateOf(row) > last)
        (row.querySelector(".date") ?? row).prepend(el("span", { class: "new" }, "New since your last visit"));
  const newest = rows.map(dateOf).sort().at(-1);
  if (newest) writeStored(storageKey("visit"), newest);
};

/** Adds a button after a text, which copies it; `data-copy` names the text. */
const offerCopy = (part: HTMLElement) => {
  const text = () => (part.querySelector("pre") ?? part).textContent.trim();
  const offer = copyButton("Copy", text, { class: "copy", "aria-label": `Copy ${part.dataset["copy"]}` });
  if (part.nextElementSibling) part.nextElementSibling.prepend(offer);
  else part.after(el("dd", { class: "get" }, offer));
};

/** Sets up the reading aids that a page has elements for. */
export const setUpReadingAids = (): void => {
  for (const section of document.querySelectorAll<HTMLElement>("[data-since]")) filterSince(section);
  markNew([...document.querySelectorAll<HTMLElement>("[data-new] [data-date]")]);
  for (const share of document.querySelectorAll<HTMLButtonElement>("[data-share]")) offerShare(share);
  foldParts();
  if (!navigator.clipboard) return;
  for (const part of document.querySelectorAll<HTMLElement>("[data-copy]")) offerCopy(part);
  const body = document.querySelector("main.brief .body");
  if (body) offerQuotes(body);
};
