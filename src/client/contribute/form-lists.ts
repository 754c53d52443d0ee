import type { NameableRecord } from "../../authoring/form-data.ts";
import { comparableName } from "../../authoring/resolve-names.ts";
import type { RecordOrBrief } from "../../kinds/registry.ts";
import { el, uniqueId } from "../element.ts";

/** The records that a form's fields may name. */
export type FormLists = Omit<ReturnType<typeof createFormLists>, "refresh">;

/** A record that the same proposal adds. */
export type NewRecordName = { kind: string; id: string; name: string };

/**
 * Returns the existing records, with lists of suggestions in `place`, which are filled when a field of theirs is entered.
 * @param added returns the records that the proposal currently adds
 */
export const createFormLists = (
  named: (kind: RecordOrBrief) => NameableRecord[],
  place: HTMLElement,
  added: () => NewRecordName[],
) => {
  const lists = new Map<string, HTMLElement>();
  const ofAdded = (kind: string): { id: string; name: string }[] => added().filter((one) => one.kind === kind);
  const choices = (kind: string): { id: string; name: string }[] => [...ofAdded(kind), ...named(kind as RecordOrBrief)];
  const option = ({ id, name }: { id: string; name: string }) => el("option", { value: id, label: name });
  place.addEventListener("focusin", ({ target }) => {
    const id = (target as Element).getAttribute("list");
    const [kind, list] = [...lists].find(([, one]) => one.id === id) ?? [];
    if (kind && list?.childElementCount === 0) list.append(...choices(kind).map(option));
  });
  return {
    /** Returns the id of the list of suggestions for fields that take ids of a kind. */
    listId: (kind: string): string => {
      const known = lists.get(kind);
      if (known) return known.id;
      const list = el("datalist", { id: uniqueId(`known-${kind}`) });
      place.append(list);
      lists.set(kind, list);
      return list.id;
    },
    /** Returns a record's readable name. */
    nameOf: (kind: string, id: string): string | undefined => choices(kind).find((one) => one.id === id)?.name,
    /** Returns the id that typed text means: the text itself, or the id of the record with this name. */
    resolveId: (kind: string, typed: string): string => {
      const found = choices(kind).filter(
        ({ id, name }) =>
          comparableName(id) === comparableName(typed) || comparableName(name) === comparableName(typed),
      );
      return found.length === 1 ? (found[0]?.id ?? typed) : typed.trim();
    },
    /** Returns whether the name or the id of any record includes the typed text. */
    hasMatch: (kind: string, typed: string): boolean =>
      choices(kind).some(
        ({ id, name }) =>
          comparableName(id).includes(comparableName(typed)) || comparableName(name).includes(comparableName(typed)),
      ),
    /** Updates the lists with the records that the proposal adds now. */
    refresh: () => {
      for (const [kind, list] of lists) {
        if (list.childElementCount === 0) continue;
        const ids = new Set(named(kind as RecordOrBrief).map(({ id }) => id));
        for (const one of [...list.children] as HTMLOptionElement[]) if (!ids.has(one.value)) one.remove();
        list.prepend(...ofAdded(kind).map(option));
      }
    },
  };
};
