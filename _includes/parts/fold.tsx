import type { Child } from "#jsx/jsx-runtime";

type FoldProps = {
  /** The section's id, which makes its heading one of the page's; without it, it is a line of a list. */
  id?: string;
  heading: string;
  /** The number of items in it. */
  number?: number;
  kind?: string;
  children: Child;
};

/**
 * A collapsible section. The HTML has it open, for readers without scripts and for print; the page's script folds it.
 */
export const Fold = ({ id, heading, number, kind = "", children }: FoldProps) => {
  const words = (
    <>
      {heading} {number !== undefined && <span class="count">{number}</span>}
    </>
  );
  return (
    <details class={`fold ${kind}`.trim()} open>
      <summary>{id ? <h2 id={id}>{words}</h2> : words}</summary>
      {children}
    </details>
  );
};
