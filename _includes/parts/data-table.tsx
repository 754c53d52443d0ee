import type { Child } from "#jsx/jsx-runtime";

type DataTableProps = { heads: readonly Child[]; caption?: Child; children: Child };

/** A table of numbers under the names of its columns, which a narrow screen scrolls. */
export const DataTable = ({ heads, caption, children }: DataTableProps) => (
  <div class="scroll">
    <table>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
