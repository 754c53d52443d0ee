import { exportFiles } from "../../src/exports/outputs.ts";
import { allFeeds } from "../../src/feeds/all-feeds.ts";
import type { Briefing } from "../../src/model/briefing.ts";

/** Every feed, calendar and list of feeds as it would be written, by its address. */
export const renderFeeds = async (briefing: Briefing): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  for (const { address, render } of allFeeds(briefing)) texts.set(address, await render());
  return texts;
};

const rendered = new WeakMap<Briefing, Map<string, string>>();

/** Every file of the open data as it would be written, by its address; rendered once for a briefing. */
export const renderExports = (briefing: Briefing): Map<string, string> => {
  const files =
    rendered.get(briefing) ?? new Map(exportFiles(briefing).map(({ address, render }) => [address, render()]));
  rendered.set(briefing, files);
  return files;
};

/** The texts whose address has this ending. */
export const ending = (files: Map<string, string>, end: string): [address: string, text: string][] =>
  [...files].filter(([address]) => address.endsWith(end));
