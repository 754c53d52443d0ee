import type { SiteLocation } from "../build/inspect.ts";
import { isBranchName } from "../lib/branch-name.ts";
import { readRegularFile } from "../lib/read-regular-file.ts";
import { webAddressProblem } from "../model/web-address.ts";
import { maxBytes } from "../read/decode.ts";
import { parseFast } from "../read/fast-yaml.ts";
import { readBasePath, WrongUse } from "./options.ts";

/** The options by which a workflow sets where this copy of the briefing is published; a command need not take all. */
type Given = Partial<Record<"site-url" | "repository" | "branch" | "base-path", string | undefined>>;

const readAddress = (options: Given, name: "site-url" | "repository"): string | undefined => {
  const value = options[name];
  const problem = value === undefined ? undefined : webAddressProblem(value);
  if (problem) throw new WrongUse(`--${name} ${value} ${problem}`);
  return value;
};

const readBranch = (value: string | undefined): string | undefined => {
  if (value !== undefined && !isBranchName(value))
    throw new WrongUse(`--branch ${value} is not the name of a branch: write main`);
  return value;
};

/** Returns the address in a briefing's settings; if they can't be read, the check reports why. */
const addressInSettings = (content: string): URL | undefined => {
  const settings = parseFast(readRegularFile(content, "_data/site.yaml", maxBytes)?.toString() ?? "").value;
  const url = (settings as { url?: unknown } | undefined)?.url;
  return typeof url === "string" && URL.canParse(url) ? new URL(url) : undefined;
};

/**
 * Returns where the site is published, as far as the options say so; `site.yaml` has the rest. The base path is that of
 * the site's address unless one is given.
 * @param content the folder with that file
 */
export const readSiteLocation = (options: Given, content: string): { at: SiteLocation; basePath: string } => {
  const url = readAddress(options, "site-url");
  const repository = readAddress(options, "repository")?.replace(/\/$/, "");
  const branch = readBranch(options.branch);
  return {
    at: { ...(url ? { url } : {}), ...(repository ? { repository } : {}), ...(branch ? { branch } : {}) },
    basePath: readBasePath(
      options["base-path"] ?? (url ? new URL(url).pathname : (addressInSettings(content)?.pathname ?? "/")),
    ),
  };
};
