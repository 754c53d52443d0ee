import type * as Pdf from "pdf-lib";

/** The names that Chromium gives to cells of tables, such as `node00000123`. */
const pattern = /^node\d{8}$/;

/** A cell's name, and the reference to its object. */
type Cell = { name: string; ref: Pdf.PDFRef };

/** Returns the leaves of a name tree, with their arrays of names and cells. */
const leavesOf = (lib: typeof Pdf, tree: Pdf.PDFDict): Pdf.PDFDict[] => {
  const { PDFArray, PDFDict, PDFName } = lib;
  const kids = tree.lookupMaybe(PDFName.of("Kids"), PDFArray);
  if (!kids) return tree.has(PDFName.of("Names")) ? [tree] : [];
  return kids.asArray().flatMap((_, at) => leavesOf(lib, kids.lookup(at, PDFDict)));
};

/** Numbers the cells of tables in the order of the PDF: the numbers in Chromium's names differ from run to run. */
export const renumberCells = (lib: typeof Pdf, pdf: Pdf.PDFDocument): void => {
  const { PDFArray, PDFDict, PDFName, PDFRef, PDFString } = lib;
  const root = pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const tree = root?.lookupMaybe(PDFName.of("IDTree"), PDFDict);
  if (!tree) return;
  const leaves = leavesOf(lib, tree);
  const namesOf = (leaf: Pdf.PDFDict) => leaf.lookup(PDFName.of("Names"), PDFArray);
  const cells = leaves
    .flatMap((leaf) => {
      const pairs = namesOf(leaf).asArray();
      return pairs.flatMap((name, at): Cell[] => {
        const ref = pairs[at + 1];
        return name instanceof PDFString && ref instanceof PDFRef ? [{ name: name.asString(), ref }] : [];
      });
    })
    .sort((a, b) => a.ref.objectNumber - b.ref.objectNumber);
  const renamed = new Map(cells.map(({ name }, at) => [name, `node${String(at + 1).padStart(8, "0")}`]));

  const rename = (value: Pdf.PDFObject, set: (value: Pdf.PDFString) => void): void => {
    if (value instanceof PDFString && pattern.test(value.asString()))
      set(PDFString.of(renamed.get(value.asString()) ?? value.asString()));
    else if (value instanceof PDFArray)
      for (const [at, item] of value.asArray().entries()) rename(item, (one) => value.set(at, one));
    else if (value instanceof PDFDict)
      for (const [key, item] of value.entries()) rename(item, (one) => value.set(key, one));
  };
  for (const [, value] of pdf.context.enumerateIndirectObjects()) rename(value, () => undefined);

  let from = 0;
  for (const leaf of leaves) {
    const size = namesOf(leaf).size() / 2;
    const rows = cells
      .slice(from, from + size)
      .map(({ name, ref }) => [PDFString.of(renamed.get(name) ?? name), ref] as const);
    from += size;
    leaf.set(PDFName.of("Names"), pdf.context.obj(rows.flat()));
    if (leaf.has(PDFName.of("Limits")))
      leaf.set(
        PDFName.of("Limits"),
        pdf.context.obj([rows[0]?.[0], rows.at(-1)?.[0]].filter((one) => one !== undefined)),
      );
  }
};
