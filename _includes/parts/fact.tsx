import type { Child } from "#jsx/jsx-runtime";

/** A row of a list of facts: its name and what it says; nothing where that is nothing. */
export const Fact = ({ name, children }: { name: Child; children?: Child }) =>
  children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;
