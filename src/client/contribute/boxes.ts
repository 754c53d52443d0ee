import type { Nameable } from "../../authoring/form-data.ts";
import { sourceFromAddress } from "../../authoring/source-from-address.ts";
import type { DraftKind } from "../../authoring/start.ts";
import { figureInWords } from "../../model/figure.ts";
import type { Content } from "../../model/records.ts";
import type { Control } from "./control.ts";
import { button, el, freshId } from "./dom.ts";

type Data = Record<string, unknown>;

/** A box for an address or DOI, from which a source's fields are filled in. */
export const addressBox = (content: Content, form: Control, changed: () => void, first: string): HTMLElement => {
  const id = freshId("from");
  const told = el("p", { class: "hint", role: "status" });
  const box = el("input", { id, type: "text", autocomplete: "off", value: first });
  const take = () => {
    const guess = box.value.trim() ? sourceFromAddress(box.value, content.records.source) : undefined;
    if (!guess) {
      told.textContent = box.value.trim() ? "That is neither a web address nor a DOI." : "";
      return;
    }
    told.textContent = guess.known
      ? `The record has it already: ${guess.known}.`
      : "The fields below are filled in from it. Check them.";
    form.write({ ...guess.data, ...(form.read() as Data) });
    changed();
  };
  box.addEventListener("change", take);
  if (first) queueMicrotask(take);
  return el(
    "div",
    { class: "field from" },
    el("label", { for: id }, "Paste its web address or DOI"),
    el("p", { class: "hint" }, "What the address itself shows is filled in below; no other site is asked."),
    box,
    told,
  );
};

type Named = (kind: DraftKind) => Nameable[];

/** The marks that a text may hold, each as it is written and in words. */
const marksIn = (named: Named): { mark: string; says: string }[] => [
  ...named("claim").map(({ id, name }) => ({ mark: `[@${id}]`, says: `Cite: ${name}` })),
  ...named("claim").flatMap(({ id, figures }) =>
    Object.entries(figures).map(([key, figure]) => ({
      mark: `[=${id}.${key}]`,
      says: `Number: ${figureInWords(figure)}, ${figure.label}`,
    })),
  ),
  ...named("chart").map(({ id, name }) => ({ mark: `[#${id}]`, says: `Chart: ${name}` })),
  ...named("brief").map(({ id, name }) => ({ mark: `[${name}](${id}.md)`, says: `Link to the brief: ${name}` })),
];

/** Puts a citation, a number, a chart or a link into a brief's text where the cursor stands. */
export const markBox = (named: Named, form: Control, changed: () => void): HTMLElement => {
  const [id, list] = [freshId("mark"), freshId("marks")];
  const marks = marksIn(named);
  const options = marks.map(({ mark, says }) => el("option", { value: mark, label: says }));
  const box = el("input", { id, type: "text", list, autocomplete: "off" });
  const put = () => {
    const text = form.at(["body"]).element.querySelector("textarea");
    const typed = box.value.trim();
    const mark = marks.find((one) => one.mark === typed || one.says === typed)?.mark ?? (typed && `[@${typed}]`);
    if (!text || !mark) return;
    text.setRangeText(mark.startsWith("[#") ? `\n\n${mark}\n\n` : mark, text.selectionStart, text.selectionEnd, "end");
    box.value = "";
    text.focus();
    changed();
  };
  return el(
    "div",
    { class: "field insert" },
    el("label", { for: id }, "Put a citation into the text"),
    el(
      "p",
      { class: "hint" },
      "Set the cursor in the text, behind the sentence. Then type a word here, and choose a claim to cite, a number, a chart or another brief.",
    ),
    box,
    button("Insert", put, { class: "quiet" }),
    el("datalist", { id: list }, ...options),
  );
};

/** The short name of a new record, suggested until somebody types another. */
export const idBox = (changed: () => void) => {
  const id = freshId("id");
  const box = el("input", { id, type: "text", autocomplete: "off", spellcheck: "false", autocapitalize: "none" });
  const own = (value: string) => {
    box.value = value;
    box.dataset["own"] = value ? "yes" : "";
  };
  box.addEventListener("input", () => {
    own(box.value);
    changed();
  });
  const hint =
    "It becomes the page’s address and never changes: a few distinctive words in lower case, joined by hyphens. One is suggested.";
  const element = el(
    "div",
    { class: "field" },
    el("label", { for: id }, "Short name"),
    el("p", { class: "hint" }, hint),
    box,
  );
  return {
    element,
    value: () => box.value,
    own: () => (box.dataset["own"] ? box.value : undefined),
    write: (value: string | undefined) => own(value ?? ""),
    suggest: (value: string) => {
      if (!box.dataset["own"]) box.value = value;
    },
  };
};
