import { benchScale } from "./scale.ts";
import { benchSearch } from "./search.ts";

const benches: Record<string, (sizes: string[]) => Promise<void>> = { scale: benchScale, search: benchSearch };

const [name = "scale", ...rest] = process.argv.slice(2);
const bench = benches[name];
if (bench) await bench(rest);
else {
  console.error(`name what to measure: ${Object.keys(benches).join(", ")}`);
  process.exitCode = 2;
}
