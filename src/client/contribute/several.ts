import type { FormField } from "../../kinds/field.ts";
import type { Control, Surroundings } from "./control.ts";
import { button, el, freshId } from "./dom.ts";
import { framed } from "./single.ts";

/** The few themes, each to be ticked. */
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

/** A list of ids: each is typed or chosen, then stands as a chip that can be taken away. */
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
  const take = (value: string) => {
    const name = shorten(around.known.nameOf(of, value) ?? value);
    const chip = el("li", { title: value }, name, " ");
    chip.append(
      button(
        "×",
        () => {
          chip.remove();
          around.changed();
          box.focus();
        },
        { "aria-label": `take away ${name}` },
      ),
    );
    chip.dataset["id"] = value;
    chips.append(chip);
  };
  const values = () => [...chips.children].map((chip) => (chip as HTMLElement).dataset["id"] ?? "");
  const commit = () => {
    const whole = around.known.idOf(of, box.value);
    const parts = around.known.nameOf(of, whole)
      ? [whole]
      : box.value.split(",").map((part) => around.known.idOf(of, part));
    for (const value of parts) if (value && !values().includes(value)) take(value);
    box.value = "";
    around.changed();
  };
  box.addEventListener("change", commit);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== ",") return;
    event.preventDefault();
    commit();
  });
  frame.append(chips, box, problem);
  const control: Control = {
    element: frame,
    read: () => {
      const ids = values();
      return ids.length > 0 ? ids : field.required ? [] : undefined;
    },
    write: (value) => {
      chips.replaceChildren();
      for (const one of Array.isArray(value) ? value : []) take(String(one));
    },
    at: () => control,
    paths: () => [[]],
    tell: tell(box),
    focus: () => box.focus(),
  };
  return control;
};
