import type { Child } from "#jsx/jsx-runtime";

type Props = { heading: Child; id?: string; of?: readonly unknown[]; level?: 2 | 3; children: Child };

/** A section of a page with its heading; null if its list `of` items is empty. */
export const PageSection = ({ heading, id, of, level = 2, children }: Props) => {
  if (of?.length === 0) return null;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section>
      <Heading {...(id ? { id } : {})}>{heading}</Heading>
      {children}
    </section>
  );
};
