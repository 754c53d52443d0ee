import { hintOf, needInWords } from "../../authoring/field-words.ts";
import { format, parse } from "../../authoring/values.ts";
import type { FormField, Input } from "../../kinds/field-types.ts";
import { choiceName } from "../../kinds/vocabulary.ts";
import { el, uniqueId } from "../element.ts";
import { createAddButtons } from "./add-buttons.ts";
import { citeAtCursor } from "./cite.ts";
import { type Control, type ControlContext, leafControl, problemPlace } from "./control.ts";

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const optionsOf = (input: Input & { type: "choice" }, required: boolean): HTMLOptionElement[] => [
  el("option", { value: "" }, required ? "Choose…" : "Leave out"),
  ...input.options.map(({ value, meaning }) =>
    el("option", { value }, [choiceName(value), meaning].filter(Boolean).join(": ")),
  ),
];

const isLong = (input: Input): boolean =>
  (input.type === "text" && input.long) || (input.type === "list" && input.item.type !== "id");

const boxFor = (
  { key, input, required }: FormField,
  context: ControlContext,
  attributes: Record<string, string>,
): Box => {
  if (input.type === "choice") return el("select", attributes, ...optionsOf(input, required));
  if (isLong(input))
    return el("textarea", {
      ...attributes,
      ...(input.type === "list" ? { "data-lines": "many" } : {}),
      rows: key === "body" ? "16" : "3",
    });
  const list: Record<string, string> = input.type === "id" && input.of ? { list: context.lists.listId(input.of) } : {};
  return el("input", {
    ...attributes,
    ...list,
    type: "text",
    autocomplete: "off",
    spellcheck: String(!("list" in list)),
  });
};

/** Creates the frame of a field: label, help, the box, and a place for problems. */
export const fieldFrame = (field: FormField, id: string) => {
  const problem = problemPlace({ id: `${id}-problem` });
  const frame = el("div", { class: "field" });
  const caption = el("label", { for: id }, field.label);
  const need = needInWords(field);
  if (need) caption.append(" ", el("span", { class: "optional" }, need));
  frame.append(caption, el("p", { class: "hint", id: `${id}-hint` }, hintOf(field)));
  const showProblem = (box: Element) => (text: string | undefined) => {
    problem.show(text);
    box.setAttribute("aria-invalid", String(Boolean(text)));
  };
  return { frame, problem: problem.element, showProblem, describedby: `${id}-hint ${id}-problem` };
};

/** Types that can be typed in several ways, and change to their stored form when the field is left. */
const stored: ReadonlySet<Input["type"]> = new Set(["date", "period", "address", "language"]);

/** Creates a control with one box: a text, a date, a choice, an id. */
export const singleControl = (field: FormField, context: ControlContext): Control => {
  const id = uniqueId(field.key);
  const { frame, problem, showProblem, describedby } = fieldFrame(field, id);
  const box = boxFor(field, context, { id, name: field.key, "aria-describedby": describedby });
  const of = field.input.type === "id" ? field.input.of : undefined;
  const name = el("p", { class: "hint known" });
  const adding = createAddButtons(of, (kind, typed) => {
    box.value = context.add(kind, typed, frame, () => box.focus());
    show();
    context.changed();
  });
  const show = (typing = false) => {
    if (!of) return;
    const typed = box.value.trim();
    name.textContent = context.lists.nameOf(of, typed) ?? "";
    const unknown = typed !== "" && !context.lists.nameOf(of, typed);
    adding.offer(unknown && !(typing && context.lists.hasMatch(of, typed)) ? [typed] : []);
  };
  box.addEventListener("input", () => {
    show(true);
    context.changed();
  });
  box.addEventListener("change", () => {
    if (stored.has(field.input.type)) box.value = format(field.input, parse(field.input, box.value));
    if (!of) return;
    box.value = context.lists.resolveId(of, box.value);
    show();
    context.changed();
  });
  frame.append(box, ...(of ? [name, adding.element] : []), problem);
  if (field.key === "body") citeAtCursor(frame, context.named, context.changed);
  return leafControl({
    element: frame,
    read: () => (field.key === "body" ? box.value || undefined : parse(field.input, box.value)),
    write: (value) => {
      const text = format(field.input, value);
      box.value = of && text ? context.lists.resolveId(of, text) : text;
      show();
    },
    showProblem: showProblem(box),
    focus: () => box.focus(),
  });
};

/** Creates a control with a checkbox. */
export const tickControl = (field: FormField, context: ControlContext): Control => {
  const id = uniqueId(field.key);
  const box = el("input", { type: "checkbox", id, name: field.key });
  box.addEventListener("input", context.changed);
  return leafControl({
    element: el("div", { class: "field tick" }, box, " ", el("label", { for: id }, `${field.label}. ${field.help}`)),
    read: () => box.checked || undefined,
    write: (value) => {
      box.checked = value === true;
    },
    showProblem: () => {},
    focus: () => box.focus(),
  });
};
