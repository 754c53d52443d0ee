import type { Child } from "#jsx/jsx-runtime";

/** A row of a list of facts: a name and its value; null without a value. */
export const Fact = ({ name, children }: { name: Child; children?: Child }) =>
  children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;
