import { addresses } from "../../src/model/addresses.ts";
import type { Site } from "../../src/model/briefing.ts";
import { editorUrl } from "../../src/model/repository.ts";

/** A link to the form that edits a record in a list. */
export const EditLink = ({ site, form, id }: { site: Site; form: string; id: string }) => (
  <a class="edit-link" href={site.link(addresses.contributeForm(form, { edit: id }))} aria-label={`Edit ${id}`}>
    Edit
  </a>
);

/** A link to GitHub's editor, for files without a form. */
export const EditFile = ({ site, file, children }: { site: Site; file: string; children: string }) => (
  <a rel="external" href={editorUrl(site.data, file)}>
    {children}
  </a>
);
