/** An event as GitHub records it when somebody opens an issue, reduced to the parts that differ between issues. */
export const issueEvent = (body: string | null, changes: { action?: string; issue?: object } = {}): string =>
  JSON.stringify({
    action: changes.action ?? "opened",
    issue: {
      url: "https://api.github.com/repos/example/trams/issues/12",
      number: 12,
      title: "Proposal: riders in May 2025",
      user: { login: "norbury-reader", id: 5108, type: "User", site_admin: false },
      labels: [],
      state: "open",
      comments: 0,
      author_association: "NONE",
      body,
      ...changes.issue,
    },
    repository: { id: 77, full_name: "example/trams", private: false, default_branch: "main" },
    sender: { login: "norbury-reader", id: 5108, type: "User" },
  });

/** A fenced block that names its file. */
export const block = (file: string, text: string, fence = "```", info = `yaml ${file}`): string =>
  `${fence}${info}\n${text.replace(/\n?$/, "\n")}${fence}`;

export const goodClaim = `statement: Norbury’s trams carried 9,000 riders a day in May 2025, by the operator’s own count.
kind: estimate
themes: [streets]
made_by: [norbury-works]
made_on: 2025-06
as_of: 2025-05
confidence: moderate
because: Riders are counted at the doors; nobody outside has checked the count.
evidence:
  - source: riders-count-2025
    stance: supports
    locator: p. 3
    credibility: 3
    origin: norbury-works
history:
  - { date: 2026-01-10, change: added }
review_by: 2026-12-31
`;
export const goodFile = "_data/claims/norbury-riders-may-2025.yaml";
