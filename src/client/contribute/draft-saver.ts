import type { Form } from "../../authoring/forms.ts";
import type { Conflict } from "../../authoring/merge.ts";
import { deletingButton, el, quietButton } from "../element.ts";
import { type Drafts, nextDraftNumber, type StoredDraft } from "./store.ts";

const notice = (...parts: (Node | string)[]) => el("p", { class: "notice" }, ...parts);

/** What has changed on the site since a draft began: whether its record has, and which fields both changed. */
type Since = { changedSince: boolean; conflicts: Conflict[] };

const current = ({ label, theirs }: Conflict): string =>
  typeof theirs === "object" || String(theirs).length > 60 ? label : `${label} (now “${theirs ?? ""}”)`;

/** Returns what a form says about the draft that it opens with. */
const draftWords = ({ day, proposed }: StoredDraft, { changedSince, conflicts }: Since): string =>
  [
    proposed ? `You submitted this on ${day}.` : `Your draft of ${day} was saved in this browser only.`,
    ...(changedSince ? ["The page has changed since then, and those changes are in the form too."] : []),
    ...(conflicts.length > 0
      ? [
          `Where both changed the same, the form has yours, which would replace it: ${conflicts.map(current).join("; ")}.`,
        ]
      : []),
  ].join(" ");

/**
 * Creates the notice about the draft that a form opens with, with buttons that begin again.
 * @param isNew whether the form is for a new record, of which there may be another draft
 */
export const draftNotice = (
  draft: StoredDraft,
  { form, isNew, ...since }: Since & { form: Form; isNew: boolean },
  startOver: () => void,
): HTMLElement => {
  const href = `?draft=${nextDraftNumber(form.name)}`;
  const another = el("a", { class: "button quiet", href }, `Begin another ${form.noun}`);
  const again = deletingButton("Start over", "Delete this draft and start over?", startOver);
  return notice(draftWords(draft, since), " ", ...(isNew ? [another, " "] : []), again);
};

const otherTabNotice = (): HTMLElement =>
  notice(
    "This draft was changed in another tab. What you type here is no longer saved. ",
    quietButton("Show what the other tab has", () => location.reload()),
  );

const notSavedText =
  "Your browser does not save this draft: its storage is full or switched off. Submit or copy it before you close the page.";

/**
 * Saves a form as its draft, also when the page is left, until another tab changes the draft. Returns a function that
 * saves it as it is now, with the id under which it was submitted if it just was, and one that begins again without it.
 * @param place the place for notices about it
 * @param current returns the form's values; nothing if the form is as it began, which needs no draft
 */
export const draftSaver = (drafts: Drafts, place: HTMLElement, current: () => StoredDraft | undefined) => {
  let stopped = false;
  const save = (proposed = drafts.load()?.proposed): void => {
    if (stopped) return;
    const draft = current();
    if (!draft) return void drafts.remove();
    const isKept = drafts.save({ ...draft, ...(proposed ? { proposed } : {}) });
    if (!isKept && !place.querySelector(".not-kept")) place.append(el("p", { class: "notice not-kept" }, notSavedText));
  };
  addEventListener("pagehide", () => save());
  addEventListener("storage", ({ key }) => {
    if (key !== drafts.key || stopped) return;
    stopped = true;
    place.append(otherTabNotice());
  });
  const startOver = () => {
    drafts.remove();
    stopped = true;
    location.reload();
  };
  return { save, startOver };
};
