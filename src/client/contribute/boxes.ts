import { extraFields } from "../../authoring/field-words.ts";
import { sourceFromAddress } from "../../authoring/source-from-address.ts";
import { typedAddress } from "../../authoring/typed.ts";
import type { Data } from "../../kinds/field-types.ts";
import type { Content } from "../../model/records.ts";
import { el, uniqueId } from "../element.ts";
import { type Control, problemPlace } from "./control.ts";

const toCheck =
  "The fields below are filled in from the address. Check them, above all the title: write it as it is printed.";

/** Creates a box for an address or DOI, from which a source's fields are filled in. */
export const addressBox = (content: Content, form: Control, changed: () => void, first: string): HTMLElement => {
  const id = uniqueId("from");
  const status = el("p", { class: "hint", role: "status" });
  const box = el("input", { id, type: "text", autocomplete: "off", value: first });
  const fillIn = () => {
    const guess = box.value.trim() ? sourceFromAddress(typedAddress(box.value), content.records.source) : undefined;
    if (!guess) {
      status.textContent = box.value.trim() ? "That is neither a web address nor a DOI." : "";
      return;
    }
    status.textContent = guess.existingId ? `This source already exists: ${guess.existingId}.` : toCheck;
    form.write({ ...guess.data, ...(form.read() as Data) });
    changed();
  };
  box.addEventListener("change", fillIn);
  if (first) queueMicrotask(fillIn);
  return el(
    "div",
    { class: "field from" },
    el("label", { for: id }, extraFields.from.label),
    el("p", { class: "hint" }, extraFields.from.help),
    box,
    status,
  );
};

/** Creates a box for a short name, with its help. */
const shortNameBox = (help: string) => {
  const id = uniqueId("id");
  const box = el("input", { id, type: "text", autocomplete: "off", spellcheck: "false", autocapitalize: "none" });
  const hint = el("p", { class: "hint" }, help);
  return { box, element: el("div", { class: "field" }, el("label", { for: id }, extraFields.id.label), hint, box) };
};

/** Creates the box for a new record's short name, which is suggested until somebody types another. */
export const idBox = (changed: () => void) => {
  const { box, element } = shortNameBox(extraFields.id.help);
  const own = (value: string) => {
    box.value = value;
    box.dataset["own"] = value ? "yes" : "";
  };
  box.addEventListener("input", () => {
    own(box.value);
    changed();
  });
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

/**
 * Creates the box for the short name of a record that others of the proposal may name. An invalid name is reverted.
 * @param rename sets a new short name, or returns why it cannot be used
 */
export const renameBox = (first: string, rename: (to: string) => string | undefined): HTMLElement => {
  const { box, element } = shortNameBox("It becomes part of an address. Where this proposal names it, it changes too.");
  const problem = problemPlace({ role: "status" });
  let id = first;
  box.value = id;
  box.addEventListener("change", () => {
    const typed = box.value.trim();
    const why = typed === id ? undefined : rename(typed);
    if (why === undefined) id = typed;
    problem.show(why && `“${typed}” cannot be the short name. ${why}`);
    box.value = id;
  });
  element.append(problem.element);
  return element;
};
