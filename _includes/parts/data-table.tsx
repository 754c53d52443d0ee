import type { Child } from "#jsx/jsx-runtime";

/** A table of numbers under the names of its columns, which a narrow screen scrolls. */
export const DataTable = ({
  heads,
  caption,
  children,
}: {
  heads: readonly Child[];
  caption?: Child;
  children: Child;
}) => (
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
