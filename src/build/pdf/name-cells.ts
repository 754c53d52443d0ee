import type { PdfObjects } from "./pdf-objects.ts";

const pair = /\(node(\d{8})\) (\d+) 0 R/g;
const leaf = /\/Limits \[[^\]]*\]\s*\/Names \[([^\]]*)\]/;
const name = (number: number): string => `(node${String(number).padStart(8, "0")})`;

/**
 * Numbers the cells of tables in the order of the PDF: Chromium names them after numbers of its own, which differ from
 * run to run.
 */
export const nameCells = (objects: PdfObjects): void => {
  const tree = /\/IDTree (\d+) 0 R/.exec(objects.text(objects.find(/\/IDTree \d/) ?? -1))?.[1];
  const kids = /\/Kids \[([^\]]*)\]/.exec(objects.text(Number(tree)))?.[1] ?? "";
  const leaves = [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
  const cells = leaves
    .flatMap((number) => [...objects.text(number).matchAll(pair)])
    .map(([, id = "", object]) => ({ id, object: Number(object) }))
    .sort((a, b) => a.object - b.object);
  const names = new Map(cells.map(({ id }, at) => [`(node${id})`, name(at + 1)]));
  for (const object of cells.length > 0 ? objects.numbers() : [])
    if (objects.text(object).includes("(node"))
      objects.replace(object, (text) => text.replace(/\(node\d{8}\)/g, (old) => names.get(old) ?? old));
  let from = 0;
  for (const number of leaves)
    objects.replace(number, (text) =>
      text.replace(leaf, (_, pairs: string) => {
        const rows = cells.slice(from, from + [...pairs.matchAll(pair)].length).map(({ object }, at) => ({
          id: name(from + at + 1),
          object,
        }));
        from += rows.length;
        const list = rows.map(({ id, object }) => `${id} ${object} 0 R`).join(" ");
        return `/Limits [${rows[0]?.id} ${rows.at(-1)?.id}]\n/Names [${list}]`;
      }),
    );
};
