import { type Form, fieldsFor } from "../../authoring/forms.ts";
import { parse } from "../../authoring/values.ts";
import { el } from "../element.ts";

export type FormParameters = { edits: string | undefined; data: Record<string, unknown>; from: string; draft: string };

/** Returns what the page's address asks for: a record to edit, values to begin with. */
export const readFormParameters = (form: Form): FormParameters => {
  const query = new URLSearchParams(location.search);
  const edits = query.get("edit") ?? undefined;
  const data: FormParameters["data"] = {};
  for (const field of fieldsFor(form, edits !== undefined)) {
    const value = query.get(field.key);
    if (value !== null) data[field.key] = parse(field.input, value);
  }
  return { edits, data, from: query.get("from") ?? "", draft: query.get("draft") ?? "" };
};

/** Returns the elements that the page has ready for the form. */
export const formElements = (root: HTMLElement) => {
  const find = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? el("div");
  return {
    notice: find("notice"),
    fields: find("fields"),
    status: find("status"),
    list: find("findings"),
    finish: find("finish"),
    preview: find("preview"),
  };
};

/** Says at the head of the page which record is edited. */
export const headEdit = ({ noun }: Form, name: string): void => {
  const heading = `Edit this ${noun}`;
  for (const one of document.querySelectorAll("h1, .crumbs [aria-current]")) one.textContent = heading;
  document.title = document.title.replace(/^.*?(?= · |$)/, heading);
  const lede = document.querySelector(".lede");
  const own = `${name.replace(/\.$/, "")}. What you type stays on your device until you submit it on GitHub yourself.`;
  if (lede) lede.textContent = own;
};
