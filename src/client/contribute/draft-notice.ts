import type { Form } from "../../authoring/forms.ts";
import { el } from "../element.ts";
import { button } from "./dom.ts";
import { nextDraftNumber, type StoredDraft } from "./store.ts";

/** Returns what a form says about the draft that it opens with. */
const draftWords = ({ day, proposed }: StoredDraft, changedSince: boolean): string => {
  if (proposed) return `You submitted this on ${day}.`;
  return changedSince
    ? `Your draft of ${day} was saved in this browser. The page has changed since then, and your draft would undo that.`
    : `Your draft of ${day} was saved in this browser only.`;
};

/**
 * Creates the notice about the draft that a form opens with, with buttons that begin again.
 * @param changedSince whether the page has changed since the draft began
 * @param isNew whether the form is for a new record, of which there may be another draft
 */
export const draftNotice = (
  draft: StoredDraft,
  { form, changedSince, isNew }: { form: Form; changedSince: boolean; isNew: boolean },
  startOver: () => void,
): HTMLElement => {
  const href = `?draft=${nextDraftNumber(form.name)}`;
  const another = el("a", { class: "button quiet", href }, `Begin another ${form.noun}`);
  return el(
    "p",
    { class: "notice" },
    draftWords(draft, changedSince),
    " ",
    ...(isNew ? [another, " "] : []),
    button("Start over", startOver, { class: "quiet" }),
  );
};

/** Creates the notice that another tab has changed the draft, with a button that shows its version. */
export const otherTabNotice = (): HTMLElement =>
  el(
    "p",
    { class: "notice" },
    "This draft was changed in another tab. What you type here is no longer saved. ",
    button("Show what the other tab has", () => location.reload(), { class: "quiet" }),
  );

/** Creates the notice that the browser refuses to save the draft. */
export const notSavedNotice = (): HTMLElement =>
  el(
    "p",
    { class: "notice not-kept" },
    "Your browser does not save this draft: its storage is full or switched off. Submit or copy it before you close the page.",
  );
