import type { FormField } from "../../kinds/field-types.ts";
import { idPattern } from "../../lib/ids.ts";
import { button, el, uniqueId } from "../element.ts";
import { createAddButtons } from "./add-buttons.ts";
import { fieldFrame } from "./box-controls.ts";
import { type Control, type ControlContext, fieldset, leafControl, problemPlace } from "./control.ts";

/** Creates a control with a checkbox for each theme. */
export const themesControl = (field: FormField, context: ControlContext): Control => {
  const problem = problemPlace({ id: uniqueId(`${field.key}-problem`) });
  const boxes = context.named("theme").map(({ id: value, name }) => {
    const id = uniqueId(value);
    const box = el("input", { type: "checkbox", id, name: field.key, value });
    box.addEventListener("input", context.changed);
    return { box, row: el("span", { class: "tick" }, box, " ", el("label", { for: id }, name)) };
  });
  const describedBy = { class: "field", "aria-describedby": problem.element.id };
  return leafControl({
    element: fieldset(field, describedBy, ...boxes.map(({ row }) => row), problem.element),
    read: () => {
      const ids = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
      return ids.length > 0 ? ids : undefined;
    },
    write: (value) => {
      for (const { box } of boxes) box.checked = Array.isArray(value) && value.includes(box.value);
    },
    showProblem: problem.show,
    focus: () => boxes[0]?.box.focus(),
  });
};

const shorten = (text: string) => (text.length > 70 ? `${text.slice(0, 68).trimEnd()}…` : text);

/** Creates a control for a list of ids: each is typed or chosen, then appears as a chip that can be removed. */
export const idsControl = (field: FormField, of: string, context: ControlContext): Control => {
  const id = uniqueId(field.key);
  const { frame, problem, showProblem, describedby } = fieldFrame(field, id);
  const box = el("input", {
    id,
    type: "text",
    list: context.lists.listId(of),
    autocomplete: "off",
    "aria-describedby": describedby,
  });
  const chips = el("ul", { class: "chips", "aria-label": `Chosen: ${field.label}` });
  const adding = createAddButtons(of, (kind, typed) => {
    const made = context.add(kind, typed, frame, () => box.focus());
    for (const chip of chipElements()) if (chip.dataset["id"] === typed) chip.remove();
    if (box.value.trim() === typed) box.value = "";
    if (!values().includes(made)) addChip(made);
    offer();
    context.changed();
  });
  const chipElements = () => [...chips.children] as HTMLElement[];
  const values = () => chipElements().map((chip) => chip.dataset["id"] ?? "");
  const offer = () => {
    const typed = box.value.trim();
    const unknown = values().filter((value) => !context.lists.nameOf(of, value));
    adding.offer(typed !== "" && !context.lists.hasMatch(of, typed) ? [...unknown, typed] : unknown);
  };
  const addChip = (typed: string) => {
    const value = context.lists.resolveId(of, typed);
    const name = shorten(context.lists.nameOf(of, value) ?? value);
    const chip = el("li", { title: value }, name, " ");
    chip.append(
      button(
        "×",
        () => {
          chip.remove();
          offer();
          context.changed();
          box.focus();
        },
        { "aria-label": `Remove ${name}` },
      ),
    );
    chip.dataset["id"] = value;
    chips.append(chip);
  };
  const isOne = (typed: string) =>
    idPattern.test(typed.trim()) || context.lists.nameOf(of, context.lists.resolveId(of, typed)) !== undefined;
  /** Splits at commas only if all parts are ids or existing names, since names and statements may hold commas. */
  const partsOf = (typed: string): string[] => {
    const parts = typed.split(",").filter((part) => part.trim() !== "");
    return !isOne(typed) && parts.every(isOne) ? parts : [typed];
  };
  const commit = () => {
    for (const part of partsOf(box.value)) {
      const value = context.lists.resolveId(of, part);
      if (value && !values().includes(value)) addChip(value);
    }
    box.value = "";
    offer();
    context.changed();
  };
  box.addEventListener("input", offer);
  box.addEventListener("change", commit);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && !(event.key === "," && isOne(box.value))) return;
    event.preventDefault();
    commit();
  });
  frame.append(chips, box, adding.element, problem);
  return leafControl({
    element: frame,
    read: () => {
      const ids = values();
      return ids.length > 0 ? ids : field.required ? [] : undefined;
    },
    write: (value) => {
      chips.replaceChildren();
      for (const one of Array.isArray(value) ? value : []) addChip(String(one));
      offer();
    },
    showProblem: showProblem(box),
    focus: () => box.focus(),
  });
};
