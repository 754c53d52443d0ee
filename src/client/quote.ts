/** Offers to copy a selected passage of a brief with its source: the address of its paragraph, the date, and its claims. */

import { copyButton } from "./element.ts";

const meta = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[property="${name}"]`)?.content ?? "";

/** Returns a range as plain text, without the marks and notes of claims. */
const textOf = (range: Range): string => {
  const copy = range.cloneContents();
  for (const part of copy.querySelectorAll(".cite, .note, .footnote-ref, .copy")) part.remove();
  return (copy.textContent ?? "").replace(/[\s\u2060]+/g, " ").trim();
};

/** Returns whether a mark is in a passage or directly follows it, as marks follow their sentence. */
const belongsTo = (mark: Element, passage: Range): boolean => {
  if (passage.intersectsNode(mark)) return true;
  const between = document.createRange();
  between.setStart(passage.endContainer, passage.endOffset);
  between.setEndBefore(mark);
  const follows = between.startContainer === passage.endContainer && between.startOffset === passage.endOffset;
  return follows && /^[.,;:!?”’)]*$/.test(textOf(between));
};

const claimLine = (mark: HTMLAnchorElement): string => {
  const label = mark.getAttribute("aria-label")?.replace(/^claim (\d+), (.*)$/, "Claim $1 ($2)");
  const number = mark.textContent?.trim();
  const statement = document.getElementById(`claim:${number}`)?.querySelector(".what")?.textContent ?? "";
  return `${label}: ${statement} ${mark.href}`;
};

/** Returns a passage with its source as plain text. */
export const quote = (passage: Range): string => {
  const from = passage.startContainer;
  const start = (from instanceof Element ? from : from.parentElement)?.closest('[id^="p:"]');
  const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const around = passage.commonAncestorContainer;
  const place = (around instanceof Element ? around : around.parentElement)?.closest('[id^="p:"], .body');
  const marks = [...(place?.querySelectorAll<HTMLAnchorElement>("a.cite") ?? [])].filter((mark) =>
    belongsTo(mark, passage),
  );
  const date = meta("article:modified_time");
  return [
    `“${textOf(passage)}”`,
    `${meta("og:title")}. ${meta("og:site_name")}, ${date}. ${address}${start ? `#${start.id}` : ""}`,
    ...new Set(marks.map(claimLine)),
  ].join("\n");
};

const selectedIn = (body: Element): Range | undefined => {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  return body.contains(range.commonAncestorContainer) && textOf(range).length > 2 ? range : undefined;
};

/** Shows a button next to text that is selected in a brief. */
export const offerQuotes = (body: Element): void => {
  let passage: Range | undefined;
  const offer = copyButton("", () => (passage ? quote(passage) : ""), { class: "copy quote", hidden: true });
  body.after(offer);
  document.addEventListener("selectionchange", () => {
    passage = selectedIn(body);
    offer.hidden = !passage;
    if (!passage) return;
    const { right, bottom } = passage.getBoundingClientRect();
    offer.textContent = "Copy with source";
    const { left, top } = (offer.offsetParent ?? document.body).getBoundingClientRect();
    offer.style.left = `${Math.max(8, Math.min(right, innerWidth - 160)) - left}px`;
    offer.style.top = `${bottom - top + 6}px`;
  });
  // The selection would be lost before the click.
  offer.addEventListener("pointerdown", (event) => event.preventDefault());
};
