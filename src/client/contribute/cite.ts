import type { NameableRecord } from "../../authoring/form-data.ts";
import { findOpenMark, type MarkChoice, markEnd, type OpenMark, suggestMarks } from "../../authoring/marks.ts";
import type { RecordOrBrief } from "../../kinds/registry.ts";
import { el, quietButton, uniqueId } from "../element.ts";

const copied = ["font", "padding", "border", "lineHeight", "boxSizing", "letterSpacing"] as const;

const hidden = {
  position: "absolute",
  top: "0",
  left: "0",
  visibility: "hidden",
  whiteSpace: "pre-wrap",
  overflowWrap: "break-word",
};

/** Returns where a position in a text box appears, below its line, in pixels from the box. */
const positionOf = (box: HTMLTextAreaElement, at: number): { top: number; left: number } => {
  const mirror = el("div", {}, box.value.slice(0, at));
  const mark = el("span", {}, "|");
  mirror.append(mark);
  const style = getComputedStyle(box);
  for (const name of copied) mirror.style[name] = style[name];
  Object.assign(mirror.style, hidden);
  mirror.style.width = `${box.offsetWidth}px`;
  box.after(mirror);
  const position = { top: mark.offsetTop + mark.offsetHeight - box.scrollTop, left: mark.offsetLeft };
  mirror.remove();
  return position;
};

/**
 * Suggests claims, numbers, charts and briefs at the cursor of a text box while somebody writes `[@`, `[=`, `[#` or
 * `](`, and adds a button that begins a citation. Arrows and Enter choose, as does a click; Escape closes.
 */
export const citeAtCursor = (
  frame: HTMLElement,
  named: (kind: RecordOrBrief) => readonly NameableRecord[],
  changed: () => void,
): void => {
  const box = frame.querySelector("textarea");
  if (!box) return;
  const id = uniqueId("citations");
  const list = el("ul", { id, role: "listbox", class: "citations", "aria-label": "Claims to cite", hidden: true });
  let open: OpenMark | undefined;
  let rows: { choice: MarkChoice; element: HTMLElement }[] = [];
  let active = 0;

  const close = () => {
    open = undefined;
    list.hidden = true;
    box.removeAttribute("aria-activedescendant");
  };

  const put = ({ mark }: MarkChoice) => {
    if (!open) return;
    const end = box.selectionStart;
    box.setRangeText(mark + markEnd(open, box.value.slice(end)), open.from, end, "end");
    close();
    box.focus();
    changed();
  };

  const point = (at: number) => {
    active = (at + rows.length) % rows.length;
    for (const [index, { element }] of rows.entries()) {
      element.setAttribute("aria-selected", String(index === active));
      if (index === active) {
        box.setAttribute("aria-activedescendant", element.id);
        element.scrollIntoView({ block: "nearest" });
      }
    }
  };

  const show = () => {
    const at = box.selectionStart;
    open = at === box.selectionEnd ? findOpenMark(box.value.slice(0, at)) : undefined;
    const choices = open ? suggestMarks(open, named) : [];
    if (!open || choices.length === 0) return close();
    rows = choices.map((choice, index) => {
      const element = el("li", { role: "option", id: `${id}-${index}` }, choice.name);
      element.addEventListener("mousedown", (event) => event.preventDefault());
      element.addEventListener("click", () => put(choice));
      return { choice, element };
    });
    list.replaceChildren(...rows.map(({ element }) => element));
    list.hidden = false;
    const { top, left } = positionOf(box, open.from);
    list.style.top = `${box.offsetTop + Math.min(top, box.clientHeight)}px`;
    list.style.left = `${Math.max(0, Math.min(left, box.offsetWidth - list.offsetWidth))}px`;
    point(0);
  };

  box.addEventListener("input", show);
  box.addEventListener("click", show);
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const { key } = event;
    if (key === "ArrowDown") point(active + 1);
    else if (key === "ArrowUp") point(active - 1);
    else if (key === "Enter" || key === "Tab") {
      const row = rows[active];
      if (row) put(row.choice);
    } else if (key === "Escape") close();
    else return;
    event.preventDefault();
  });
  box.setAttribute("aria-controls", id);
  box.setAttribute("aria-haspopup", "listbox");

  const begin = quietButton("Insert a citation", () => {
    box.focus();
    box.setRangeText("[@", box.selectionStart, box.selectionEnd, "end");
    show();
  });
  begin.addEventListener("mousedown", (event) => event.preventDefault());
  frame.classList.add("citing");
  box.before(
    el(
      "p",
      { class: "actions" },
      begin,
      el("span", { class: "hint" }, "or type [@ for a claim, [= for a number, [# for a chart"),
    ),
  );
  box.after(list);
};
