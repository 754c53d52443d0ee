import * as z from "zod";
import { type CheckedContent, checkContent } from "../../../src/check/check-content.ts";
import type { Content } from "../../../src/model/authored.ts";
import type { Briefing } from "../../../src/model/briefing.ts";
import { automatic } from "../../../src/scaffold/draft.ts";
import { dataToEdit, draftOf, type Form, fieldsFor, forms, idFor } from "../../../src/scaffold/forms.ts";
import { contentFrom, type OpenData } from "../../../src/scaffold/known.ts";
import { propose } from "../../../src/scaffold/propose.ts";
import { sourceFromAddress } from "../../../src/scaffold/source-from-address.ts";
import { choicesOf, type DraftKind, proposedOf } from "../../../src/scaffold/start.ts";
import { parse } from "../../../src/scaffold/values.ts";
import type { Control, Surroundings } from "./control.ts";
import { button, el, freshId } from "./dom.ts";
import { showFinish } from "./finish.ts";
import { fieldsControl } from "./nested.ts";
import { showFindings } from "./panel.ts";
import { forgetAll, withBefore } from "./store.ts";

// The schemas would otherwise try to make code from text, which the page's policy forbids.
z.config({ jitless: true });

const pause = 350;

type Data = Record<string, unknown>;
type Preview = { preview: (briefing: Briefing, kind: string, id: string) => Promise<Element | undefined> };

/** The places that the page has ready for the form. */
const places = (root: HTMLElement) => {
  const find = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? el("div");
  return {
    fields: find("fields"),
    status: find("status"),
    list: find("findings"),
    finish: find("finish"),
    preview: find("preview"),
  };
};

const today = (): string => new Date().toISOString().slice(0, 10);

const lists = (root: HTMLElement, content: Content): Surroundings["listOf"] => {
  const made = new Map<string, string>();
  return (kind) => {
    const known = made.get(kind);
    if (known) return known;
    const id = freshId(`known-${kind}`);
    const options = choicesOf(content, kind as DraftKind).map(({ id: value, name }) =>
      el("option", { value, label: name }),
    );
    root.append(el("datalist", { id }, ...options));
    made.set(kind, id);
    return id;
  };
};

const showPreview = async (
  place: HTMLElement,
  script: string,
  style: string,
  briefing: Briefing,
  kind: string,
  id: string,
) => {
  const { preview } = (await import(script)) as Preview;
  const made = await preview(briefing, kind, id);
  if (!made) return;
  const shadow = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  const shown = el("div", { class: made.className }, ...document.importNode(made, true).childNodes);
  shadow.replaceChildren(
    el("link", { rel: "stylesheet", href: style }),
    made.tagName === "MAIN" ? shown : document.importNode(made, true),
  );
};

/** What the page's address asks for: a record to edit, values to begin with. */
const wishes = (form: Form) => {
  const query = new URLSearchParams(location.search);
  const edits = query.get("edit") ?? undefined;
  const data: Data = {};
  for (const field of fieldsFor(form, edits !== undefined)) {
    const value = query.get(field.key);
    if (value !== null) data[field.key] = parse(field.input, value);
  }
  return { edits, data, from: query.get("from") ?? "" };
};

/** A box for an address or DOI, from which a source's fields are filled in. */
const addressBox = (content: Content, form: Control, changed: () => void, first: string): HTMLElement => {
  const id = freshId("from");
  const told = el("p", { class: "hint", role: "status" });
  const box = el("input", { id, type: "text", autocomplete: "off", value: first });
  const take = () => {
    const guess = box.value.trim() ? sourceFromAddress(box.value, content.records.source) : undefined;
    if (!guess) {
      told.textContent = box.value.trim() ? "That is neither a web address nor a DOI." : "";
      return;
    }
    told.textContent = guess.known
      ? `The record has it already: ${guess.known}.`
      : "Filled in below what it tells. Look it over.";
    form.write({ ...guess.data, ...(form.read() as Data) });
    changed();
  };
  box.addEventListener("change", take);
  if (first) queueMicrotask(take);
  return el(
    "div",
    { class: "field from" },
    el("label", { for: id }, "Paste its address or DOI"),
    el("p", { class: "hint" }, "No page is asked: only what the address itself tells is filled in."),
    box,
    told,
  );
};

/** Marks a claim in a brief's text where the cursor stands. */
const citeBox = (around: Surroundings, form: Control): HTMLElement => {
  const id = freshId("cite");
  const box = el("input", { id, type: "text", list: around.listOf("claim"), autocomplete: "off" });
  const put = () => {
    const text = form.at(["body"]).element.querySelector("textarea");
    const claim = box.value.trim();
    if (!text || !claim) return;
    text.setRangeText(`[@${claim}]`, text.selectionStart, text.selectionEnd, "end");
    box.value = "";
    text.focus();
    around.changed();
  };
  return el(
    "div",
    { class: "field cite" },
    el("label", { for: id }, "Cite a claim in the text"),
    box,
    button("Insert", put),
  );
};

