import { queryWords } from "../model/search-words.ts";
import { stopWords } from "../model/stop-words.ts";

/** The most wordings of each half of an office, since each word with equals multiplies them. */
const maxWordings = 12;

const former = "former ";

/** Returns the name of an office that its holder has left. */
export const formerOffice = (office: string): string => former + office;

/** Returns the office that a name says its holder has left; undefined for other names. */
export const officeLeft = (name: string): string | undefined =>
  name.startsWith(former) ? name.slice(former.length) : undefined;

/** Returns the words of a text as searches use them, without stop words. */
export const searchedText = (text: string): string =>
  queryWords(text)
    .filter((word) => !stopWords.has(word))
    .join(" ");

const replaceWords = (text: string, from: string, to: string) => ` ${text} `.replace(` ${from} `, ` ${to} `).trim();

/** Returns the wordings of a text in which words have the place of those that mean the same. */
const withEquals = (text: string, groups: readonly string[][]): string[] =>
  groups.reduce(
    (wordings, group) =>
      wordings
        .flatMap((wording) => {
          const used = group.find((words) => ` ${wording} `.includes(` ${words} `));
          return used === undefined ? [wording] : group.map((words) => replaceWords(wording, used, words));
        })
        .slice(0, maxWordings),
    [text],
  );

/**
 * Returns a function that returns the ways in which readers name an office, as searches use words: `works head` and
 * `head works` for `director of the works`; none for a name without `of`.
 * @param groups words that mean the same
 */
export const officeNamer = (groups: readonly (readonly string[])[]): ((name: string) => string[]) => {
  const searched = groups.map((group) => group.map(searchedText).filter(Boolean));
  return (name) => {
    const [office, ...of] = name.split(/\sof\s/i).map(searchedText);
    const body = of.join(" ");
    return office && body
      ? withEquals(office, searched).flatMap((title) =>
          withEquals(body, searched).flatMap((owner) => [`${title} ${owner}`, `${owner} ${title}`]),
        )
      : [];
  };
};
