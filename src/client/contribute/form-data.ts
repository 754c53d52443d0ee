import type { Nameable } from "../../authoring/form-data.ts";
import type { DraftKind } from "../../authoring/start.ts";
import { el, freshId } from "./dom.ts";

/** What a form knows of the records that its fields may name. */
export type FormLists = {
  /** The id of the list from which a field that takes ids of a kind offers them. */
  listOf: (kind: string) => string;
  /** The name by which people know a record. */
  nameOf: (kind: string, id: string) => string | undefined;
  /** The id that is meant by what was typed: itself, or that of the record with this name. */
  idOf: (kind: string, typed: string) => string;
};

const plain = (text: string) => text.trim().toLowerCase();

/** The known records, offered in lists that are made in `place` when a field first asks. */
export const formListsIn = (named: (kind: DraftKind) => Nameable[], place: HTMLElement): FormLists => {
  const lists = new Map<string, string>();
  const choices = (kind: string) => named(kind as DraftKind);
  return {
    listOf: (kind) => {
      const known = lists.get(kind);
      if (known) return known;
      const id = freshId(`known-${kind}`);
      const options = choices(kind).map(({ id: value, name }) => el("option", { value, label: name }));
      place.append(el("datalist", { id }, ...options));
      lists.set(kind, id);
      return id;
    },
    nameOf: (kind, id) => choices(kind).find((one) => one.id === id)?.name,
    idOf: (kind, typed) => {
      const named = choices(kind).filter(({ id, name }) => plain(id) === plain(typed) || plain(name) === plain(typed));
      return named.length === 1 ? (named[0]?.id ?? typed) : typed.trim();
    },
  };
};
