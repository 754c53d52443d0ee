import { createIndex } from "pagefind";

/** Indexes the pages of a built site for search, into its own `pagefind/` folder. Throws on failure. */
export const indexSite = async (folder: string): Promise<{ pages: number }> => {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`search: ${errors.join("; ")}`);
  try {
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
    const failed = [...added.errors, ...written.errors];
    if (failed.length > 0) throw new Error(`search: ${failed.join("; ")}`);
    return { pages: added.page_count };
  } finally {
    await index.deleteIndex();
  }
};