const idBox = (changed: () => void) => {
  const id = freshId("id");
  const box = el("input", { id, type: "text", autocomplete: "off", spellcheck: "false" });
  box.addEventListener("input", () => {
    box.dataset["own"] = box.value ? "yes" : "";
    changed();
  });
  const hint = "The file’s name, for good: a few telling words in lower case, joined by hyphens.";
  const element = el("div", { class: "field" }, el("label", { for: id }, "Id"), el("p", { class: "hint" }, hint), box);
  return {
    element,
    own: () => (box.dataset["own"] ? box.value : undefined),
    suggest: (value: string) => {
      if (!box.dataset["own"]) box.value = value;
    },
  };
};

type Known = { content: Content; checked: CheckedContent };

const start = (root: HTMLElement, form: Form, known: Known, basePath: string): void => {
  const parts = places(root);
  const { content } = known;
  const { edits, data, from } = wishes(form);
  let waiting: number | undefined;
  let loud = false;
  const changed = () => {
    root.dataset["stale"] = "";
    parts.finish.inert = true;
    clearTimeout(waiting);
    waiting = window.setTimeout(check, pause);
  };
  const themes = choicesOf(content, "theme");
  const around: Surroundings = { listOf: lists(root, content), themes, changed };
  const fields = fieldsControl(fieldsFor(form, edits !== undefined), around);
  const named = idBox(changed);
  const isNew = !edits && form.name !== "dispute" && form.name !== "evidence";

  const check = () => {
    delete root.dataset["stale"];
    parts.finish.inert = false;
    const filled = { data: fields.read() as Data, id: named.own(), edits };
    if (isNew) named.suggest(idFor(form, content, filled.data));
    const proposed = proposedOf(draftOf(form, content, filled, today()));
    const { findings, briefing } = propose(known, [proposed], { basePath, today: today() });
    showFindings(parts, fields, findings, proposed.text, loud);
    const errors = findings.some(({ severity }) => severity === "error");
    const { repository, branch } = content.site.data;
    const before = root.dataset["repository"] ?? repository;
    if (errors)
      parts.finish.replaceChildren(
        el("p", {}, "When nothing is left to mend, the way to GitHub stands here."),
        button(
          "What is missing?",
          () => {
            loud = true;
            check();
          },
          { class: "quiet" },
        ),
      );
    else showFinish(parts.finish, proposed, { repository: before, branch: root.dataset["branch"] ?? branch }, !isNew);
    if (briefing)
      void showPreview(
        parts.preview,
        root.dataset["preview"] ?? "",
        root.dataset["style"] ?? "",
        briefing,
        proposed.kind,
        proposed.id,
      );
  };

  fields.write({ ...(edits ? dataToEdit(form, content, edits) : isNew ? automatic(form.kind, today()) : {}), ...data });
  parts.fields.replaceChildren(
    ...(form.name === "source" && !edits ? [addressBox(content, fields, changed, from)] : []),
    fields.element,
    ...(form.kind === "brief" ? [citeBox(around, fields)] : []),
    ...(isNew ? [named.element] : []),
  );
  const heading = document.querySelector("h1");
  if (edits && heading) heading.textContent = `Edit ${form.kind} ${edits}`;
  root.dataset["ready"] = "";
  check();
};

const showPending = (root: HTMLElement, files: string[]): void => {
  if (files.length === 0) return;
  const forget = button(
    "Forget them",
    () => {
      forgetAll();
      location.reload();
    },
    { class: "quiet" },
  );
  root.prepend(
    el(
      "p",
      { class: "notice" },
      `Counted as known, since you proposed them from this browser: ${files.join(", ")}. `,
      forget,
    ),
  );
};

const load = async (root: HTMLElement): Promise<void> => {
  const form = forms.find(({ name }) => name === root.dataset["form"]);
  const status = places(root).status;
  if (!form) return;
  status.textContent = "Loading what is known…";
  try {
    const open = (await (await fetch(root.dataset["known"] ?? "")).json()) as OpenData;
    const { content, pending } = withBefore(contentFrom(open));
    const basePath = root.dataset["base"] ?? "/";
    showPending(
      root,
      pending.map(({ id }) => id),
    );
    start(root, form, { content, checked: checkContent(content, { basePath, today: today() }) }, basePath);
  } catch (error) {
    status.textContent = `The form could not be loaded: ${(error as Error).message}`;
  }
};

const root = document.querySelector<HTMLElement>("[data-form]");
if (root) void load(root);
