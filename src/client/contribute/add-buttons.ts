import { formFor } from "../../authoring/forms.ts";
import type { RecordOrBrief } from "../../kinds/registry.ts";
import { el, quietButton } from "../element.ts";

const shorten = (text: string) => (text.length > 50 ? `${text.slice(0, 48).trimEnd()}…` : text);

/**
 * Creates a container of buttons that add a typed name that no record has as a new record; kinds without a form have
 * none. A button that is still right stays the same element.
 * @param press adds a record under the name that was typed
 */
export const createAddButtons = (kind: string | undefined, press: (kind: RecordOrBrief, typed: string) => void) => {
  const element = el("div", { class: "actions" });
  const form = kind === "theme" ? undefined : formFor(kind ?? "");
  const shown = new Map<string, HTMLElement>();
  const make = (typed: string, { kind: of, noun }: { kind: RecordOrBrief; noun: string }) => {
    const one = quietButton(`Add “${shorten(typed)}” as a new ${noun}`, () => press(of, typed));
    // The field keeps the focus: its handlers for losing it would move the button before the click.
    one.addEventListener("mousedown", (event) => event.preventDefault());
    return one;
  };
  return {
    element,
    offer: (typed: string[]) => {
      if (!form) return;
      for (const [name, one] of shown)
        if (!typed.includes(name)) {
          one.remove();
          shown.delete(name);
        }
      for (const name of typed)
        if (!shown.has(name)) {
          const one = make(name, form);
          shown.set(name, one);
          element.append(one);
        }
    },
  };
};
