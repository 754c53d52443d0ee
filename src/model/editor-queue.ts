import { titleOf } from "../kinds/registry.ts";
import { compareText } from "../lib/compare-text.ts";
import { lastDay } from "../lib/dates.ts";
import { addresses } from "./addresses.ts";
import type { Brief, Briefing, Claim, Source, WatchItem } from "./briefing.ts";
import { isActive, isSupportedOnlyFrom } from "./evidence-counts.ts";
import { allNodes } from "./node-index.ts";
import { isSettled } from "./record-news.ts";
import { reviewDue } from "./reviews.ts";

/** One kind of work in the editors' queue, the tasks on which most briefs depend first. */
export type Queue = {
  id: string;
  heading: string;
  why: string;
  /** The label of the link to a task's form. */
  action: string;
  items: Task[];
};

/** One task: the page it is about, how many briefs depend on it, and the form in which it is done. */
export type Task = { id: string; href: string; label: string; weight: number; form: string };

/** What a task can be about. */
type Subject = Claim | Brief | WatchItem | Source;

const briefsOn = ({ evidence }: Source): Set<Brief> => new Set(evidence.flatMap(({ of }) => of.briefs));

/** Returns how many briefs depend on a record. */
const weightOf = (subject: Subject): number => {
  if (subject.kind === "brief") return 1;
  return subject.kind === "source" ? briefsOn(subject).size : subject.briefs.length;
};

const taskOf = (subject: Subject, form: string): Task => ({
  id: subject.id,
  href: subject.href,
  label: titleOf(subject.kind, subject.data),
  weight: weightOf(subject),
  form,
});

const ranked = (items: Task[]): Task[] => items.sort((a, b) => b.weight - a.weight || compareText(a.id, b.id));

const toEdit = ({ kind, id }: Subject): string => addresses.contributeForm(kind, { edit: id });
const toAdd = ({ id }: Subject): string => addresses.contributeForm("evidence", { claim: id });
const toDebate = (): string => addresses.contributeForm("debate");

const maxNext = 10;

/** Returns the tasks on which most briefs depend, across queues; a task in several queues appears in the first. */
export const nextTasks = (queues: Queue[]): (Task & { queue: Queue })[] => {
  const seen = new Set<string>();
  return queues
    .flatMap((queue) => queue.items.map((task) => ({ ...task, queue })))
    .filter(({ href, weight }) => weight > 0 && !seen.has(href) && seen.add(href))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, maxNext);
};

/** Returns the editors' tasks by kind, each list ranked by how many briefs depend on a task. */
export const editorQueues = ({ briefs, claims, sources, watch, site }: Briefing): Queue[] => {
  const isOverdue = (subject: Claim | Brief) => lastDay(reviewDue(subject)) < site.today;
  const active = claims.filter(isActive);
  const queue = (
    id: string,
    [heading, why, action]: [heading: string, why: string, action: string],
    subjects: Subject[],
    formFor: (subject: Subject) => string = toEdit,
  ): Queue => ({
    id,
    heading,
    why,
    action,
    items: ranked(subjects.map((subject) => taskOf(subject, formFor(subject)))),
  });
  return [
    queue(
      "overdue",
      ["Reviews overdue", "Read it again, and set a new date.", "Review"],
      [...active, ...briefs.filter(({ data }) => !data.withdrawn)].filter(isOverdue),
    ),
    queue(
      "watch-due",
      ["Watch items due", "Say what came of it, or set a new date.", "Settle"],
      watch.filter((item) => !isSettled(item) && lastDay(item.data.due) < site.today),
    ),
    queue(
      "undebated",
      ["Disputed without a debate", "Set the positions side by side in a debate.", "Add a debate"],
      active.filter(({ verdict, debates }) => verdict.standing === "disputed" && debates.length === 0),
      toDebate,
    ),
    queue(
      "self-reported",
      [
        "Self-reported, with high confidence",
        "Look for an origin besides the maker, or lower the confidence.",
        "Add evidence",
      ],
      active.filter(({ verdict, data }) => verdict.standing === "self-reported" && data.confidence === "high"),
      toAdd,
    ),
    queue(
      "weak-sources",
      ["Supported only by sources graded C or lower", "Look for a primary text or a major newsroom.", "Add evidence"],
      active.filter((claim) => isSupportedOnlyFrom(claim, "C")),
      toAdd,
    ),
    queue(
      "single-origin",
      ["Single origin", "Look for a second, independent origin.", "Add evidence"],
      active.filter(({ verdict }) => verdict.standing === "single origin"),
      toAdd,
    ),
    queue(
      "unarchived",
      ["Sources without an archived copy", "Find or make an archived copy, and add its address.", "Add the copy"],
      sources.filter(({ data }) => data.URL && !data.archive),
    ),
    queue(
      "unused",
      ["Claims in no brief", "Use the claim in a brief, or ask whether it is needed.", "Edit"],
      active.filter(({ briefs }) => briefs.length === 0),
    ),
  ].filter(({ items }) => items.length > 0);
};

/** A rule that a record may break: the record's page and title, the rule, and the reason. */
export type Exemption = { href: string; label: string; rule: string; because: string };

type Exempt = { exempt?: readonly { rule: string; because: string }[] };

/** Returns every exemption of a briefing: those of its settings, then those of each kind of record. */
export const exemptionsIn = (briefing: Briefing): Exemption[] => {
  const { site } = briefing;
  const nodes = allNodes(briefing);
  const all = [
    { href: site.link(addresses.about), label: site.data.title, data: site.data as Exempt },
    ...nodes.map(({ kind, href, data }) => ({ href, label: titleOf(kind as never, data), data: data as Exempt })),
  ];
  return all.flatMap(({ href, label, data }) =>
    (data.exempt ?? []).map(({ rule, because }) => ({ href, label, rule, because })),
  );
};
