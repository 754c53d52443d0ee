import { join } from "node:path";
import { render } from "../../src/build/render.ts";
import { hostileBriefing, hostileFrame } from "../helpers/hostile.ts";

/**
 * Writes two hostile sites into a folder: `records`, where each string is in records of its own,
 * and `frame`, where the texts of the site and its themes hold all of them.
 */
const [out = ""] = process.argv.slice(2);
await render(hostileBriefing(), join(out, "records"));
await render(hostileFrame(), join(out, "frame"));
