import type { ProposedRecord } from "../../authoring/draft.ts";
import { contentFrom, type FormData, nameableLister } from "../../authoring/form-data.ts";
import { dataToEdit, forms } from "../../authoring/forms.ts";
import { loadForEditing } from "../../authoring/load-records.ts";
import { count } from "../../lib/count.ts";
import { button, deletingButton, el, quietButton } from "../element.ts";
import { createContentLoader, createRecordLoader } from "./content-loader.ts";
import { start } from "./form.ts";
import { formElements, readFormParameters } from "./form-page.ts";
import {
  allDrafts,
  type Drafts,
  deleteDraft,
  deleteProposals,
  draftStore,
  type StoredDraft,
  savedProposals,
  withSavedProposals,
} from "./store.ts";

/** Lets the browser respond before more is done, so that a phone does not freeze while a form opens. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const today = (): string => new Date().toISOString().slice(0, 10);

const showPending = (place: HTMLElement, files: string[]): void => {
  if (files.length === 0) return;
  const forget = quietButton("Forget them", () => {
    deleteProposals();
    location.reload();
  });
  const text = `Available here, since you proposed them from this browser: ${files.join(", ")}. `;
  place.append(el("p", { class: "notice" }, text, forget));
};

/** Offers to delete what this browser saved for a form that fails to load: a draft may be the cause. */
const offerReset = (place: HTMLElement, drafts: Drafts): void => {
  const reset = button("Delete what is saved", () => {
    drafts.remove();
    deleteProposals();
    location.reload();
  });
  place.append(el("p", { class: "notice" }, "A draft that is saved in this browser may be the cause. ", reset));
};

const load = async (root: HTMLElement): Promise<void> => {
  const form = forms.find(({ name }) => name === root.dataset["form"]);
  const { status, notice } = formElements(root);
  if (!form) return;
  const parameters = readFormParameters(form);
  const drafts = draftStore(form.name, parameters.edits ?? String(parameters.data["claim"] ?? ""), parameters.draft);
  try {
    const formData = (await (await fetch(root.dataset["known"] ?? "")).json()) as FormData;
    const options = { basePath: root.dataset["base"] ?? "/", today: today() };
    const loadRecord = createRecordLoader(options.basePath);
    const draft = drafts.load();
    const own = new Set([
      `${form.kind} ${draft?.proposed}`,
      ...(draft?.records ?? []).filter((one) => !one.edits).map(({ kind, id }) => `${kind} ${id}`),
    ]);
    const isAgain = ({ kind, id }: ProposedRecord) => own.has(`${kind} ${id}`);
    await nextTask();
    const { content, pending } = await withSavedProposals(contentFrom(formData), isAgain);
    const { edits } = parameters;
    const loaded = edits ? await loadForEditing(content, form.kind, edits, loadRecord) : undefined;
    if (edits && !loaded && !dataToEdit(form, content, edits)) throw new Error(`there is no ${form.noun} ${edits}`);
    showPending(
      notice,
      pending.map(({ id }) => id),
    );
    const loader = createContentLoader(loaded ?? content, loadRecord);
    for (const one of draft?.records ?? []) if (one.edits) await loader.loadForEditing(one.kind, one.id);
    const site = { named: nameableLister(formData, content), loader, options, pending };
    await nextTask();
    start(root, form, site, parameters, drafts);
  } catch (error) {
    delete root.dataset["loading"];
    status.textContent = `The form could not be loaded: ${(error as Error).message}`;
    if (drafts.exists() || savedProposals().length > 0) offerReset(notice, drafts);
  }
};

const proposalRow = (
  { title = "", name = "", status = "", day, records = [], proposed, address = "" }: StoredDraft,
  drop: () => void,
) => {
  const besides = records.length > 0 ? ` and ${count(records.length, "more record")}` : "";
  const state = proposed ? `Submitted on ${day}.` : status;
  return el(
    "li",
    {},
    el("a", { href: address }, name || "Without a name yet"),
    el(
      "p",
      { class: "says" },
      `${title}${besides}. ${state} Last changed on ${day}. `,
      deletingButton("Delete", "Delete this draft?", drop),
    ),
  );
};

/** Lists the proposals saved in this browser, with how complete each is. */
const showProposals = (place: HTMLElement): void => {
  const drafts = allDrafts(location.pathname).filter(({ draft }) => draft.address);
  place.hidden = drafts.length === 0;
  place.querySelector("ul")?.replaceChildren(
    ...drafts.map(({ key, draft }) =>
      proposalRow(draft, () => {
        deleteDraft(key);
        showProposals(place);
      }),
    ),
  );
};

const root = document.querySelector<HTMLElement>("[data-form]");
if (root) void load(root);
const proposals = document.querySelector<HTMLElement>("[data-proposals]");
if (proposals) showProposals(proposals);
