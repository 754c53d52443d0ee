import { type Form, fieldsFor, formFor } from "../../authoring/forms.ts";
import type { Data, FormField } from "../../kinds/field-types.ts";
import { type RecordOrBrief, titleOf } from "../../kinds/registry.ts";
import type { Content } from "../../model/records.ts";
import { button, deletingButton, el } from "../element.ts";
import { addressBox, renameBox } from "./boxes.ts";
import type { Control, ControlContext } from "./control.ts";
import { fieldsControl } from "./nested.ts";

/** One record of a proposal as a part of the form: its fields, what it is, and its id if it has one of its own. */
export type RecordPart = {
  form: Form;
  formFields: FormField[];
  fields: Control;
  id: string;
  /** Whether it edits a record that exists. */
  edits: boolean;
  /** The values that it began with. */
  began: string;
  /** Whether it edits a record and changes nothing in it. */
  isUntouched: () => boolean;
  /** Returns its title, or its id while it has none. */
  name: () => string;
};

/** A record added in the form, with the fold that holds its fields. */
export type AddedPart = RecordPart & { element: HTMLDetailsElement };

/** The input of an added record; `data` holds its first values, or the current ones of an existing record. */
type AddedPartOptions = {
  kind: RecordOrBrief;
  id: string;
  edits: boolean;
  data: Data;
  back?: (() => void) | undefined;
};

type AddedPartActions = {
  content: Content;
  context: ControlContext;
  remove: (part: AddedPart) => void;
  rename: (part: AddedPart, to: string) => string | undefined;
};

/** Creates the part of the form for a further record that the proposal adds or edits. */
export const addedPart = (options: AddedPartOptions, actions: AddedPartActions): AddedPart => {
  const { kind, id, edits, data, back } = options;
  const form = formFor(kind) as Form;
  const formFields = fieldsFor(form, edits);
  const fields = fieldsControl(formFields, actions.context);
  fields.write(data);
  const first = JSON.stringify(fields.read());
  if (!edits) for (const fold of fields.element.querySelectorAll("details")) fold.open = false;
  const summary = el("summary");
  const element = el("details", { class: "added", open: true }, summary);
  const done = button(back ? "Done: back to where you were" : "Done", () => {
    element.open = false;
    (back ?? (() => summary.focus()))();
  });
  const part: AddedPart = {
    form,
    formFields,
    fields,
    id,
    edits,
    began: JSON.stringify(data),
    isUntouched: () => edits && JSON.stringify(fields.read()) === first,
    element,
    name: () => titleOf(kind, fields.read() as Data) || part.id,
  };
  const remove = deletingButton("Remove from this proposal", "Remove it with all that is filled in?", () =>
    actions.remove(part),
  );
  element.append(
    ...(kind === "source" && !edits
      ? [addressBox(actions.content, fields, actions.context.changed, String(data["URL"] ?? ""))]
      : []),
    fields.element,
    ...(edits ? [] : [renameBox(id, (to) => actions.rename(part, to))]),
    el("p", { class: "actions" }, done, remove),
  );
  return part;
};
