import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { tagAuthority } from "../model/tag.ts";
import { contractVersion } from "./contract.ts";
import { byteOrderMarkHelp } from "./csv.ts";
import { dataFiles } from "./data-files.ts";
import { tables } from "./tables/all.ts";
import type { ColumnType, Table } from "./tables/table.ts";

const plainDate = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

const typeOf = (type: ColumnType) =>
  type === "plain date" ? { type: "string", constraints: { pattern: plainDate } } : { type };

const tableSchema = ({ key, columns }: Table) => ({
  fields: columns.map(({ name, type, description }) => ({ name, ...typeOf(type), description })),
  missingValues: [""],
  primaryKey: key,
  foreignKeys: columns.flatMap(({ name, of }) =>
    of ? [{ fields: [name], reference: { resource: of, fields: ["id"] } }] : [],
  ),
});

const tableResource = (table: Table) => ({
  name: table.name,
  title: table.title,
  description: table.description,
  path: `${table.name}.csv`,
  profile: "tabular-data-resource",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  schema: tableSchema(table),
});

/** Returns a file's format, which is its extension. */
const formatOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

/** Renders a description of the data by the Frictionless Data Package standard, with paths relative to it. */
export const dataPackage = (site: Site): string =>
  `${JSON.stringify(
    {
      profile: "data-package",
      name: tagAuthority(site.data),
      title: site.data.title,
      description: `${site.data.description} ${byteOrderMarkHelp}`,
      homepage: site.url(addresses.data),
      version: contractVersion,
      licenses: [{ title: site.data.license.name, path: site.data.license.URL }],
      contributors: [{ title: site.data.publisher, role: "publisher" }],
      resources: [
        ...tables.map(tableResource),
        ...dataFiles.map(({ name, resource, mediaType, description }) => ({
          name: resource,
          path: name,
          format: formatOf(name),
          mediatype: mediaType,
          description,
          encoding: "utf-8",
        })),
      ],
    },
    null,
    2,
  )}\n`;
