import type { FormField } from "../../kinds/field.ts";
import { idPattern } from "../../lib/ids.ts";
import { addingButtons } from "./adding.ts";
import type { Control, Surroundings } from "./control.ts";
import { button, el, freshId } from "./dom.ts";
import { framed } from "./single.ts";

/** Creates a control with a checkbox for each theme. */
export const themesControl = (field: FormField, around: Surroundings): Control => {
  const problem = el("p", { class: "problem", id: freshId(`${field.key}-problem`), hidden: true });
  const boxes = around.themes.map(({ id: value, name }) => {
    const id = freshId(value);
    const box = el("input", { type: "checkbox", id, name: field.key, value });
    box.addEventListener("input", around.changed);
    return { box, row: el("span", { class: "tick" }, box, " ", el("label", { for: id }, name)) };
  });
  const legend = el("legend", {}, field.label);
  const control: Control = {
    element: el(
      "fieldset",
      { class: "field", "aria-describedby": problem.id },
      legend,
      el("p", { class: "hint" }, field.help),
      ...boxes.map(({ row }) => row),
      problem,
    ),
    read: () => {
      const ids = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
      return ids.length > 0 ? ids : undefined;
    },
    write: (value) => {
      for (const { box } of boxes) box.checked = Array.isArray(value) && value.includes(box.value);
    },
    at: () => control,
    paths: () => [[]],
    tell: (text) => {
      problem.textContent = text ?? "";
      problem.hidden = !text;
    },
    focus: () => boxes[0]?.box.focus(),
  };
  return control;
};

const shorten = (text: string) => (text.length > 70 ? `${text.slice(0, 68).trimEnd()}…` : text);

/** Creates a control for a list of ids: each is typed or chosen, then appears as a chip that can be removed. */
export const idsControl = (field: FormField, of: string, around: Surroundings): Control => {
  const id = freshId(field.key);
  const { frame, problem, tell, describedby } = framed(field, id);
  const box = el("input", {
    id,
    type: "text",
    list: around.known.listOf(of),
    autocomplete: "off",
    "aria-describedby": describedby,
  });
  const chips = el("ul", { class: "chips", "aria-label": `Chosen: ${field.label}` });
  const adding = addingButtons(of, (kind, typed) => {
    const made = around.add(kind, typed, frame, () => box.focus());
    for (const chip of chipsOf()) if (chip.dataset["id"] === typed) chip.remove();
    if (box.value.trim() === typed) box.value = "";
    if (!values().includes(made)) take(made);
    offer();
    around.changed();
  });
  const chipsOf = () => [...chips.children] as HTMLElement[];
  const values = () => chipsOf().map((chip) => chip.dataset["id"] ?? "");
  const offer = () => {
    const typed = box.value.trim();
    const unknown = values().filter((value) => !around.known.nameOf(of, value));
    adding.offer(typed !== "" && !around.known.has(of, typed) ? [...unknown, typed] : unknown);
  };
  const take = (typed: string) => {
    const value = around.known.idOf(of, typed);
    const name = shorten(around.known.nameOf(of, value) ?? value);
    const chip = el("li", { title: value }, name, " ");
    chip.append(
      button(
        "×",
        () => {
          chip.remove();
          offer();
          around.changed();
          box.focus();
        },
        { "aria-label": `Remove ${name}` },
      ),
    );
    chip.dataset["id"] = value;
    chips.append(chip);
  };
  const isOne = (typed: string) =>
    idPattern.test(typed.trim()) || around.known.nameOf(of, around.known.idOf(of, typed)) !== undefined;
  /** Splits at commas only if all parts are ids or existing names, since names and statements may hold commas. */
  const partsOf = (typed: string): string[] => {
    const parts = typed.split(",").filter((part) => part.trim() !== "");
    return !isOne(typed) && parts.every(isOne) ? parts : [typed];
  };
  const commit = () => {
    for (const part of partsOf(box.value)) {
      const value = around.known.idOf(of, part);
      if (value && !values().includes(value)) take(value);
    }
    box.value = "";
    offer();
    around.changed();
  };
  box.addEventListener("input", offer);
  box.addEventListener("change", commit);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && !(event.key === "," && isOne(box.value))) return;
    event.preventDefault();
    commit();
  });
  frame.append(chips, box, adding.element, problem);
  const control: Control = {
    element: frame,
    read: () => {
      const ids = values();
      return ids.length > 0 ? ids : field.required ? [] : undefined;
    },
    write: (value) => {
      chips.replaceChildren();
      for (const one of Array.isArray(value) ? value : []) take(String(one));
      offer();
    },
    at: () => control,
    paths: () => [[]],
    tell: tell(box),
    focus: () => box.focus(),
  };
  return control;
};
