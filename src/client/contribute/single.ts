import { choiceName, hintOf } from "../../authoring/field-words.ts";
import { format, parse } from "../../authoring/values.ts";
import type { FormField, Input } from "../../kinds/field.ts";
import { addingButtons } from "./adding.ts";
import { citeAtCursor } from "./cite.ts";
import type { Control, Surroundings } from "./control.ts";
import { el, freshId } from "./dom.ts";

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const optionsOf = (input: Input & { type: "choice" }, required: boolean): HTMLOptionElement[] => [
  el("option", { value: "" }, required ? "Choose…" : "Leave out"),
  ...input.options.map(({ value, meaning }) =>
    el("option", { value }, [choiceName(value), meaning].filter(Boolean).join(": ")),
  ),
];

const isLong = (input: Input): boolean =>
  (input.type === "text" && input.long) || (input.type === "list" && input.item.type !== "id");

const boxFor = ({ key, input, required }: FormField, around: Surroundings, attributes: Record<string, string>): Box => {
  if (input.type === "choice") return el("select", attributes, ...optionsOf(input, required));
  if (isLong(input))
    return el("textarea", {
      ...attributes,
      ...(input.type === "list" ? { "data-lines": "many" } : {}),
      rows: key === "body" ? "16" : "3",
    });
  const list: Record<string, string> = input.type === "id" && input.of ? { list: around.known.listOf(input.of) } : {};
  return el("input", {
    ...attributes,
    ...list,
    type: "text",
    autocomplete: "off",
    spellcheck: String(!("list" in list)),
  });
};

/** Creates the frame of a field: label, help, the box, and a place for problems. */
export const framed = (field: FormField, id: string) => {
  const { label, required } = field;
  const problem = el("p", { class: "problem", id: `${id}-problem`, hidden: true });
  const frame = el("div", { class: "field" });
  const caption = el("label", { for: id }, label);
  if (!required) caption.append(" ", el("span", { class: "optional" }, "optional"));
  frame.append(caption, el("p", { class: "hint", id: `${id}-hint` }, hintOf(field)));
  const tell = (box: Element) => (text: string | undefined) => {
    problem.textContent = text ?? "";
    problem.hidden = !text;
    box.setAttribute("aria-invalid", String(Boolean(text)));
  };
  return { frame, problem, tell, describedby: `${id}-hint ${id}-problem` };
};

/** Types that can be typed in several ways, and change to their stored form when the field is left. */
const stored: ReadonlySet<Input["type"]> = new Set(["date", "period", "address"]);

/** Creates a control with one box: a text, a date, a choice, an id. */
export const singleControl = (field: FormField, around: Surroundings): Control => {
  const id = freshId(field.key);
  const { frame, problem, tell, describedby } = framed(field, id);
  const box = boxFor(field, around, { id, name: field.key, "aria-describedby": describedby });
  const of = field.input.type === "id" ? field.input.of : undefined;
  const name = el("p", { class: "hint known" });
  const adding = addingButtons(of, (kind, typed) => {
    box.value = around.add(kind, typed, frame, () => box.focus());
    show();
    around.changed();
  });
  const show = (typing = false) => {
    if (!of) return;
    const typed = box.value.trim();
    name.textContent = around.known.nameOf(of, typed) ?? "";
    const unknown = typed !== "" && !around.known.nameOf(of, typed);
    adding.offer(unknown && !(typing && around.known.has(of, typed)) ? [typed] : []);
  };
  box.addEventListener("input", () => {
    show(true);
    around.changed();
  });
  box.addEventListener("change", () => {
    if (stored.has(field.input.type)) box.value = format(field.input, parse(field.input, box.value));
    if (!of) return;
    box.value = around.known.idOf(of, box.value);
    show();
    around.changed();
  });
  frame.append(box, ...(of ? [name, adding.element] : []), problem);
  if (field.key === "body") citeAtCursor(frame, around.citable, around.changed);
  const control: Control = {
    element: frame,
    read: () => (field.key === "body" ? box.value || undefined : parse(field.input, box.value)),
    write: (value) => {
      const text = format(field.input, value);
      box.value = of && text ? around.known.idOf(of, text) : text;
      show();
    },
    at: () => control,
    paths: () => [[]],
    tell: tell(box),
    focus: () => box.focus(),
  };
  return control;
};

/** Creates a control with a checkbox. */
export const tickControl = (field: FormField, around: Surroundings): Control => {
  const id = freshId(field.key);
  const box = el("input", { type: "checkbox", id, name: field.key });
  box.addEventListener("input", around.changed);
  const control: Control = {
    element: el("div", { class: "field tick" }, box, " ", el("label", { for: id }, `${field.label}. ${field.help}`)),
    read: () => box.checked || undefined,
    write: (value) => {
      box.checked = value === true;
    },
    at: () => control,
    paths: () => [[]],
    tell: () => {},
    focus: () => box.focus(),
  };
  return control;
};
