import { addresses } from "../../src/model/addresses.ts";
import type { Site } from "../../src/model/briefing.ts";
import { editorUrl } from "../../src/model/repository.ts";

/** Leads to the form that edits a record which stands in a list with others. */
export const EditLink = ({ site, form, id }: { site: Site; form: string; id: string }) => (
  <a class="edit-link" href={site.link(addresses.contributeForm(form, { edit: id }))} aria-label={`Edit ${id}`}>
    Edit
  </a>
);

/** Leads to GitHub's editor, for what has no form. */
export const EditFile = ({ site, file, children }: { site: Site; file: string; children: string }) => (
  <a rel="external" href={editorUrl(site.data, file)}>
    {children}
  </a>
);
