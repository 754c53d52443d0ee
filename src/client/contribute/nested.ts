import { extraFields } from "../../authoring/field-words.ts";
import { isEmpty } from "../../authoring/form-messages.ts";
import { mapOfRows } from "../../authoring/values.ts";
import { text } from "../../kinds/field.ts";
import { type Data, type FormField, formFieldsOf, isApplicable } from "../../kinds/field-types.ts";
import { capitalize } from "../../lib/capitalize.ts";
import { withArticle } from "../../lib/count.ts";
import { sameData } from "../../lib/same-data.ts";
import type { Path } from "../../model/finding.ts";
import { button, el, quietButton, uniqueId } from "../element.ts";
import { singleControl, tickControl } from "./box-controls.ts";
import { type Control, type ControlContext, fieldset, problemPlace } from "./control.ts";
import { idsControl, themesControl } from "./list-controls.ts";

/** Creates the control for a field of any type. */
export const controlFor = (field: FormField, context: ControlContext): Control => {
  const { input } = field;
  if (input.type === "yes") return tickControl(field, context);
  if (input.type === "group") return groupControl(field, input.fields, context);
  if (input.type === "named") return rowsControl(field, [...nameFields, ...input.fields], context, byName);
  if (input.type === "list" && input.item.type === "group")
    return rowsControl(field, input.item.fields, context, inOrder);
  if (input.type === "list" && input.item.type === "id" && input.item.of)
    return input.item.of === "theme" ? themesControl(field, context) : idsControl(field, input.item.of, context);
  return singleControl(field, context);
};

/** Creates a control for fields that are read as one map; fields that don't apply are hidden and not read. */
export const fieldsControl = (fields: FormField[], context: ControlContext): Control => {
  const changed = () => {
    show();
    context.changed();
  };
  const controls = new Map(fields.map((field) => [field.key, controlFor(field, { ...context, changed })]));
  const shownFirst = fields.filter(({ ask }) => ask === "must" || ask === "yes");
  const more = fields.filter((field) => !shownFirst.includes(field));
  const elements = (list: FormField[]) => list.flatMap(({ key }) => controls.get(key)?.element ?? []);
  const rest = el("details", { class: "more" }, el("summary", {}, "More fields"), ...elements(more));
  const element = el("div", { class: "fields" }, ...elements(shownFirst), ...(more.length > 0 ? [rest] : []));
  const readAll = (list: FormField[]): Data =>
    Object.fromEntries(
      list.flatMap(({ key }) => {
        const value = controls.get(key)?.read();
        return value === undefined ? [] : [[key, value]];
      }),
    );
  const show = () => {
    const data = readAll(fields);
    for (const field of fields) {
      const part = controls.get(field.key)?.element;
      if (part && field.when) part.hidden = !isApplicable(field, data) && data[field.key] === undefined;
    }
  };
  const control: Control = {
    element,
    read: () => readAll(fields),
    write: (value) => {
      const data = (value ?? {}) as Data;
      const before = readAll(more);
      for (const [key, one] of controls) one.write(data[key]);
      if (more.some(({ key }) => data[key] !== undefined && !sameData(data[key], before[key]))) rest.open = true;
      show();
    },
    at: ([key, ...below]) => controls.get(String(key))?.at(below) ?? control,
    paths: () => [...controls].flatMap(([key, one]) => one.paths().map((path): Path => [key, ...path])),
    showProblem: () => {},
    focus: () => controls.values().next().value?.focus(),
  };
  show();
  return control;
};

/** Creates a control for a map, in a frame of its own. */
const groupControl = (field: FormField, fields: FormField[], context: ControlContext): Control => {
  const inner = fieldsControl(fields, context);
  return {
    ...inner,
    element: fieldset(field, { class: "group" }, inner.element),
    read: () => {
      const data = inner.read() as Data;
      return Object.values(data).every(isEmpty) ? undefined : data;
    },
  };
};

/** How rows become data: in their order, or each under its name. */
type RowShape = {
  toData: (rows: Data[]) => unknown;
  toRows: (value: unknown) => Data[];
  row: (key: Path[number] | undefined, rows: Data[]) => number;
  key: (row: Data, at: number) => Path[number];
};

const inOrder: RowShape = {
  toData: (rows) => rows,
  toRows: (value) => (Array.isArray(value) ? (value as Data[]) : []),
  row: (key) => Number(key),
  key: (_row, at) => at,
};

const byName: RowShape = {
  toData: (rows) => mapOfRows(rows.map(({ "": name, ...data }) => [String(name ?? ""), data])),
  toRows: (value) =>
    Object.entries((value ?? {}) as Record<string, Data>).map(([name, data]) => ({ "": name, ...data })),
  row: (key, rows) => rows.findIndex((row) => row[""] === key),
  key: (row) => String(row[""] ?? ""),
};

const nameFields = formFieldsOf({ "": text(extraFields.name) });

/** Creates a control for rows of fields that can be added and removed. */
const rowsControl = (field: FormField, fields: FormField[], context: ControlContext, shape: RowShape): Control => {
  const problem = problemPlace({ id: uniqueId(field.key) });
  const list = el("div", { class: "rows" });
  let rows: { control: Control; element: HTMLElement; legend: HTMLElement }[] = [];
  const number = () => {
    for (const [at, { legend }] of rows.entries()) legend.textContent = `${capitalize(field.itemNoun)} ${at + 1}`;
  };
  const add = (value?: Data) => {
    const control = fieldsControl(fields, context);
    const legend = el("legend");
    const row = { control, legend, element: el("fieldset", { class: "row" }, legend, control.element) };
    row.element.append(
      quietButton(`Remove this ${field.itemNoun}`, () => {
        rows = rows.filter((one) => one !== row);
        row.element.remove();
        number();
        adder.focus();
        context.changed();
      }),
    );
    if (value) control.write(value);
    rows.push(row);
    list.append(row.element);
    number();
    return control;
  };
  const adder = button(`Add ${withArticle(field.itemNoun)}`, () => {
    add().focus();
    context.changed();
  });
  const data = () => rows.map(({ control }) => control.read() as Data);
  const self: Control = {
    element: fieldset(field, { class: "group", "aria-describedby": problem.element.id }, list, adder, problem.element),
    read: () => (rows.length > 0 ? shape.toData(data()) : field.required ? shape.toData([]) : undefined),
    write: (value) => {
      rows = [];
      list.replaceChildren();
      for (const row of shape.toRows(value)) add(row);
    },
    at: ([key, ...below]) => rows[shape.row(key, data())]?.control.at(below) ?? self,
    paths: () => [
      [],
      ...data().flatMap(
        (row, at) => rows[at]?.control.paths().map((path): Path => [shape.key(row, at), ...path]) ?? [],
      ),
    ],
    showProblem: problem.show,
    focus: () => adder.focus(),
  };
  return self;
};
