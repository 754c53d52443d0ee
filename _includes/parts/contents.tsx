/** The way into a page that is long: its sections, each by its fragment. */
export const OnPage = ({
  sections,
  label = "On this page",
}: {
  sections: [id: string, text: string][];
  label?: string;
}) => (
  <nav class="contents on-page" aria-label={label}>
    <h2 class="small-head">{label}</h2>
    <ol>
      {sections.map(([id, text]) => (
        <li>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ol>
  </nav>
);
