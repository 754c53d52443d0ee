import { forms } from "../../authoring/forms.ts";
import type { RecordOrBrief } from "../../kinds/registry.ts";
import { el, quietButton, uniqueId } from "../element.ts";
import type { ControlContext } from "./control.ts";

/** What is done with the record that was named. */
type RecordActions = {
  add: (kind: RecordOrBrief, typed: string) => void;
  edit: (kind: RecordOrBrief, id: string) => unknown;
};

const help =
  "Only if your proposal needs one more. For a new one, type its name, title or statement; for a source, its address will do. To edit one that exists, choose it from those offered.";

/** Creates the last part of a form, which adds any other record to the proposal, new or to edit. */
export const addRecordFields = ({ lists }: ControlContext, { add, edit }: RecordActions): HTMLElement => {
  const offered = forms.filter(({ name, kind }) => name === kind);
  const [kindId, boxId, hintId] = [uniqueId("another-kind"), uniqueId("another"), uniqueId("another-hint")];
  const options = offered.map(({ kind, noun }) => el("option", { value: kind }, noun));
  const select = el("select", { id: kindId }, ...options);
  const box = el("input", { id: boxId, type: "text", autocomplete: "off", "aria-describedby": hintId });
  const kind = () => select.value as RecordOrBrief;
  const chosen = () => {
    const id = lists.resolveId(kind(), box.value);
    return lists.nameOf(kind(), id) === undefined ? undefined : id;
  };
  const press = quietButton("", () => {
    const typed = box.value.trim();
    const id = chosen();
    if (typed === "") return box.focus();
    box.value = "";
    show();
    if (id === undefined) add(kind(), typed);
    else edit(kind(), id);
  });
  const show = () => {
    const noun = offered.find((form) => form.kind === kind())?.noun ?? "";
    press.textContent = chosen() === undefined ? `Also add this ${noun}` : `Also edit this ${noun}`;
  };
  const choose = () => {
    box.setAttribute("list", lists.listId(kind()));
    show();
  };
  select.addEventListener("change", choose);
  box.addEventListener("input", show);
  choose();
  return el(
    "fieldset",
    { class: "group another" },
    el("legend", {}, "Add another record"),
    el("p", { class: "hint", id: hintId }, help),
    el("div", { class: "field" }, el("label", { for: kindId }, "Kind of record"), select),
    el("div", { class: "field" }, el("label", { for: boxId }, "Record"), box),
    el("p", { class: "actions" }, press),
  );
};
