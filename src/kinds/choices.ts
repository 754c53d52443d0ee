/** Explanations of the choices of some fields, for those who fill them in. */
export const sourceTypeMeanings: Record<string, string> = {
  "article-journal": "in a scholarly journal",
  "article-magazine": "in a magazine",
  "article-newspaper": "in a newspaper or on its site",
  bill: "a draft of a law",
  broadcast: "video, radio or podcast",
  chapter: "of a book by several hands",
  document: "anything else on paper",
  "entry-encyclopedia": "of an encyclopedia",
  legal_case: "a judgment of a court",
  legislation: "a law that is in force",
  "paper-conference": "from a conference",
  post: "on a social network",
  "post-weblog": "on a blog or newsletter",
  regulation: "a rule of an authority",
  report: "also a preprint",
  software: "also a model or its code",
  webpage: "anything else on the web",
};

export const relationMeanings: Record<string, string> = {
  supports: "this claim speaks for the other one",
  depends_on: "if the other one falls, so does this claim",
  qualifies: "this claim limits the other one",
  qualified_by: "the other one limits this claim",
  conflicts_with: "they cannot both be true as written",
  supersedes: "this claim takes the place of the other one",
};

export const conflictScopeMeanings: Record<string, string> = {
  direct: "they are about the same thing, and clash",
  scope: "one covers more than the other",
  definition: "they mean different things by the same word",
  timescale: "they cover different periods",
};

export const certaintyMeanings: Record<string, string> = {
  verified: "a primary source or several outlets show it",
  reported: "one outlet says so",
  alleged: "somebody accuses somebody",
};
