import { parse } from "yaml";
import type { DataOf } from "../kinds/registry.ts";
import { attempt } from "../lib/attempt.ts";
import { type Diagnosis, passed, toFix } from "./diagnosis.ts";

/** The permissions that each job of a site needs. */
const requiredPermissions: Record<string, Record<string, Record<string, "read" | "write">>> = {
  "check.yml": { check: { contents: "read" } },
  "publish.yml": {
    build: { actions: "read", contents: "read", pages: "read" },
    deploy: { pages: "write", "id-token": "write" },
  },
  "weekly.yml": { digest: { contents: "read", issues: "write", pages: "read" } },
  "proposal.yml": { proposal: { contents: "write", issues: "write", "pull-requests": "write" } },
};

type Workflow = { permissions?: unknown; jobs?: Record<string, { permissions?: Record<string, string> }> };

const workflowProblems = (name: string, text: string, isRequired: boolean): Diagnosis[] => {
  const file = `.github/workflows/${name}`;
  const workflow = attempt(() => parse(text) as Workflow | undefined);
  if (!workflow?.jobs) return [toFix(`${file} can't be read`, "bring it back from the repository that you copied")];
  const jobs = Object.entries((isRequired && requiredPermissions[name]) || {});
  return [
    ...(workflow.permissions === undefined || workflow.permissions === "write-all"
      ? [toFix(`${file} allows every job too much`, "write permissions: {} at its top")]
      : []),
    ...jobs.flatMap(([job, permissions]) => {
      const actual = workflow.jobs?.[job]?.permissions ?? {};
      const missing = Object.entries(permissions).filter(
        ([key, access]) => actual[key] !== access && actual[key] !== "write",
      );
      return missing.map(([key, access]) =>
        toFix(`${file}: the job ${job} lacks ${key}: ${access}`, `add ${key}: ${access} to its permissions`),
      );
    }),
  ];
};

/**
 * Checks that the workflows exist and that each job has the permissions that it needs.
 * @param workflows their texts by file name
 */
export const checkWorkflows = (
  workflows: Record<string, string>,
  { proposals, digest }: Pick<DataOf["site"], "proposals" | "digest">,
): Diagnosis[] => {
  const off = [...(proposals === "editor" ? ["proposal.yml"] : []), ...(digest ? [] : ["weekly.yml"])];
  const required = Object.keys(requiredPermissions).filter((name) => !off.includes(name));
  const found = [
    ...required
      .filter((name) => workflows[name] === undefined)
      .map((name) =>
        toFix(`.github/workflows/${name} is missing`, "bring it back from the repository that you copied"),
      ),
    ...Object.entries(workflows).flatMap(([name, text]) => workflowProblems(name, text, required.includes(name))),
  ];
  return found.length > 0
    ? found
    : [passed("The workflows are there, each with the permissions that it needs and no others at its top")];
};
