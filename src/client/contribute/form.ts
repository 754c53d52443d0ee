import { type ProposedRecord, suggestId } from "../../authoring/draft.ts";
import { type NameableRecord, validFigures } from "../../authoring/form-data.ts";
import { addsEvidence, dataToEdit, type Form, fieldsFor } from "../../authoring/forms.ts";
import { recordsNamedIn } from "../../authoring/load-records.ts";
import { checkProposal } from "../../authoring/propose.ts";
import { similarNameFinder } from "../../authoring/similar-names.ts";
import { defaultsOf, type RecordOrBrief, titleOf } from "../../kinds/registry.ts";
import { idPattern } from "../../lib/ids.ts";
import type { LinkOptions } from "../../model/link.ts";
import type { Content } from "../../model/records.ts";
import { el } from "../element.ts";
import { addRecordFields } from "./add-record.ts";
import type { RecordPart } from "./added-part.ts";
import { type AddedRecords, addedRecords } from "./added-records.ts";
import { addressBox, idBox } from "./boxes.ts";
import { cleanInput } from "./clean-input.ts";
import type { ContentLoader } from "./content-loader.ts";
import type { Control, ControlContext } from "./control.ts";
import { button } from "./dom.ts";
import { draftNotice } from "./draft-notice.ts";
import { draftSaver } from "./draft-saver.ts";
import { formElements } from "./form-elements.ts";
import { createFormLists, type NewRecordName } from "./form-lists.ts";
import type { FormParameters } from "./form-parameters.ts";
import { type FormRecord, messagesFor, proposalOf, recordOf } from "./form-records.ts";
import { fieldsControl } from "./nested.ts";
import { focusControl, type PanelMessage, progressSummary, showFindings, showMessages } from "./panel.ts";
import { showPreview } from "./preview-pane.ts";
import { type Drafts, type StoredDraft, saveProposal } from "./store.ts";
import { showSubmitSteps } from "./submit-steps.ts";

const pause = 350;

type Data = Record<string, unknown>;
const sameData = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const closeFolds = (element: HTMLElement, selector = "details"): void => {
  for (const fold of element.querySelectorAll<HTMLDetailsElement>(selector)) fold.open = false;
};

const beginning = (
  form: Form,
  content: Content,
  { edits, data }: FormParameters,
  isNew: boolean,
  today: string,
): Data => ({
  ...(edits ? dataToEdit(form, content, edits) : isNew ? defaultsOf(form.kind, today) : {}),
  ...data,
});

/** What a form needs of its site: the records that can be named, a loader of more content, and earlier proposals. */
export type FormContext = {
  named: (kind: RecordOrBrief) => NameableRecord[];
  loader: ContentLoader;
  options: LinkOptions;
  pending: ProposedRecord[];
};

