import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileOf } from "../model/addresses.ts";
import { type Breathe, breathing } from "./breath.ts";
import type { Reuse } from "./reuse.ts";
import { createSurvey, type WrittenPage } from "./survey.ts";
import { directWriter } from "./writer.ts";

/** Takes files as they are made, has each written at once, and keeps of the pages what a check of links asks for. */
export type PageFiles = {
  write: (path: string, text: string) => void;
  /** Puts a file of the site that stands in its place, where it would be made again as it is. */
  take: (path: string, item?: unknown) => boolean;
  /** The same for the file at an address; may be asked again. */
  takeAt: (address: string, item: unknown) => boolean;
  /** Puts a file of the site that stands in its place whatever it was made from, where a build is to be quick. */
  keep: (path: string) => boolean;
  /** Makes the text of a file that will be written, and notes what it is made from. */
  watch: (path: string, item: unknown, work: () => string) => string;
  /** Makes and writes a file that says something of all, and notes what it is made from. */
  watchWhole: (path: string, work: () => void) => void;
  /** Where the file of the site that stands is that another comes after, where files may be taken over. */
  standing: (path: string) => string | undefined;
  /** Waits until all of these stand. */
  flush: () => Promise<void>;
  /** Between files: lets others have their turn. Throws where the build was abandoned. */
  breathe: Breathe;
  pages: WrittenPage[];
};

/** What earlier files are taken from: the site that stands, and what is known of its files. */
export type Earlier = { site: string; reuse: Reuse; quick: boolean };

/** Files written below a folder. */
export const pageFiles = (
  folder: string,
  earlier?: Earlier,
  writer = directWriter(),
  breathe = breathing(),
): PageFiles => {
  const survey = createSurvey();
  const pages: WrittenPage[] = [];
  const nameOf = (path: string) => relative(folder, join(path)).split(sep).join("/");
  const addPage = (page: WrittenPage) => {
    pages.push(page);
    earlier?.reuse.survey(page);
  };
  const taken = new Set<string>();
  const take = (path: string, item?: unknown): boolean => {
    const name = nameOf(path);
    const known = earlier?.reuse.find(name, item);
    if (!earlier || !known) return false;
    writer.link(join(earlier.site, name), path);
    if (known.page) addPage({ path: name, ...known.page });
    taken.add(name);
    return true;
  };
  return {
    pages,
    flush: writer.flush,
    breathe,
    write: (path, text) => {
      writer.write(path, text);
      const name = nameOf(path);
      if (name.endsWith(".html")) addPage(survey(name, text));
    },
    take,
    takeAt: (address, item) => taken.has(fileOf(address)) || take(join(folder, fileOf(address)), item),
    keep: (path) => {
      const standing = earlier?.quick ? join(earlier.site, nameOf(path)) : undefined;
      if (!standing || !existsSync(standing)) return false;
      writer.link(standing, path);
      return true;
    },
    watch: (path, item, work) => (earlier ? earlier.reuse.watch(nameOf(path), item, work) : work()),
    watchWhole: (path, work) => (earlier ? earlier.reuse.watch(nameOf(path), undefined, work, "all") : work()),
    standing: (path) => earlier && join(earlier.site, nameOf(path)),
  };
};
