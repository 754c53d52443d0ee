import { suggestId } from "../../authoring/draft.ts";
import { type NameableRecord, validFigures } from "../../authoring/form-data.ts";
import { addsEvidence, dataToEdit, type Form, fieldsFor } from "../../authoring/forms.ts";
import type { Data } from "../../kinds/field-types.ts";
import { defaultsOf, type RecordOrBrief, titleOf } from "../../kinds/registry.ts";
import { idPattern } from "../../lib/ids.ts";
import type { Content } from "../../model/records.ts";
import { addRecordFields } from "./add-record.ts";
import type { RecordPart } from "./added-part.ts";
import { type AddedRecords, addedRecords } from "./added-records.ts";
import { addressBox, idBox } from "./boxes.ts";
import type { ContentLoader } from "./content-loader.ts";
import type { ControlContext } from "./control.ts";
import { createFormLists } from "./form-lists.ts";
import type { FormParameters } from "./form-page.ts";
import { fieldsControl } from "./nested.ts";

/** What the parts of a form need: the place for lists, the site's records, and a function that each change calls. */
export type FormPartsOptions = {
  root: HTMLElement;
  form: Form;
  parameters: FormParameters;
  named: (kind: RecordOrBrief) => NameableRecord[];
  loader: ContentLoader;
  today: string;
  changed: () => void;
};

/** Creates the parts of a form: its own record, and those that are added to it or edited with it. */
export const formParts = ({ root, form, parameters, named, loader, today, changed }: FormPartsOptions) => {
  const content = loader.loaded();
  const { edits, from } = parameters;
  const isNew = !edits && !addsEvidence(form);
  const formFields = fieldsFor(form, edits !== undefined);
  const shortName = idBox(changed);
  // Fields ask for the names of new records while they are created, when there are none yet.
  let names: AddedRecords["names"] = () => [];
  const lists = createFormLists(named, root, () => names());
  const context: ControlContext = {
    lists,
    named: (kind) => [
      ...names().flatMap((one) => {
        const figures = kind === "claim" ? validFigures(one.fields.read()) : {};
        return one.kind === kind ? [{ ...one, figures }] : [];
      }),
      ...named(kind),
    ],
    changed,
    add: (...given) => addRecord(...given),
  };
  const fields = fieldsControl(formFields, context);
  const isFirst = () => JSON.stringify(fields.read()) === first;
  const began = JSON.stringify({
    ...(edits ? dataToEdit(form, content, edits) : isNew ? defaultsOf(form.kind, today) : {}),
    ...parameters.data,
  });
  const own: RecordPart = {
    form,
    formFields,
    fields,
    get id() {
      return edits ?? (isNew ? shortName.value() : "");
    },
    edits: edits !== undefined,
    began,
    isUntouched: () => edits !== undefined && !isUntouched() && isFirst(),
    name: () => titleOf(form.kind, fields.read() as Data) || own.id,
  };
  const records = addedRecords({ content, today, context, own });
  names = records.names;
  fields.write(JSON.parse(began));
  const first = JSON.stringify(fields.read());
  const isUntouched = () => isFirst() && records.parts().length === 1 && !shortName.own();

  const addRecord: AddedRecords["add"] = (...given) => {
    const id = records.add(...given);
    lists.refresh();
    changed();
    return id;
  };
  const editRecord = async (kind: RecordOrBrief, id: string) => {
    if (kind === form.kind && id === own.id) return fields.focus();
    records.edit(kind, id, await loader.loadForEditing(kind, id));
  };
  /** Adds a record, or opens the existing source with this address. */
  const addOrEdit = (kind: RecordOrBrief, typed: string) => {
    const id = addRecord(kind, typed);
    if (!records.names().some((one) => one.kind === kind && one.id === id)) void editRecord(kind, id);
  };

  let ownId = "";
  /** Updates the suggested short name of a new record after its title, and where added records name it. */
  const nameOwn = (content: Content) => {
    if (!isNew) return;
    const others = records.names().filter((one) => one.fields !== fields && one.kind === form.kind);
    const taken = new Set([...content.names[form.kind], ...others.map(({ id }) => id)]);
    const title = titleOf(form.kind, fields.read() as Data);
    shortName.suggest(title ? suggestId(title, taken) : "");
    const to = shortName.value();
    if (to === ownId || taken.has(to) || !idPattern.test(to)) return;
    if (ownId) records.applyRenaming({ kind: form.kind, from: ownId, to });
    ownId = to;
  };

  return {
    own,
    records,
    shortName,
    isNew,
    isUntouched,
    /** How the fields read the values that the form began with. */
    first,
    nameOwn,
    refresh: () => {
      records.refresh();
      lists.refresh();
    },
    elements: [
      ...(form.name === "source" && !edits ? [addressBox(content, fields, changed, from)] : []),
      fields.element,
      ...(isNew ? [shortName.element] : []),
      records.place,
      addRecordFields(context, { add: addOrEdit, edit: editRecord }),
    ],
  };
};