/** Sets up the form: checks, shows and saves its values. */
export const start = (
  root: HTMLElement,
  form: Form,
  site: FormContext,
  parameters: FormParameters,
  drafts: Drafts,
): void => {
  const parts = formElements(root);
  const { content } = site.loader.loaded();
  const { today } = site.options;
  const { edits, from } = parameters;
  const isNew = !edits && !addsEvidence(form);
  const formFields = fieldsFor(form, edits !== undefined);
  let waiting: number | undefined;
  let revision = 0;
  let showEmpty = false;
  let ownId = "";
  let messages: PanelMessage[] = [];

  const changed = () => {
    revision += 1;
    root.dataset["stale"] = "";
    parts.finish.inert = true;
    clearTimeout(waiting);
    waiting = window.setTimeout(check, pause);
  };
  const themes = site.named("theme");
  const named = idBox(changed);
  const ownName = (): NewRecordName[] => {
    const id = isNew ? named.value() : "";
    return id ? [{ kind: form.kind, id, name: titleOf(form.kind, fields.read() as Data) || id }] : [];
  };
  const ofProposal = (): NewRecordName[] => [...ownName(), ...added.names()];
  const figuresOf = ({ kind, id }: NewRecordName) => {
    if (kind !== "claim") return {};
    const part = added.parts().find((one) => one.form.kind === kind && one.id === id);
    return validFigures((part?.fields ?? fields).read());
  };
  const lists = createFormLists(site.named, root, ofProposal);
  const context: ControlContext = {
    lists,
    citable: (kind) => [
      ...ofProposal().flatMap((one) => (one.kind === kind ? [{ ...one, figures: figuresOf(one) }] : [])),
      ...site.named(kind),
    ],
    themes,
    changed,
    add: (...given) => addRecord(...given),
  };
  const addRecord: AddedRecords["add"] = (...given) => {
    const id = added.add(...given);
    lists.refresh();
    changed();
    return id;
  };
  const editRecord = async (kind: RecordOrBrief, id: string) => {
    if (kind === form.kind && id === (edits ?? named.value())) return fields.focus();
    added.edit(kind, id, (await site.loader.loadForEditing(kind, id)).content);
  };
  /** Adds a record, or opens the existing source with this address. */
  const addOrEdit = (kind: RecordOrBrief, typed: string) => {
    const id = addRecord(kind, typed);
    if (!added.names().some((one) => one.kind === kind && one.id === id)) void editRecord(kind, id);
  };
  const added = addedRecords({
    content,
    today,
    context: () => context,
    taken: (kind) => [...namesOf(kind), ...(kind === form.kind ? [named.value()] : [])],
    own: () => ({ formFields, fields }),
    changed,
  });
  const fields = fieldsControl(formFields, context);
  const alike = similarNameFinder(site.named("claim"));
  const began = JSON.stringify(beginning(form, content, parameters, isNew, today));

  const isUntouched = () => JSON.stringify(fields.read()) === first && added.parts().length === 0 && !named.own();

  /** Returns the form's draft, or undefined if nothing has changed. */
  const currentDraft = (): StoredDraft | undefined => {
    if (isUntouched()) return undefined;
    const data = fields.read() as Data;
    return {
      data,
      id: named.own(),
      began,
      day: today,
      records: added.stored(),
      title: form.title,
      name: titleOf(form.kind, data) || String(data["claim"] ?? edits ?? ""),
      status: progressSummary(messages),
      address: location.pathname + location.search,
    };
  };
  const saver = draftSaver(drafts, parts.notice, currentDraft);

  const missingButton = () =>
    button(
      "What is missing?",
      () => {
        showEmpty = true;
        showMessages(messages, allFields(), showEmpty);
        const next = messages.find(({ severity }) => severity === "error");
        if (next) focusControl(next.control);
      },
      { class: "quiet" },
    );

  const allFields = (): Control[] => [fields, ...added.parts().map((part) => part.fields)];

  /** Loads the claims and briefs that the form names, and claims with a similar statement. */
  const loadNamed = (data: Data[]) => {
    const { claims, briefs } = recordsNamedIn(content, data);
    const near = form.kind === "claim" ? alike(titleOf("claim", data[0] ?? {})) : [];
    return site.loader.load({ claims: [...claims, ...near], briefs });
  };

  const check = async () => {
    const mine = revision;
    await loadNamed(allFields().map((one) => one.read() as Data));
    if (mine === revision) showAll();
  };

  const namesOf = (kind: RecordOrBrief) => added.names().flatMap((one) => (one.kind === kind ? [one.id] : []));

  /** Updates the suggested short name of a new record after its title, and where added records name it. */
  const nameOwn = (content: Content, data: Data) => {
    const taken = new Set([...content.names[form.kind], ...namesOf(form.kind)]);
    const title = titleOf(form.kind, data);
    named.suggest(title ? suggestId(title, taken) : "");
    const to = named.value();
    if (to === ownId || taken.has(to) || !idPattern.test(to)) return;
    if (ownId) added.applyRenaming({ kind: form.kind, from: ownId, to });
    ownId = to;
  };

  /** Returns the records of the proposal, the form's own first. */
  const makeRecords = (content: Content): FormRecord[] => {
    const data = fields.read() as Data;
    if (isNew) nameOwn(content, data);
    const own: RecordPart = {
      form,
      formFields,
      fields,
      id: edits ?? named.value(),
      edits: edits !== undefined,
      isUntouched: () => edits !== undefined && !isUntouched() && JSON.stringify(data) === first,
    };
    return [own, ...added.parts()].map((part) => recordOf(part, content, today));
  };

  const showSubmission = (records: FormRecord[]) => {
    const { repository, branch } = { ...content.site.data, ...root.dataset };
    showSubmitSteps(parts.finish, {
      ...proposalOf(records, { content: site.loader.loaded().content, pending: site.pending }),
      repository: { repository, branch },
      submitted: () => {
        for (const { proposed } of records) saveProposal(proposed);
        saver.save(records[0]?.proposed.id);
      },
    });
  };

  const showAll = () => {
    const loaded = site.loader.loaded();
    delete root.dataset["stale"];
    parts.finish.inert = false;
    added.refresh();
    lists.refresh();
    const records = makeRecords(loaded.content);
    const proposed = records.map((one) => one.proposed);
    const { findings, briefing } = checkProposal(loaded, proposed, site.options);
    messages = messagesFor(records, findings, loaded, site.options);
    const unchanged = edits !== undefined && isUntouched();
    showFindings(parts, messages, unchanged);
    showMessages(messages, allFields(), showEmpty);
    if (unchanged)
      parts.finish.replaceChildren(el("p", {}, "Change something first; then the way to GitHub is shown here."));
    else if (messages.some(({ severity }) => severity === "error"))
      parts.finish.replaceChildren(
        el("p", {}, "When nothing is left to fill in or to fix, the way to GitHub is shown here, step by step."),
        missingButton(),
      );
    else showSubmission(records);
    if (briefing) void showPreview(root, parts.preview, briefing, proposed);
    saver.save();
  };

  fields.write(JSON.parse(began));
  if (isNew) closeFolds(fields.element);
  const first = JSON.stringify(fields.read());
  const draft = drafts.load();
  if (draft) {
    added.restore(draft.records ?? []);
    fields.write(draft.data);
    const beganWith = JSON.parse(first) as Data;
    if (isNew && formFields.every(({ key, ask }) => ask !== "more" || sameData(draft.data[key], beganWith[key])))
      closeFolds(fields.element, ":scope > details.more");
    named.write(draft.id);
    const changedSince = edits !== undefined && draft.began !== began;
    parts.notice.append(draftNotice(draft, { form, changedSince, isNew }, saver.startOver));
  }
  parts.fields.replaceChildren(
    ...(form.name === "source" && !edits ? [addressBox(content, fields, changed, from)] : []),
    fields.element,
    ...(isNew ? [named.element] : []),
    added.place,
    addRecordFields(context, { add: addOrEdit, edit: editRecord }),
  );
  cleanInput(parts.fields);
  parts.fields.addEventListener("focusout", () => setTimeout(() => showMessages(messages, allFields(), showEmpty)));
  const heading = document.querySelector("h1");
  if (edits && heading) heading.textContent = `Edit the ${form.noun} ${edits}`;
  void check().then(() => {
    root.dataset["ready"] = "";
  });
};
