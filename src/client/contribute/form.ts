import type { ProposedRecord } from "../../authoring/draft.ts";
import type { NameableRecord } from "../../authoring/form-data.ts";
import type { Form } from "../../authoring/forms.ts";
import { recordsNamedIn } from "../../authoring/load-records.ts";
import { similarNameFinder } from "../../authoring/similar-names.ts";
import type { Data } from "../../kinds/field-types.ts";
import { type RecordOrBrief, titleOf } from "../../kinds/registry.ts";
import { sameData } from "../../lib/same-data.ts";
import type { LinkOptions } from "../../model/link.ts";
import { el, quietButton } from "../element.ts";
import { cleanInput } from "./clean-input.ts";
import type { ContentLoader } from "./content-loader.ts";
import { draftNotice, draftSaver } from "./draft-saver.ts";
import { type FormParameters, formElements, headEdit } from "./form-page.ts";
import { formParts } from "./form-parts.ts";
import type { FormRecord } from "./form-records.ts";
import {
  emptyMessages,
  focusControl,
  type PanelMessage,
  progressSummary,
  showFindings,
  showMessages,
} from "./panel.ts";
import { restoreDraft } from "./restore-draft.ts";
import { type Drafts, type StoredDraft, saveProposal } from "./store.ts";

const pause = 350;

const closeFolds = (element: HTMLElement, selector = "details"): void => {
  for (const fold of element.querySelectorAll<HTMLDetailsElement>(selector)) fold.open = false;
};

const loadChecks = () => import("./check-form.ts");
type Checks = Awaited<ReturnType<typeof loadChecks>>;

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
  const places = formElements(root);
  const content = site.loader.loaded();
  const { today } = site.options;
  const { edits } = parameters;
  let waiting: number | undefined;
  let revision = 0;
  let showEmpty = false;
  let messages: PanelMessage[] = [];

  const changed = () => {
    revision += 1;
    root.dataset["stale"] = "";
    places.finish.inert = true;
    clearTimeout(waiting);
    waiting = window.setTimeout(check, pause);
  };
  const parts = formParts({ root, form, parameters, ...site, today, changed });
  const { own, records, isNew, isUntouched } = parts;
  const { fields, formFields } = own;
  const alike = similarNameFinder(site.named("claim"));

  /** Returns the form's draft, or undefined if nothing has changed. */
  const currentDraft = (): StoredDraft | undefined => {
    if (isUntouched()) return undefined;
    const data = fields.read() as Data;
    return {
      data,
      id: parts.shortName.own(),
      began: own.began,
      day: today,
      records: records.stored(),
      title: form.title,
      name: titleOf(form.kind, data) || String(data["claim"] ?? edits ?? ""),
      status: progressSummary(messages),
      address: location.pathname + location.search,
    };
  };
  const saver = draftSaver(drafts, places.notice, currentDraft);

  const showAllMessages = () =>
    showMessages(
      messages,
      records.parts().map((part) => part.fields),
      showEmpty,
    );

  const missingButton = () =>
    quietButton("What is missing?", () => {
      showEmpty = true;
      showAllMessages();
      const next = messages.find(({ severity }) => severity === "error");
      if (next) focusControl(next.control);
    });

  /** Loads the claims and briefs that the form names, and claims with a similar statement; then checks and shows all. */
  const check = async () => {
    const mine = revision;
    const data = records.parts().map((part) => part.fields.read() as Data);
    const { claims, briefs } = recordsNamedIn(content, data);
    const near = form.kind === "claim" ? alike(titleOf("claim", data[0] ?? {})) : [];
    const [checks, loaded] = await Promise.all([
      loadChecks(),
      site.loader.load({ claims: [...claims, ...near], briefs }),
    ]);
    if (mine !== revision) return;
    parts.refresh();
    parts.nameOwn(loaded);
    const checked = checks.checkForm(records.parts(), loaded, site.options);
    delete root.dataset["stale"];
    places.finish.inert = false;
    showAll(checked.messages);
    if (edits !== undefined && isUntouched())
      places.finish.replaceChildren(el("p", {}, "Change something first; then the way to GitHub is shown here."));
    else if (!messages.some(({ severity }) => severity === "error")) showSubmission(checks, checked.records);
    const proposed = checked.records.map((one) => one.proposed);
    if (checked.briefing) void checks.showPreview(root, places.preview, checked.briefing, proposed);
    saver.save();
  };

  const showSubmission = ({ proposalOf, showSubmitSteps }: Checks, all: FormRecord[]) => {
    const { repository, branch } = { ...content.site.data, ...root.dataset };
    showSubmitSteps(places.finish, {
      ...proposalOf(all, { content: site.loader.loaded(), pending: site.pending }),
      repository: { repository, branch },
      submitted: () => {
        for (const { proposed } of all) saveProposal(proposed);
        saver.save(all[0]?.proposed.id);
      },
    });
  };

  const showAll = (all: PanelMessage[]) => {
    messages = all;
    showFindings(places, messages, edits !== undefined && isUntouched());
    showAllMessages();
    places.finish.replaceChildren(
      el("p", {}, "When nothing is left to fill in or to fix, the way to GitHub is shown here, step by step."),
      missingButton(),
    );
  };

  if (isNew) closeFolds(fields.element);
  const draft = drafts.load();
  if (draft) {
    const inAdded = records.restore(draft.records ?? []);
    const inOwn = restoreDraft(own, draft);
    const beganWith = JSON.parse(parts.first) as Data;
    if (isNew && formFields.every(({ key, ask }) => ask !== "more" || sameData(draft.data[key], beganWith[key])))
      closeFolds(fields.element, ":scope > details.more");
    parts.shortName.write(draft.id);
    const conflicts = [...(inOwn ?? []), ...inAdded];
    places.notice.append(
      draftNotice(draft, { form, changedSince: inOwn !== undefined, conflicts, isNew }, saver.startOver),
    );
  }
  places.fields.replaceChildren(...parts.elements);
  cleanInput(places.fields);
  places.fields.addEventListener("focusout", () => setTimeout(showAllMessages));
  if (edits) headEdit(form, own.name());
  const isEmptyForm = edits === undefined && !draft && isUntouched();
  if (isEmptyForm) {
    showAll(emptyMessages(own));
    places.fields.addEventListener("focusin", () => void loadChecks(), { once: true });
  }
  void (isEmptyForm ? Promise.resolve() : check()).then(() => {
    delete root.dataset["loading"];
    root.dataset["ready"] = "";
  });
};
