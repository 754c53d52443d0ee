import { cleanText } from "../../authoring/clean-text.ts";
import { cleaningSummary, type PastedText, pasteToMarkdown, pasteToPlainText } from "../../authoring/paste.ts";
import { el } from "../element.ts";

type Box = HTMLInputElement | HTMLTextAreaElement;

const boxOf = (target: EventTarget | null): Box | undefined => {
  if (target instanceof HTMLTextAreaElement) return target;
  return target instanceof HTMLInputElement && target.type === "text" ? target : undefined;
};

/** Shows below a box what was changed in its text, in place of the last such message. */
const showChange = (box: Box, summary: string): void => {
  const next = box.nextElementSibling;
  const place = next?.classList.contains("cleaned") ? next : el("p", { class: "hint cleaned", role: "status" });
  if (place !== next) box.after(place);
  place.textContent = summary;
};

/** Returns text on one line, except for a brief's text, which is Markdown, and lists, which have an item a line. */
const inOneLine = (box: Box, text: string): string =>
  box.name === "body" || box.dataset["lines"] ? text : text.replace(/\s*\n\s*/g, " ");

/**
 * Parses the clipboard's HTML into a document that is not displayed; the page's policy allows no styles, so they are
 * kept as data.
 */
const parsed = (html: string): Element => {
  const plain = html.replace(/<style\b[\s\S]*?<\/style>/gi, "").replace(/(\s)style(\s*=)/gi, "$1data-style$2");
  return new DOMParser().parseFromString(plain, "text/html").body;
};

const pasted = (box: Box, data: DataTransfer): PastedText => {
  const plain = data.getData("text/plain");
  const html = data.getData("text/html");
  const body = html ? parsed(html) : undefined;
  if (box.name === "body") return pasteToMarkdown(plain, body);
  const cleaned = cleanText(pasteToPlainText(plain, body));
  return { text: inOneLine(box, cleaned.text), summary: cleaningSummary(cleaned) };
};

/** Converts what is pasted into a brief's text to Markdown, and cleans what is pasted or typed into any field. */
export const cleanInput = (form: HTMLElement): void => {
  form.addEventListener("paste", (event) => {
    const box = boxOf(event.target);
    if (!box || !event.clipboardData) return;
    const { text, summary } = pasted(box, event.clipboardData);
    if (text === "" && summary) showChange(box, summary);
    if (text === "") return;
    event.preventDefault();
    box.setRangeText(text, box.selectionStart ?? 0, box.selectionEnd ?? 0, "end");
    showChange(box, summary);
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
  form.addEventListener(
    "change",
    (event) => {
      const box = boxOf(event.target);
      if (!box) return;
      const cleaned = cleanText(box.value);
      const text = inOneLine(box, cleaned.text);
      if (text === box.value) return;
      box.value = text;
      if (cleaned.done.length > 0) showChange(box, cleaningSummary(cleaned));
      box.dispatchEvent(new Event("input", { bubbles: true }));
    },
    true,
  );
};
