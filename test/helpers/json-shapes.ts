/** JSON Schemas of standard JSON formats, written from their specifications. */

const text = { type: "string", minLength: 1 } as const;
const address = { type: "string", pattern: "^https?://" } as const;
const moment = {
  type: "string",
  pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$",
} as const;
const list = (items: object) => ({ type: "array", items });
const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, text]));

const feedAuthors = list({ type: "object", additionalProperties: false, properties: { name: text, url: address } });

/** JSON Feed 1.1: the required parts of a feed and an item, and the optional ones that the site uses. */
export const jsonFeed = {
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    ...texts("title", "description", "language"),
    home_page_url: address,
    feed_url: address,
    next_url: address,
    authors: feedAuthors,
    items: list({
      type: "object",
      required: ["id", "content_html"],
      additionalProperties: false,
      properties: {
        ...texts("id", "title", "summary", "content_html"),
        url: address,
        date_published: moment,
        date_modified: moment,
        tags: list(text),
      },
    }),
  },
};

const cslDate = {
  type: "object",
  required: ["date-parts"],
  additionalProperties: false,
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: { type: "array", minItems: 1, maxItems: 3, items: { type: "integer" } },
    },
  },
};

/** CSL-JSON 1.0.2, as far as sources use it. */
export const cslData = list({
  type: "object",
  required: ["type", "id"],
  additionalProperties: false,
  properties: {
    ...texts("id", "type", "title", "original-title", "container-title", "publisher", "URL", "DOI", "number"),
    ...texts("volume", "issue", "page", "genre", "version", "language", "note"),
    author: list({ type: "object", additionalProperties: false, properties: texts("family", "given", "literal") }),
    issued: cslDate,
    accessed: cslDate,
    custom: { type: "object" },
  },
});

const name = { type: "string", pattern: "^[a-z0-9._-]+$" } as const;
const columnNames = { type: "array", minItems: 1, items: text } as const;

/** A Frictionless Data Package with tables (Table Schema). */
export const dataPackage = {
  type: "object",
  required: ["profile", "name", "resources", "licenses"],
  properties: {
    profile: { const: "data-package" },
    name,
    ...texts("title", "description", "version"),
    homepage: address,
    licenses: list({ type: "object", required: ["path"], properties: { path: address, title: text } }),
    contributors: list({ type: "object", required: ["title"], properties: texts("title", "role") }),
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path"],
        properties: {
          name,
          path: { type: "string", pattern: "^[^./][^:]*$" },
          ...texts("title", "description", "format", "mediatype"),
          encoding: { const: "utf-8" },
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              fields: list({
                type: "object",
                required: ["name", "type"],
                properties: {
                  name: text,
                  type: { enum: ["string", "number", "integer", "boolean", "array"] },
                  constraints: { type: "object" },
                },
              }),
              primaryKey: columnNames,
              missingValues: list({ type: "string" }),
              foreignKeys: list({
                type: "object",
                required: ["fields", "reference"],
                properties: {
                  fields: columnNames,
                  reference: { type: "object", required: ["resource", "fields"], properties: { fields: columnNames } },
                },
              }),
            },
          },
        },
      },
    },
  },
};
