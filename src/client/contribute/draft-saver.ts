import { notSavedNotice, otherTabNotice } from "./draft-notice.ts";
import type { Drafts, StoredDraft } from "./store.ts";

export type DraftSaver = {
  /** Saves the form as it is; `proposed` is the id under which it was submitted, if it just was. */
  save: (proposed?: string) => void;
  /** Deletes the draft and opens the form again without it. */
  startOver: () => void;
};

/**
 * Saves a form as its draft, also when the page is left, until another tab changes the draft.
 * @param notice the place for notices about it
 * @param current returns the form's values; nothing if the form is as it began, which needs no draft
 */
export const draftSaver = (drafts: Drafts, notice: HTMLElement, current: () => StoredDraft | undefined): DraftSaver => {
  let stopped = false;
  const save = (proposed = drafts.load()?.proposed) => {
    if (stopped) return;
    const draft = current();
    if (!draft) return void drafts.remove();
    const isKept = drafts.save({ ...draft, ...(proposed ? { proposed } : {}) });
    if (!isKept && !notice.querySelector(".not-kept")) notice.append(notSavedNotice());
  };
  addEventListener("pagehide", () => save());
  addEventListener("storage", ({ key }) => {
    if (key !== drafts.key || stopped) return;
    stopped = true;
    notice.append(otherTabNotice());
  });
  const startOver = () => {
    drafts.remove();
    stopped = true;
    location.reload();
  };
  return { save, startOver };
};
