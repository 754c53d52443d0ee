// Prints the address at which GitHub Pages publishes a repository. Argument: its owner and name, such as city/trams.
import { pagesAddress } from "../src/lib/pages-address.mjs";

console.log(pagesAddress(process.argv[2] ?? ""));
