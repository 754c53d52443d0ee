import type { Child } from "#jsx/jsx-runtime";

/**
 * A part of a page that a reader opens by a tap. It is open as written, so that it can be read without scripts and printed;
 * the script of the page folds it.
 */
export const Fold = ({
  id,
  heading,
  number,
  kind = "",
  children,
}: {
  /** Names the part, whose heading then is one of the page's; else it is a line of a list. */
  id?: string;
  heading: string;
  /** How many things are in it. */
  number?: number;
  kind?: string;
  children: Child;
}) => {
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
