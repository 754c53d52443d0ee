import type { Whereabouts } from "../build/inspect.ts";
import { webAddressProblem } from "../model/web-address.ts";
import { readBasePath, WrongUse } from "./options.ts";

/** The options with which a workflow says where this copy of the briefing lives. */
export const whereaboutsOptions = {
  "site-url": { type: "string" },
  repository: { type: "string" },
  branch: { type: "string" },
} as const;

const readAddress = (options: Record<string, unknown>, name: string): string | undefined => {
  const value = options[name];
  if (value === undefined) return undefined;
  const problem = webAddressProblem(String(value));
  if (problem) throw new WrongUse(`--${name} ${value} ${problem}`);
  return String(value);
};

/**
 * Where the site stands. A site's address brings its base path with it, unless one is named.
 * What is not said stays as `site.yaml` has it.
 */
export const readWhereabouts = (options: Record<string, unknown>): { at: Whereabouts; basePath: string } => {
  const url = readAddress(options, "site-url");
  const repository = readAddress(options, "repository")?.replace(/\/$/, "");
  const branch = options["branch"] === undefined ? undefined : String(options["branch"]);
  return {
    at: { ...(url ? { url } : {}), ...(repository ? { repository } : {}), ...(branch ? { branch } : {}) },
    basePath: readBasePath(options["base-path"] ?? (url ? new URL(url).pathname : "/")),
  };
};
