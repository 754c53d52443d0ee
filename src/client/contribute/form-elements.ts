import { el } from "../element.ts";

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
