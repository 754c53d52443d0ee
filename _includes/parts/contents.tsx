type PageContentsProps = { sections: [id: string, text: string][]; label?: string };

/** The contents of a long page: links to its sections. */
export const PageContents = ({ sections, label = "On this page" }: PageContentsProps) => (
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
