import type { Theme } from "../../src/model/briefing.ts";

/** A theme in a list: its name, linked to its page, its question and its short answer. */
export const ThemeHead = ({ theme, level }: { theme: Theme; level: 2 | 3 }) => {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading>
        <a class={`theme mark-${theme.data.mark}`} href={theme.href}>
          {theme.data.name}
        </a>
      </Heading>
      <p class="question">{theme.data.question}</p>
      <p>{theme.data.summary}</p>
    </>
  );
};
