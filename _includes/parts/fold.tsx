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
  id: string;
  heading: string;
  /** How many things are in it. */
  number?: number;
  kind?: string;
  children: Child;
}) => (
  <details class={`fold ${kind}`.trim()} open>
    <summary>
      <h2 id={id}>
        {heading} {number !== undefined && <span class="count">{number}</span>}
      </h2>
    </summary>
    {children}
  </details>
);
