type Type = { is?: string; has: string };

/** The part of schema.org's vocabulary that the site uses: each type with its parent type and its own properties. */
const types: Record<string, Type> = {
  Thing: { has: "alternateName description identifier image mainEntityOfPage name subjectOf url" },
  CreativeWork: {
    is: "Thing",
    has: "about abstract archivedAt author citation correction creativeWorkStatus dateCreated dateModified datePublished encodingFormat headline inLanguage isAccessibleForFree isPartOf keywords license position publisher publishingPrinciples text version",
  },
  Action: { is: "Thing", has: "agent" },
  Article: { is: "CreativeWork", has: "wordCount" },
  Report: { is: "Article", has: "" },
  NewsArticle: { is: "Article", has: "" },
  ScholarlyArticle: { is: "Article", has: "" },
  SocialMediaPosting: { is: "Article", has: "" },
  BlogPosting: { is: "SocialMediaPosting", has: "" },
  Book: { is: "CreativeWork", has: "" },
  Chapter: { is: "CreativeWork", has: "" },
  Claim: { is: "CreativeWork", has: "appearance firstAppearance" },
  Comment: { is: "CreativeWork", has: "" },
  Answer: { is: "Comment", has: "" },
  CorrectionComment: { is: "Comment", has: "" },
  Question: { is: "Comment", has: "suggestedAnswer" },
  Dataset: { is: "CreativeWork", has: "distribution" },
  Legislation: { is: "CreativeWork", has: "" },
  MediaObject: { is: "CreativeWork", has: "contentUrl" },
  DataDownload: { is: "MediaObject", has: "" },
  SoftwareApplication: { is: "CreativeWork", has: "" },
  WebPage: { is: "CreativeWork", has: "" },
  WebSite: { is: "CreativeWork", has: "" },
  DefinedTerm: { is: "Thing", has: "" },
  Event: { is: "Thing", has: "about actor startDate" },
  ItemList: { is: "Thing", has: "itemListElement" },
  BreadcrumbList: { is: "ItemList", has: "" },
  ListItem: { is: "Thing", has: "item position" },
  Organization: { is: "Thing", has: "correctionsPolicy memberOf publishingPrinciples" },
  Person: { is: "Thing", has: "familyName givenName memberOf" },
};

const has = (type: string, property: string): boolean => {
  const { is, has: own } = types[type] ?? { has: "" };
  return own.split(" ").includes(property) || (is !== undefined && has(is, property));
};

/** The properties in a node of JSON-LD that schema.org does not define, as `Type.property`, and empty values. */
export const strangeTerms = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(strangeTerms);
  if (node === null || node === "") return ["an empty value"];
  if (typeof node !== "object") return [];
  const { "@type": type, "@id": id, "@context": _, "@graph": graph, ...properties } = node as Record<string, unknown>;
  if (graph) return strangeTerms(graph);
  if (type === undefined) return id && Object.keys(properties).length === 0 ? [] : ["a node without a type"];
  return Object.entries(properties).flatMap(([property, value]) => [
    ...(typeof type === "string" && has(type, property) ? [] : [`${type}.${property}`]),
    ...strangeTerms(value),
  ]);
};
